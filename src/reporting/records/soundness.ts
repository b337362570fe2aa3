import type { CalendarDate } from "../../calendar/index.js";
import { contradictionsOfPeriods, wholeProgramme } from "../../participation/index.js";
import type { Issue } from "../../reasoning/index.js";
import { computedLines, grantReturned, type RecordTable } from "../vocabulary.js";
import type { RecordOf } from "./kept.js";

/** The ids that others may point at: those of the records kept. */
export interface Known {
  participants: ReadonlySet<string>;
  grants: ReadonlySet<string>;
}

type Check<Table extends RecordTable> = (record: RecordOf[Table], known: Known) => Issue[];

/** What is wrong with a record whose form is right, by table. */
export const soundness: { readonly [Table in RecordTable]: Check<Table> } = {
  participants: () => [],
  programmes: (programme, known) => [...referenceOf(programme, known), ...programmeIssues(programme)],
  stays: (stay, known) => [...referenceOf(stay, known), ...reversed(stay)],
  services: (service, known) => [...referenceOf(service, known), ...reversed(service)],
  outcomes: referenceOf,
  staff: reversed,
  payments: referenceOf,
  grants: () => [],
  money: (money, known) => [...referenceOf(money, known), ...lineIssues(money)],
  plan: () => [],
  changes: () => [],
};

function referenceOf(record: { participant?: string; grant?: string | undefined }, known: Known): Issue[] {
  const issues: Issue[] = [];
  const { participant, grant } = record;
  if (participant !== undefined && !known.participants.has(participant))
    issues.push({ path: ["participant"], code: "unknown-reference" });
  if (grant !== undefined && !known.grants.has(grant))
    issues.push({ path: ["grant"], code: "unknown-reference" });
  return issues;
}

function reversed({ from, to }: { from: CalendarDate; to?: CalendarDate | undefined }): Issue[] {
  return to !== undefined && to < from ? [{ path: ["to"], code: "reversed" }] : [];
}

/** The phases must be there and follow each other, and the end must lie in them. */
function programmeIssues({ periods, end }: RecordOf["programmes"]): Issue[] {
  const issues = contradictionsOfPeriods(periods, ["periods"]).map((issue) =>
    issue.code === "reversed-period" ? { path: [...issue.path, "to"], code: "reversed" } : issue,
  );
  const whole = wholeProgramme(periods);
  if (whole === undefined) return [{ path: ["periods"], code: "required" }, ...issues];
  if (issues.length === 0 && end !== undefined && (end.on < whole.from || end.on > whole.to))
    issues.push({ path: ["end", "on"], code: "end-outside-periods" });
  return issues;
}

/** Benefits and premiums are counted from the payments; what goes back goes back to a grant. */
function lineIssues({ line, grant }: RecordOf["money"]): Issue[] {
  if (computedLines.some((computed) => computed === line)) return [{ path: ["line"], code: "computed-line" }];
  return line === grantReturned && grant === undefined ? [{ path: ["grant"], code: "required" }] : [];
}
