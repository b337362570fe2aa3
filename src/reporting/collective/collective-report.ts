import type { CalendarDate } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import type { Law, RuleRecord } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { Decision, Inquiry, Undecided } from "../../reasoning/index.js";
import { type Year, yearOf } from "../count/year.js";
import { fillForm } from "../forms/fill-form.js";
import { filedBy } from "../report/report-law.js";
import type { ReportContent, ReportKind } from "../vocabulary.js";
import { addedCells } from "./added-cells.js";
import { type CollectiveReportInput, collectiveReportInput } from "./inputs.js";
import { issuesOfReports } from "./issues-of-reports.js";
import { assumeMixed, readingsOf } from "./readings.js";
import type { CollectiveReport, NotCollected, Source } from "./result.js";
import { countedSources, countsOf } from "./sources.js";
import { step } from "./step.js";

/** What {@link collectiveReport} returns. */
export type CollectiveReportResult = CollectiveReport | NotCollected | Undecided<"collectiveReport">;

/**
 * The collective report on centres: many yearly reports added to one, with corrections and with parts added before.
 *
 * Provision: art. 5 ust. 7 of the Act, since 2007-07-14, by the law of the last day for filing, 30 April of the next year.
 * Takes results of `centreReport` (or `clubReport`, with `kind: "club"`) and of itself, also as read back from JSON. Of
 * reports of one unit the greatest `correction` counts, the others are `superseded`. `cells` are the sums of people, PLN
 * and average employment as reported; `notReported` are units of `expected` without a report. With `form` the prescribed
 * form is filled as far as it was read. The order of `reports` changes nothing, nor does adding parts first.
 * Not checked: whether the reports are right, and whether a person is in several. Reports of another year, kind, content
 * or project, two of one unit with one correction, and other bad input get `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { centreReport, collectiveReport, type Records } from "zatrudnienie-socjalne/reporting";
 *
 * const report = (id: string) => {
 *   const records: Records = {
 *     unit: { id },
 *     participants: [{ id: "a", sex: "male" }],
 *     outcomes: [{ id: "o", participant: "a", kind: "business", on: "2024-05-06" }],
 *   };
 *   const made = centreReport({ year: 2024, records });
 *   return made.outcome === "report" ? [made] : [];
 * };
 * const reports = [...report("cis-1"), ...report("cis-2")];
 * const all = collectiveReport({ year: 2024, reports, expected: ["cis-1", "cis-3"] });
 * all.outcome === "collective" && [all.cells["independence"]?.["total"]?.["total"], all.notReported];
 * // => [2, ["cis-3"]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 art. 5; no provision asks for one of clubs.
 */
export function collectiveReport(input: CollectiveReportInput): CollectiveReportResult {
  return calculated(collectiveReportRule, input);
}

export const collectiveReportRule: Calculation<
  CollectiveReportInput<CalendarDate>,
  CollectiveReportResult,
  never
> = {
  calculation: "collectiveReport",
  schema: collectiveReportInput,
  contradictions: ({ year, kind, reports, form }) => [
    ...(kind === "club" && form != null ? [{ path: ["form"], code: "unknown-key" }] : []),
    ...issuesOfReports(reports ?? [], { year, kind: kind ?? "centre" }),
  ],
  day: ({ year }) => yearOf(year).to,
  decide: (facts, law, inquiry) => {
    const { kind = "centre", year } = facts;
    const due = kind === "centre" ? dueOfCentres(yearOf(year), law) : dueOfClubs(yearOf(year), law);
    if ("none" in due)
      return {
        outcome: "not-due",
        reason: "no-rule-yet",
        steps: [step(due.none, "no-collective-rule", { kind })],
      };
    return collected({ facts, kind, due }, inquiry);
  },
};

/** By what law the reports are collected, and what they contain where none is given. */
interface Due {
  readonly rule: RuleRecord;
  readonly until: CalendarDate | null;
  readonly content: ReportContent;
}

function dueOfCentres(year: Year, law: Law): Due | { none: RuleRecord } {
  const ofYear = law.of(rules.collectiveReport);
  if (ofYear.value === null) return { none: ofYear };
  const until = filedBy(year, ofYear.value);
  const rule = law.of(rules.collectiveReport, until) ?? ofYear;
  return { rule, until, content: "centre-content" };
}

function dueOfClubs(year: Year, law: Law): Due | { none: RuleRecord } {
  const ofYear = law.of(rules.clubReport);
  if (ofYear.value === null) return { none: ofYear };
  const rule = law.of(rules.clubReport, filedBy(year, ofYear.value)) ?? ofYear;
  const list = rule.value?.list;
  return { rule, until: null, content: list === "of-2015" ? "club-content-2015" : "club-content-2022" };
}

function collected(
  { facts, kind, due }: { facts: CollectiveReportInput<CalendarDate>; kind: ReportKind; due: Due },
  inquiry: Inquiry<never>,
): Decision<CollectiveReport> {
  const { year, reports, expected = [], form } = facts;
  const { content = due.content, project = null } = reports[0] ?? {};
  const counted = countedSources(reports);
  const { counting, sources, superseded } = counted;
  const readings = readingsOf(counting);
  const cells = addedCells(content, counting);
  const notReported = withoutReport(expected, sources);
  const counts = countsOf(counted);
  inquiry.assume("moved-counted-by-each");
  assumeMixed(readings, inquiry);
  if (kind === "club") inquiry.assume("club-collective-is-ours");
  return {
    outcome: "collective",
    kind,
    year,
    project,
    readings,
    content,
    cells,
    form: form === undefined ? null : fillForm(form, cells, inquiry),
    sources,
    superseded,
    notReported,
    counts,
    steps: [
      due.until === null
        ? step(due.rule, "clubs-collected", { year })
        : step(due.rule, "collective-due", { year, until: due.until }),
      step(due.rule, "reports-added", { reports: counts.reports }),
      ...(superseded.length === 0
        ? []
        : [step(due.rule, "reports-superseded", { reports: superseded.length })]),
      ...(notReported.length === 0
        ? []
        : [step(due.rule, "reports-not-reported", { reports: notReported.length })]),
      ...(counts.unknowns + counts.leftOut === 0
        ? []
        : [step(due.rule, "collective-unknowns", { unknowns: counts.unknowns, leftOut: counts.leftOut })]),
    ],
  };
}

/** The units that had to report and did not, in the order of their ids. */
function withoutReport(expected: readonly string[], sources: readonly Source[]): string[] {
  const reported = new Set(sources.map(({ id }) => id));
  return [...new Set(expected)].filter((id) => !reported.has(id)).sort((a, b) => (a < b ? -1 : 1));
}
