import { type CalendarDate, dayAfter, partsOf, twoDigits } from "./calendar-date.js";
import { lengthOfMonth } from "./day-number.js";

declare const yearMonthBrand: unique symbol;

/** A calendar month as `YYYY-MM`, checked once. Months compare as strings do. */
export type YearMonth = string & { readonly [yearMonthBrand]: true };

export const yearMonthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export function isYearMonth(text: string): text is YearMonth {
  return yearMonthPattern.test(text);
}

export function monthOf(date: CalendarDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

export function firstDay(month: YearMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

export function daysInMonth(month: YearMonth): number {
  const { year, month: number } = partsOf(firstDay(month));
  return lengthOfMonth(year, number);
}

export function lastDay(month: YearMonth): CalendarDate {
  return dayIn(month, daysInMonth(month));
}

/** The day with this number in the month; the number is taken as given. */
export function dayIn(month: YearMonth, day: number): CalendarDate {
  return `${month}-${twoDigits(day)}` as CalendarDate;
}

/** A month with its first and last day, worked out once. */
export interface MonthSpan {
  readonly month: YearMonth;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export function monthSpan(month: YearMonth): MonthSpan {
  return { month, first: firstDay(month), last: lastDay(month) };
}

export function eachDayOf(month: YearMonth): CalendarDate[] {
  return Array.from({ length: daysInMonth(month) }, (_, index) => dayIn(month, index + 1));
}

export function monthAfter(month: YearMonth): YearMonth {
  return monthOf(dayAfter(lastDay(month)));
}
