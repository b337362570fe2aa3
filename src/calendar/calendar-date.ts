import { type DateParts, dayNumber, lengthOfMonth, partsOfDay } from "./day-number.js";

declare const calendarDateBrand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, checked once. Days compare as strings do. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const datePattern = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/;

/** True for a day that exists: `2026-02-29` and `2026-2-1` are not days. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!datePattern.test(text)) return false;
  const { year, month, day } = partsOf(text as CalendarDate);
  return day > 0 && day <= lengthOfMonth(year, month);
}

/** For what comes from outside: anything may be given there, whatever the types say. */
export function isDay(value: unknown): value is CalendarDate {
  return typeof value === "string" && isCalendarDate(value);
}

/** A day of the library's own data; throws on anything else, so that a slip in the data cannot pass. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError("not a calendar date");
  return text;
}

export function partsOf(date: CalendarDate): DateParts {
  return {
    year: 100 * twoDigitsAt(date, 0) + twoDigitsAt(date, 2),
    month: twoDigitsAt(date, 5),
    day: dayOfMonth(date),
  };
}

export function dateOf({ year, month, day }: DateParts): CalendarDate {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}

function numberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(partsOfDay(numberOf(date) + days));
}

export function dayAfter(date: CalendarDate): CalendarDate {
  return addDays(date, 1);
}

export function dayBefore(date: CalendarDate): CalendarDate {
  return addDays(date, -1);
}

/** Calendar days from `from` to `to`: 0 for the same day, 1 for the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return numberOf(to) - numberOf(from);
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: CalendarDate): number {
  // Day number 0 was a Wednesday.
  return ((numberOf(date) + 2) % 7) + 1;
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The day's number in its month, from 1. */
export function dayOfMonth(date: CalendarDate): number {
  return twoDigitsAt(date, 8);
}

const codeOfZero = 48;

/** The number that two digits of a text make; cutting them out and reading them takes several times as long. */
function twoDigitsAt(text: string, place: number): number {
  return 10 * (text.charCodeAt(place) - codeOfZero) + text.charCodeAt(place + 1) - codeOfZero;
}
