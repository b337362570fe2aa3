import { UTCDateMini } from "@date-fns/utc/date/mini";
import { type CalendarDate, dateOf, partsOf } from "./calendar-date.js";

type UtcDate = InstanceType<typeof UTCDateMini>;

/** A day for date-fns, which counts the months. The mini date makes no formatters of Intl when it is loaded. */
export function toUtc(date: CalendarDate): UtcDate {
  const { year, month, day } = partsOf(date);
  const utc = new UTCDateMini(0);
  // The constructor would take a year below 100 for one of the last century.
  utc.setFullYear(year, month - 1, day);
  return utc;
}

export function fromUtc(date: UtcDate): CalendarDate {
  return dateOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
