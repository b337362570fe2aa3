import {
  type CalendarDate,
  endOfTerm,
  type MonthCount,
  type MonthsAndDays,
  monthsAndDays,
  type Period,
} from "../calendar/index.js";
import type { RuleValues } from "../law/index.js";
import type { ReadingOf } from "../reasoning/index.js";

/** The days of a month in a length that need not be unbroken (art. 114 of the Civil Code). */
export const daysOfAMonth = 30;

/** The extensions' lengths added up, in thirtieths of a month: a whole month is thirty, a day left over is one. */
export function thirtiethsOf(extensions: readonly Period[], count: MonthCount): number {
  let thirtieths = 0;
  for (const extension of extensions) thirtieths += inThirtieths(monthsAndDays(extension, count));
  return thirtieths;
}

function inThirtieths({ months, days }: MonthsAndDays): number {
  return months * daysOfAMonth + days;
}

/**
 * Longer than so many months, measured both ways that can be meant: one after the other from the first day, and added up
 * length by length. Two extensions of six months are twelve, and so is what ends on the last day of a term of twelve.
 */
export function areLongerThan(extensions: readonly Period[], months: number, count: MonthCount): boolean {
  const last = lastDayOf(extensions);
  const end = endOfAll(extensions, months, count);
  const isPastTheTerm = last !== undefined && end !== undefined && last > end;
  return isPastTheTerm && thirtiethsOf(extensions, count) > months * daysOfAMonth;
}

/** That many whole months together and no day more or less, measured either way. */
export function areExactly(extensions: readonly Period[], months: number, count: MonthCount): boolean {
  return lastDayOf(extensions) === endOfAll(extensions, months, count) || areInSum(extensions, months, count);
}

/** Looks no further than it must: plans of many extensions are checked after each of them. */
function areInSum(extensions: readonly Period[], months: number, count: MonthCount): boolean {
  let left = months;
  for (const extension of extensions) {
    const length = monthsAndDays(extension, count);
    left -= length.months;
    if (length.days > 0 || left < 0) return false;
  }
  return left === 0;
}

function lastDayOf(extensions: readonly Period[]): CalendarDate | undefined {
  return extensions.at(-1)?.to;
}

/** Last day of a term that starts with the first extension. */
function endOfAll([first]: readonly Period[], months: number, count: MonthCount): CalendarDate | undefined {
  return first && endOfTerm(first.from, months, count);
}

type DaysOffRule = NonNullable<RuleValues["daysOff"]>;

/**
 * The extra days off of extensions: in proportion to their length in thirtieths of a month, at most the full number,
 * rounded as chosen (art. 15 ust. 6a zd. 2; the rounding is question Q13).
 */
export function extraDaysOff(
  thirtieths: number,
  rule: DaysOffRule,
  rounding: ReadingOf<"extraDaysOff">,
): number {
  const numerator = thirtieths * rule.extra;
  const denominator = daysOfAMonth * rule.extensionMonths;
  const most = rule.extra * denominator;
  return roundingsOfDays[rounding](Math.min(numerator, most), denominator);
}

const roundingsOfDays: Record<
  ReadingOf<"extraDaysOff">,
  (numerator: number, denominator: number) => number
> = {
  up: (numerator, denominator) => Math.ceil(numerator / denominator),
  down: (numerator, denominator) => Math.floor(numerator / denominator),
  "half-days": (numerator, denominator) => Math.ceil((numerator * 2) / denominator) / 2,
  nearest: (numerator, denominator) => Math.floor((numerator * 2 + denominator) / (denominator * 2)),
};

/** The extra days off where the caller may not have said how months are counted: undefined if it matters. */
export function extraDaysOffOf(
  extensions: readonly Period[],
  rule: DaysOffRule,
  count: MonthCount | undefined,
  rounding: ReadingOf<"extraDaysOff">,
): number | undefined {
  const byCount = (each: MonthCount): number => extraDaysOff(thirtiethsOf(extensions, each), rule, rounding);
  if (count !== undefined) return byCount(count);
  const byCivilCode = byCount("civil-code");
  return byCivilCode === byCount("day-before") ? byCivilCode : undefined;
}
