import { addDays, calendarDate, type CalendarDate, monthOf, type YearMonth } from "../calendar/index.js";
import { type HolidayRule, holidayRules } from "./parameters/holidays.js";

/** The statutory holidays of a year by the law of that year, in order. Sundays as such are not among them. */
export function holidaysOfYear(year: number): { date: CalendarDate; rule: HolidayRule }[] {
  const easter = easterSunday(year);
  const found: { date: CalendarDate; rule: HolidayRule }[] = [];
  for (const rule of holidayRules) {
    const date = dateIn(year, easter, rule);
    if (date !== undefined && isInForce(rule, date)) found.push({ date, rule });
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function isInForce({ from, until }: HolidayRule, date: CalendarDate): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

function dateIn(year: number, easter: CalendarDate, { on }: HolidayRule): CalendarDate | undefined {
  if ("monthDay" in on) return calendarDate(`${String(year)}-${on.monthDay}`);
  if ("daysAfterEaster" in on) return addDays(easter, on.daysAfterEaster);
  return on.date.startsWith(`${String(year)}-`) ? calendarDate(on.date) : undefined;
}

export function holidayDatesOf(month: YearMonth): ReadonlySet<CalendarDate> {
  const dates = holidaysOfYear(Number(month.slice(0, 4))).map(({ date }) => date);
  return new Set(dates.filter((date) => monthOf(date) === month));
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return calendarDate(`${String(year)}-0${String(month)}-${String(day).padStart(2, "0")}`);
}
