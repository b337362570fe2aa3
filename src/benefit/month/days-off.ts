import { type CalendarDate, type MonthCount, type Period } from "../../calendar/index.js";
import { type RuleRecord, ruleOn, type RuleValues } from "../../law/index.js";
import { extraDaysOff, type Phase, phaseOn } from "../../participation/index.js";
import type { Inquiry } from "../../reasoning/index.js";
import type { CoveredMonth, RatePhase } from "./covered-month.js";
import type { CheckedCase, HistoryBefore } from "./schema.js";

/** A day off of the month and what it is worth. */
export interface DayOff {
  /** Position among the absences of the input. */
  readonly index: number;
  readonly date: CalendarDate;
  readonly phase: RatePhase;
  readonly effect: "free" | "over-entitlement" | "in-trial";
  readonly law: RuleRecord<RuleValues["daysOff"]> | undefined;
}

export interface DaysOffOfMonth {
  readonly days: readonly DayOff[];
  /** Days used within the entitlement up to the month's end. */
  readonly used: number;
}

type ListedDay = { readonly index: number; readonly date: CalendarDate };

/** The days off listed up to the month's end, in order. */
export function daysOffUntil(absences: CheckedCase["absences"], last: CalendarDate): ListedDay[] {
  const days: ListedDay[] = [];
  absences?.forEach((absence, index) => {
    if (absence.kind === "day-off" && absence.date <= last) days.push({ index, date: absence.date });
  });
  return days.length < 2 ? days : days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Follows the days off of art. 15 ust. 6a: free up to the entitlement of the day's law, in participation only. */
export function daysOffOfMonth(
  listed: readonly ListedDay[],
  phases: readonly Phase[],
  covered: CoveredMonth,
  history: "complete" | HistoryBefore<CalendarDate> | undefined,
  count: MonthCount,
  inquiry: Inquiry,
  asOf: CalendarDate | undefined,
): DaysOffOfMonth {
  const summed = typeof history === "object" ? history : undefined;
  let used = summed?.daysOffUsed ?? 0;
  const days: DayOff[] = [];
  for (const { index, date } of listed) {
    if (summed !== undefined && date < summed.before) continue;
    if (date < covered.underTheAct.from && date >= covered.first) continue;
    const phase = phaseOn(phases, date)?.name === "trial" ? "trial" : "participation";
    const inTrial = phase === "trial";
    const law = ruleOn("daysOff", date, asOf);
    const free =
      !inTrial && used + 1 <= entitlementFor(used, date, phases, law?.value ?? null, count, inquiry);
    if (free) used += 1;
    if (date < covered.first) continue;
    days.push({
      index,
      date,
      phase,
      effect: free ? "free" : inTrial ? "in-trial" : "over-entitlement",
      law,
    });
  }
  return { days, used };
}

/** The entitlement, worked out only as far as a day after `used` days needs it. */
function entitlementFor(
  used: number,
  date: CalendarDate,
  phases: readonly Phase[],
  rule: RuleValues["daysOff"],
  count: MonthCount,
  inquiry: Inquiry,
): number {
  if (rule === null) return 0;
  const extensions = begunExtensions(phases, date);
  if (used + 1 <= rule.basic || rule.extra === 0 || extensions.length === 0) return rule.basic;
  const rounding = inquiry.reading("extraDaysOff");
  if (rounding === undefined) return rule.basic;
  if (inquiry.given("monthCount") !== undefined) inquiry.reading("monthCount");
  return rule.basic + extraDaysOff(extensions, rule, count, rounding);
}

/** The entitlement of a day for the counter; undefined where the rounding must be chosen and was not. */
export function entitlementOn(
  date: CalendarDate,
  phases: readonly Phase[],
  count: MonthCount,
  inquiry: Inquiry,
  asOf: CalendarDate | undefined,
): number | undefined {
  const rule = ruleOn("daysOff", date, asOf)?.value ?? null;
  if (rule === null) return 0;
  const extensions = begunExtensions(phases, date);
  if (rule.extra === 0 || extensions.length === 0) return rule.basic;
  const rounding = inquiry.strict ? inquiry.given("extraDaysOff") : inquiry.reading("extraDaysOff");
  if (rounding === undefined) return undefined;
  return rule.basic + extraDaysOff(extensions, rule, count, rounding);
}

function begunExtensions(phases: readonly Phase[], date: CalendarDate): readonly Period[] {
  return phases.filter(({ name, from }) => name === "extension" && from <= date);
}
