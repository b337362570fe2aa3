import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayIn,
  dayOfMonth,
  daysBetween,
  type MonthSpan,
  type YearMonth,
} from "../calendar/index.js";
import { type HolidayRule, holidayRules } from "./parameters/holidays.js";
import type { Texts } from "./record.js";

/** The statutory holidays of a year by the law of that year, in order. Sundays as such are not among them. */
export function holidaysOfYear(year: number): { date: CalendarDate; rule: HolidayRule }[] {
  const easter = easterSunday(year);
  const found: { date: CalendarDate; rule: HolidayRule }[] = [];
  for (const rule of holidayRules) {
    const date = dateIn(year, easter, rule);
    if (date !== undefined && isInForce(rule, date)) found.push({ date, rule });
  }
  // The rules stand in the order of the year, whenever Easter is.
  return found;
}

/** What a holiday is called. */
export function holidayNamed(id: string): Texts | undefined {
  return holidayRules.find((rule) => rule.id === id)?.name;
}

function isInForce({ from }: HolidayRule, date: CalendarDate): boolean {
  return from === undefined || from <= date;
}

function dateIn(year: number, easter: CalendarDate, { on }: HolidayRule): CalendarDate | undefined {
  if ("monthDay" in on) return calendarDate(`${String(year)}-${on.monthDay}`);
  if ("daysAfterEaster" in on) return addDays(easter, on.daysAfterEaster);
  return on.date.startsWith(`${String(year)}-`) ? calendarDate(on.date) : undefined;
}

/** The holidays of a month as numbers of days: made for counting class days, so that no date is built for each rule. */
export function holidayNumbersOf({ month, first, last }: MonthSpan): number[] {
  const easterInMonth = daysBetween(first, easterSunday(Number(month.slice(0, 4)))) + 1;
  const numbers: number[] = [];
  for (const rule of holidayRules) {
    const number = numberIn(month, easterInMonth, rule);
    if (number === undefined || number < 1 || number > dayOfMonth(last)) continue;
    if (isInForce(rule, dayIn(month, number))) numbers.push(number);
  }
  return numbers;
}

function numberIn(month: YearMonth, easterInMonth: number, { on }: HolidayRule): number | undefined {
  if ("daysAfterEaster" in on) return easterInMonth + on.daysAfterEaster;
  const isInMonth = "monthDay" in on ? month.endsWith(on.monthDay.slice(0, 2)) : on.date.startsWith(month);
  return isInMonth ? Number(("monthDay" in on ? on.monthDay : on.date).slice(-2)) : undefined;
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easterSunday(year: number): CalendarDate {
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
