import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { subYears } from "date-fns/subYears";
import { type CalendarDate, dayAfter, dayBefore, dayOfMonth, daysBetween, partsOf } from "./calendar-date.js";
import { lengthInDays, type Period } from "./period.js";
import { fromUtc, toUtc } from "./utc.js";

/**
 * How a term in months ends. `civil-code`: on the day with the number of its first day (art. 112 of the Civil Code);
 * `day-before`: on the day before that one. Both end on the last day of a month too short for the number.
 */
export type MonthCount = "civil-code" | "day-before";

/** The last day of a term of whole months that starts on `from`. */
export function endOfTerm(from: CalendarDate, months: number, count: MonthCount): CalendarDate {
  const sameNumber = fromUtc(addMonths(toUtc(from), months));
  const monthWasTooShort = dayOfMonth(sameNumber) !== dayOfMonth(from);
  return count === "civil-code" || monthWasTooShort ? sameNumber : dayBefore(sameNumber);
}

/** The last day of a term of whole years: the day with the number of its first day, 28 February for a 29th that is not there. */
export function endOfYears(from: CalendarDate, years: number): CalendarDate {
  return fromUtc(addYears(toUtc(from), years));
}

/** The last whole years up to and with a day; a day that the earlier year does not have counts as the one before it. */
export function yearsUpTo(date: CalendarDate, years: number): Period {
  return { from: dayAfter(fromUtc(subYears(toUtc(date), years))), to: date };
}

/** A length as the whole months that fit into it and the days left over. */
export interface MonthsAndDays {
  readonly months: number;
  readonly days: number;
}

function calendarMonthsBetween(period: Period): number {
  const [from, to] = [partsOf(period.from), partsOf(period.to)];
  return (to.year - from.year) * monthsOfYear + to.month - from.month;
}

const monthsOfYear = 12;

export function monthsAndDays(period: Period, count: MonthCount): MonthsAndDays {
  // Of longer terms none fits, so that few are tried, however long the period is.
  const most = calendarMonthsBetween(period) + (count === "day-before" ? 1 : 0);
  for (let months = most; months > 0; months -= 1) {
    const end = endOfTerm(period.from, months, count);
    if (end <= period.to) return { months, days: daysBetween(end, period.to) };
  }
  return { months: 0, days: lengthInDays(period) };
}
