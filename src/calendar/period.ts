import { type CalendarDate, daysBetween, earlier, later } from "./calendar-date.js";

/** Days from the first to the last, both included. */
export interface Period<Day extends string = CalendarDate> {
  readonly from: Day;
  readonly to: Day;
}

export function lengthInDays(period: Period): number {
  return daysBetween(period.from, period.to) + 1;
}

export function contains(period: Period, date: CalendarDate): boolean {
  return period.from <= date && date <= period.to;
}

/** The days both periods share, if there are any. */
export function intersection(a: Period, b: Period): Period | undefined {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}
