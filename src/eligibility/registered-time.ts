import {
  type CalendarDate,
  contains,
  intersection,
  joined,
  lengthInDays,
  monthsAndDays,
  type Period,
  without,
} from "../calendar/index.js";
import { civilCodeMonth } from "../law/index.js";
import type { ReadingOf } from "../reasoning/index.js";
import type { Registration } from "./inputs.js";

/** How days make months where periods are added up. */
export type RegistrationMonths = ReadingOf<"registrationMonths">;

/** A length as whole months and the days left over. */
export interface MonthsAndDaysLeft {
  months: number;
  days: number;
}

/** The days that count, and how long they are by each reading. */
export interface CountedRegistration {
  /** Days of registration that count. */
  days: number;
  /** Days of registration that do not, for a traineeship or vocational preparation. */
  leftOut: number;
  /** The same in months, by each reading of `registrationMonths`; an unbroken time is measured by dates under both. */
  lengths: Record<RegistrationMonths, MonthsAndDaysLeft>;
}

/** Adds up the days of the window on which the person was registered, without those that do not count. */
export function countRegistration(
  window: Period,
  registrations: readonly Registration<CalendarDate>[],
  excluded: readonly Period[],
): CountedRegistration {
  const registered = joined(
    registrations.flatMap(({ from, to = window.to }) => inWindow({ from, to }, window)),
  );
  const stretches = without(registered, joined(excluded));
  const days = sumOf(stretches.map(lengthInDays));
  return {
    days,
    leftOut: sumOf(registered.map(lengthInDays)) - days,
    lengths: lengthsOf(stretches, days),
  };
}

/** Through the day is on the day; without a last day it lasts. */
export function isRegisteredOn(
  on: CalendarDate,
  registrations: readonly Registration<CalendarDate>[],
): boolean {
  return registrations.some(({ from, to = on }) => contains({ from, to }, on));
}

/** Art. 114 of the Civil Code is for a time that need not be unbroken: one that is unbroken in fact ends by date. */
function lengthsOf(stretches: readonly Period[], days: number): CountedRegistration["lengths"] {
  const byCalendar = inCalendarMonths(stretches);
  return {
    "thirty-days": stretches.length === 1 ? { ...byCalendar } : inMonths(0, days),
    "calendar-months": byCalendar,
  };
}

/** More than so many months, be it by a day. */
export function isOver({ months, days }: MonthsAndDaysLeft, limit: number): boolean {
  return months > limit || (months === limit && days > 0);
}

/** An open registration that begins after the window would be reversed, and has no day in it. */
function inWindow(period: Period, window: Period): Period[] {
  const inside = intersection(period, window);
  return inside === undefined ? [] : [inside];
}

/** The whole months of each stretch; the days left over are added up, a month's days making one more month. */
function inCalendarMonths(stretches: readonly Period[]): MonthsAndDaysLeft {
  const lengths = stretches.map((stretch) => monthsAndDays(stretch, "day-before"));
  return inMonths(sumOf(lengths.map(({ months }) => months)), sumOf(lengths.map(({ days }) => days)));
}

function inMonths(months: number, days: number): MonthsAndDaysLeft {
  const { days: ofMonth } = civilCodeMonth;
  return { months: months + Math.floor(days / ofMonth), days: days % ofMonth };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
