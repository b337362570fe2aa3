import { type CalendarDate, endOfTerm, type MonthCount, type Period } from "../calendar/index.js";
import type { Law, NamedRule } from "../law/index.js";
import { type CheckedPeriods, participationWithExtensions, possibleCounts } from "../participation/index.js";
import type { Inquiry } from "../reasoning/index.js";

/** As long as a term of so many months: yes or no, or undefined where the ways to count differ. */
function isAsLongAs(
  { from, to }: Period,
  months: number,
  counts: readonly MonthCount[],
): boolean | undefined {
  const [answer, ...others] = counts.map((count) => to >= endOfTerm(from, months, count));
  return others.every((other) => other === answer) ? answer : undefined;
}

/**
 * Did the programme last so many months? How months are counted is asked for only where it decides, and not where the
 * answer does not matter any more (`mustKnow`). Undefined: open, and asked for if it must be known.
 */
export function lastedMonths(
  programme: Period,
  months: number,
  mustKnow: boolean,
  inquiry: Inquiry,
): boolean | undefined {
  const byEveryCount = isAsLongAs(programme, months, possibleCounts());
  if (byEveryCount !== undefined) return byEveryCount;
  if (!mustKnow && inquiry.given("monthCount") === undefined) return undefined;
  const count = inquiry.reading("monthCount");
  return count === undefined ? undefined : isAsLongAs(programme, months, [count]);
}

/** Did somebody end before the law knew such graduates? The Act has no transitional provision on them. */
export function endedBeforeDefinition(
  endedOn: CalendarDate,
  rule: NamedRule<"centreGraduate" | "clubGraduate">,
  law: Law,
): boolean {
  const first = law.firstDayOf(rule);
  return first !== undefined && endedOn < first;
}

/** Would the time after the trial alone not surely be as long? */
export function needsTrial(periods: CheckedPeriods, months: number, inquiry: Inquiry): boolean {
  const afterTrial = participationWithExtensions(periods);
  if (periods.trial === undefined) return false;
  const counts = possibleCounts(inquiry.given("monthCount"));
  return afterTrial === undefined || isAsLongAs(afterTrial, months, counts) !== true;
}
