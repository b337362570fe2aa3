import { UTCDate } from "@date-fns/utc";
import { addDays as addDaysTo } from "date-fns/addDays";
import { millisecondsInDay } from "date-fns/constants";
import { getISODay } from "date-fns/getISODay";
import { regexes } from "zod/v4/core";

declare const calendarDateBrand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, checked once. Days compare as strings do. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** True for a day that exists: `2026-02-29` and `2026-2-1` are not days. */
export function isCalendarDate(text: string): text is CalendarDate {
  return regexes.date.test(text);
}

/** A day of the library's own data; throws on anything else, so that a slip in the data cannot pass. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError("not a calendar date");
  return text;
}

export function toUtc(date: CalendarDate): UTCDate {
  // Numbers are read in half the time of a text, but a year below 100 would be taken for one of the last century.
  if (date < "0100") return new UTCDate(date);
  return new UTCDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

export function fromUtc(date: UTCDate): CalendarDate {
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}` as CalendarDate;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(addDaysTo(toUtc(date), days));
}

export function dayAfter(date: CalendarDate): CalendarDate {
  return addDays(date, 1);
}

export function dayBefore(date: CalendarDate): CalendarDate {
  return addDays(date, -1);
}

/** Calendar days from `from` to `to`: 0 for the same day, 1 for the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // Days of UTC are all of one length, so that no correction for clock changes is needed.
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / millisecondsInDay);
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: CalendarDate): number {
  return getISODay(toUtc(date));
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** The day's number in its month, from 1. */
export function dayOfMonth(date: CalendarDate): number {
  return Number(date.slice(8));
}
