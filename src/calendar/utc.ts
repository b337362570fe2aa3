import { UTCDate } from "@date-fns/utc";
import { type CalendarDate, dateOf, partsOf } from "./calendar-date.js";

/** A day for date-fns, which counts the months. */
export function toUtc(date: CalendarDate): UTCDate {
  const { year, month, day } = partsOf(date);
  const utc = new UTCDate(0);
  // The constructor would take a year below 100 for one of the last century.
  utc.setFullYear(year, month - 1, day);
  return utc;
}

export function fromUtc(date: UTCDate): CalendarDate {
  return dateOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
