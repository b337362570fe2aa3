import {
  type CalendarDate,
  intersection,
  joined,
  lengthInDays,
  monthsAndDays,
  type Period,
  without,
} from "../calendar/index.js";
import { civilCodeMonth } from "../law/index.js";
import type { ReadingOf } from "../reasoning/index.js";

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
  /** The same in months, by each reading of `registrationMonths`. */
  lengths: Record<RegistrationMonths, MonthsAndDaysLeft>;
}

/** Adds up the days of the window on which the person was registered, without those that do not count. */
export function countRegistration(
  window: Period,
  registrations: readonly { readonly from: CalendarDate; readonly to?: CalendarDate | undefined }[],
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
    lengths: { "thirty-days": inMonths(0, days), "calendar-months": inCalendarMonths(stretches) },
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
