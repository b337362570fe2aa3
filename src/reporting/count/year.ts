import {
  type CalendarDate,
  calendarDate,
  intersection,
  lengthInDays,
  type Period,
} from "../../calendar/index.js";

/** The year of a report. */
export interface Year extends Period {
  readonly number: number;
}

export function yearOf(number: number): Year {
  const digits = number.toString().padStart(4, "0");
  return { number, from: calendarDate(`${digits}-01-01`), to: calendarDate(`${digits}-12-31`) };
}

/** A record that runs from a day to another, or on and on. */
interface Running {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
}

export function isInYear(day: CalendarDate | undefined, { from, to }: Period): boolean {
  return day !== undefined && from <= day && day <= to;
}

export function hasDayIn({ from, to }: Running, year: Period): boolean {
  return from <= year.to && (to === undefined || to >= year.from);
}

/** How many of its days lie in the year. */
export function daysIn({ from, to }: Running, year: Period): number {
  const shared = intersection({ from, to: to ?? year.to }, year);
  return shared === undefined ? 0 : lengthInDays(shared);
}
