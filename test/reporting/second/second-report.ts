import type { CentreReportInput, ClubReportInput } from "../../../src/reporting/index.js";
import type { ReportKind } from "../../../src/reporting/vocabulary.js";
import { contains, daysOf, type Span } from "./days.js";
import { expenditureOf, grantersOf, grantsOf, grantsSectionOf, revenueOf } from "./money.js";
import { asRead, type Case, hasDayIn, isByWork, isIn, People, untouched } from "./people.js";
import { ofProject, soundRecords, tablesOf } from "./sound-records.js";
import { staffOf } from "./staff.js";

/**
 * The yearly report a second time, from the rules alone: plain loops over records and days, as slow as they are obvious.
 * Of a report with no form asked for.
 */

type Input = CentreReportInput | ClubReportInput;
interface Assumed {
  readonly id: string;
  readonly reading?: string | undefined;
  readonly chosen?: boolean;
  readonly certainty: string;
}
type Finding = { readonly code: string; readonly table?: string; readonly id?: string };

/** Last day on which the law was looked at. */
const lawReadUntil = "2026-10-08";
const clubReportsFrom = { year: 2015, inForce: "2015-10-24" };
const newClubContentFrom = { year: 2021, inForce: "2022-02-15" };
const readingsOf = {
  reportTrial: ["counts", "not-counted"],
  reportCompletion: ["whole-course", "with-work"],
} as const;
const nextPlanOfServicesFrom = 2010;

/** No NUL, no half of a pair. */
const clean = (text: string): string => text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\uFFFD");

export function secondReport(kind: ReportKind, input: Input) {
  const { year, records, project, correction = 0, interpretation = {}, asOf, strict = false } = input;
  const { unit } = records;

  const unknownTables = Object.keys(records).filter(
    (key) => key !== "unit" && !tablesOf(kind).some((table) => table === key),
  );
  const issues = [
    ...(unit.from !== undefined && unit.to !== undefined && unit.to < unit.from
      ? [{ path: ["records", "unit", "to"], code: "reversed" }]
      : []),
    ...unknownTables.map((key) => ({ path: ["records", key], code: "unknown-key" })),
  ];
  if (issues.length > 0) return { outcome: "invalid", issues };
  if (year < 2003) return { outcome: "unsupported-date" };
  const last = `${String(year)}-12-31`;
  if (strict && last > lawReadUntil) return { outcome: "unsupported-date" };

  if (kind === "club" && (year < clubReportsFrom.year || (asOf ?? last) < clubReportsFrom.inForce))
    return { outcome: "not-due", reason: "no-rule-yet" };
  const days = daysOf(year);
  const active = days.filter((day) => contains({ from: unit.from ?? day, to: unit.to }, day));
  if (active.length === 0) return { outcome: "not-due", reason: "not-active" };

  const { kept, leftOut } = soundRecords(kind, records);
  const tables = ofProject(kept, project);
  const assumptions: Assumed[] = [];
  const readings: { reportTrial?: Case["trial"]; reportCompletion?: Case["completion"] } = {};
  if (tables.programmes.some((each) => each.periods.trial !== undefined && hasDayIn(days, untouched(each))))
    readings.reportTrial = interpretation.reportTrial ?? "counts";
  if (tables.programmes.some((each) => isIn(days, untouched(each).to) && isByWork(each)))
    readings.reportCompletion = interpretation.reportCompletion ?? "whole-course";
  const governing = Object.keys(readings) as (keyof typeof readings)[];
  const missing = governing.filter((key) => interpretation[key] === undefined);
  if (strict && missing.length > 0) {
    const asked = missing.map((id) => ({ kind: "interpretation", id, readings: readingsOf[id] }));
    return { outcome: "undetermined", missing: asked };
  }
  for (const id of governing)
    assumptions.push({
      id,
      reading: readings[id],
      chosen: interpretation[id] !== undefined,
      certainty: "C",
    });

  const asked: Case = {
    year,
    days,
    tables,
    // A reading is in force only where the year has what it governs.
    trial: readings.reportTrial ?? "counts",
    completion: readings.reportCompletion ?? "whole-course",
  };
  const people = new People(asked);
  const staff = staffOf(asked);
  const staffRows = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, staff.rows[name]]));

  const cells =
    kind === "centre"
      ? {
          staff: staffRows(
            "persons",
            "employment",
            "hired",
            "left",
            "average",
            "full-time",
            "part-time",
            "civil-law",
          ),
          participants: people.programmes(),
          independence: people.independence(),
          reintegration: people.reintegration(),
          services: people.services(),
          "social-effects": people.socialEffects(),
          grants: grantsSectionOf(asked),
          revenue: revenueOf(asked),
          expenditure: expenditureOf(asked),
        }
      : {
          staff: staffRows("persons", "full-time", "part-time", "employment", "civil-law"),
          participants: people.stays(),
          services: people.services(),
          "social-effects": people.socialEffects(),
          grants: grantsSectionOf(asked),
        };

  const newClubContent = year >= newClubContentFrom.year && (asOf ?? "9999") >= newClubContentFrom.inForce;
  const content =
    kind === "centre" ? "centre-content" : newClubContent ? "club-content-2022" : "club-content-2015";
  if (kind === "centre" && year <= 2006) assumptions.push({ id: "content-of-2007", certainty: "D" });
  if (
    kind === "centre" &&
    year >= nextPlanOfServicesFrom &&
    tables.plan.some((plan) => plan.year === year + 1)
  )
    assumptions.push({ id: "plan-of-all-activity", certainty: "C" });
  if (kind === "club" && year === newClubContentFrom.year && newClubContent)
    assumptions.push({ id: "new-content-for-2021", certainty: "B" });
  if (last > lawReadUntil) assumptions.push({ id: "law-unverified", certainty: "C" });

  return {
    outcome: "report",
    kind,
    year,
    correction,
    project: project ?? null,
    readings,
    unit: { id: clean(unit.id), ...(unit.name === undefined ? {} : { name: clean(unit.name) }) },
    period: { from: active[0], to: active.at(-1) },
    content,
    cells,
    form: null,
    grants: grantsOf(asked),
    granters: grantersOf(asked),
    changes:
      kind === "centre" && year >= 2015
        ? tables.changes
            .filter(({ on }) => isIn(days, on))
            .map(({ id, on, point, text }) => ({ id, on, point, text: clean(text) }))
        : [],
    unknowns: [...people.unknownSexes(), ...people.unknowns, ...staff.unknowns],
    leftOut,
    findings: findingsOf(kind, asked, unit, cells),
    assumptions,
  };
}

function findingsOf(
  kind: ReportKind,
  { days, tables, trial }: Case,
  unit: { readonly from?: string | undefined; readonly to?: string | undefined },
  cells: {
    readonly participants: Record<string, Record<string, number>>;
    readonly independence?: Record<string, Record<string, number>>;
  },
): Finding[] {
  const findings: Finding[] = [];
  const inForce: { readonly participant: string; readonly span: Span }[] = [];
  for (const programme of tables.programmes) {
    const span = asRead(programme, trial);
    if (span !== undefined) inForce.push({ participant: programme.participant, span });
  }
  for (const stay of tables.stays) inForce.push({ participant: stay.participant, span: stay });

  for (const { id, participant, on } of tables.outcomes) {
    if (!isIn(days, on)) continue;
    if (!inForce.some((each) => each.participant === participant && each.span.from <= on))
      findings.push({ code: "outcome-without-programme", table: "outcomes", id });
  }
  const spans: { readonly table: string; readonly id: string; readonly span: Span }[] = [
    ...tables.programmes.map((each) => ({ table: "programmes", id: each.id, span: untouched(each) })),
    ...tables.stays.map((each) => ({ table: "stays", id: each.id, span: each })),
  ];
  for (const { table, id, span } of spans) {
    if (!hasDayIn(days, span)) continue;
    const tooEarly = unit.from !== undefined && span.from < unit.from;
    const tooLate = unit.to !== undefined && (span.to === undefined || span.to > unit.to);
    if (tooEarly || tooLate) findings.push({ code: "outside-activity", table, id });
  }
  if (kind === "centre" && cells.independence !== undefined) {
    const independent = cells.independence["total"]!["total"]!;
    if (independent > cells.participants["total"]!["took-part"]!)
      findings.push({ code: "more-independent-than-took-part" });
  }
  for (const { id, participant, paidOn } of tables.payments) {
    const ofPerson = [...tables.programmes, ...tables.stays].filter(
      (each) => each.participant === participant,
    );
    if (isIn(days, paidOn) && ofPerson.length === 0)
      findings.push({ code: "paid-without-programme", table: "payments", id });
  }
  return findings;
}
