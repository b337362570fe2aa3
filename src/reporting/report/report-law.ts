import { type CalendarDate, dateOf } from "../../calendar/index.js";
import type { Law, RuleRecord, RuleValues } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { Inquiry } from "../../reasoning/index.js";
import type { Year } from "../count/year.js";
import type { Kept } from "../records/kept.js";
import type { ReportContent, ReportKind, ReportQuestion } from "../vocabulary.js";

type Duty = RuleRecord<RuleValues["centreReport"]> | RuleRecord<NonNullable<RuleValues["clubReport"]>>;

/** The duty to report on a year, as the law of its last day for filing says it. */
export interface ReportLaw {
  readonly rule: Duty;
  readonly until: CalendarDate;
  readonly content: ReportContent;
  /** Does the report tell of changed data of the application? */
  readonly changes: boolean;
}

/** Undefined where there was no duty yet. What the law leaves open of the content is listed. */
export function reportLaw(
  kind: ReportKind,
  { year, kept }: { year: Year; kept: Kept },
  law: Law,
  inquiry: Inquiry<ReportQuestion>,
): ReportLaw | undefined {
  return kind === "centre" ? centreLaw(year, kept, law, inquiry) : clubLaw(year, law, inquiry);
}

function centreLaw(
  year: Year,
  kept: Kept,
  law: Law,
  inquiry: Inquiry<ReportQuestion>,
): ReportLaw | undefined {
  const until = filedBy(year, law.of(rules.centreReport).value);
  const rule = law.of(rules.centreReport, until);
  if (rule === undefined) return undefined;
  if (law.of(rules.centreReportItems, until)?.value.list === "of-2003") inquiry.assume("content-of-2007");
  const hasPlan = kept.plan.some((line) => line.year === year.number + 1);
  if (rule.value.estimate === "services" && hasPlan) inquiry.assume("plan-of-all-activity");
  return { rule, until, content: "centre-content", changes: rule.value.changes };
}

function clubLaw(year: Year, law: Law, inquiry: Inquiry<ReportQuestion>): ReportLaw | undefined {
  const ofYear = law.of(rules.clubReport);
  if (ofYear.value === null) return undefined;
  const until = filedBy(year, ofYear.value);
  const rule = law.of(rules.clubReport, until);
  if (rule?.value == null) return undefined;
  const { list } = rule.value;
  if (list !== ofYear.value.list) inquiry.assume("new-content-for-2021");
  return {
    rule: { ...rule, value: rule.value },
    until,
    content: list === "of-2015" ? "club-content-2015" : "club-content-2022",
    changes: false,
  };
}

/** The day of the next year by which the report is filed. */
export function filedBy(year: Year, { month, day }: { month: number; day: number }): CalendarDate {
  return dateOf({ year: year.number + 1, month, day });
}
