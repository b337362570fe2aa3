import fc from "fast-check";
import { type CalendarDate, calendarDate } from "../../src/calendar/index.js";

/** A calendar of its own, by whole-number arithmetic only, to check the library's against. */

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/** Days since 0000-03-01: years begin in March, so that the leap day is the last. */
export function numberOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const y = month <= 2 ? year - 1 : year;
  const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + daysOfMonths + day - 1;
}

/** Every day from the first to the last, both included, by counting up. */
export function daysFromTo(first: string, last: string): CalendarDate[] {
  const days: CalendarDate[] = [];
  let [year = 0, month = 0, day = 0] = first.split("-").map(Number);
  for (;;) {
    const date = written(year, month, day);
    if (date > last) return days;
    days.push(calendarDate(date));
    day += 1;
    if (day > monthLength(year, month)) [day, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
}

/** Any day from 1900 to 2199. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => calendarDate(written(year, month, Math.min(day, monthLength(year, month)))));
