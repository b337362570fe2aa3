import {
  type CalendarDate,
  contains,
  dayIn,
  dayOfMonth,
  daysInMonth,
  intersection,
  monthOf,
  monthSpan,
  type Period,
  type YearMonth,
} from "../../calendar/index.js";
import type { ListedClassDays, Parts } from "../../input/index.js";
import { coveredFrom, isWorkingDay } from "../../law/index.js";
import { type CheckedPeriods, wholeProgramme } from "../../participation/index.js";
import type { CardFacts } from "./inputs.js";

/** The class days of the month, as they were given; undefined where nothing was said of the month. */
export function classDaysOf(
  month: YearMonth,
  given: Parts<ListedClassDays<CalendarDate>> | null | undefined,
): ReadonlySet<CalendarDate> | undefined {
  if (given == null) return undefined;
  const days = isList(given)
    ? given.filter((day) => day !== null && monthOf(day) === month)
    : Object.hasOwn(given, month)
      ? (given[month] ?? [])
      : undefined;
  // A list that has no day of the month says nothing of it.
  if (days === undefined || (isList(given) && days.length === 0)) return undefined;
  return new Set(days.filter((day) => day !== null));
}

export function isList<Item>(
  given: readonly Item[] | Readonly<Record<string, unknown>>,
): given is readonly Item[] {
  return Array.isArray(given);
}

/** The days of the month in the trial, in participation and in extensions; undefined where there are none. */
export function coveredDays(month: YearMonth, periods: CheckedPeriods): Period | undefined {
  const whole = wholeProgramme(periods);
  const { first, last } = monthSpan(month);
  const ofMonth = intersection({ from: first, to: last }, { from: coveredFrom, to: last });
  return whole === undefined || ofMonth === undefined ? undefined : intersection(whole, ofMonth);
}

/** Every day of a period within a month. */
export function eachDay({ from, to }: Period): CalendarDate[] {
  const month = monthOf(from);
  const days: CalendarDate[] = [];
  for (let day = dayOfMonth(from); day <= dayOfMonth(to) && day <= daysInMonth(month); day += 1)
    days.push(dayIn(month, day));
  return days;
}

/** What a card is read from: the days it covers, which of them have classes, and what was noted. */
export interface CardSituation {
  readonly covered: Period | undefined;
  readonly isClassDay: (date: CalendarDate) => boolean;
  readonly marks: ReadonlyMap<CalendarDate, string>;
  /** The confirmed spells, cut to the days covered; undefined where none were given. */
  readonly confirmed: readonly Period[] | undefined;
}

export function situationOf({ month, periods, marks, classDays, sickness }: CardFacts): CardSituation {
  const covered = coveredDays(month as YearMonth, periods);
  const listed = classDaysOf(month as YearMonth, classDays);
  return {
    covered,
    isClassDay: (date) => (listed === undefined ? isWorkingDay(date) : listed.has(date)),
    marks: new Map(marks.map(({ date, mark }) => [date, mark])),
    confirmed: sickness?.flatMap((spell) => (covered && intersection(spell, covered)) ?? []),
  };
}

export function isConfirmed(
  date: CalendarDate,
  { confirmed = [] }: Pick<CardSituation, "confirmed">,
): boolean {
  return confirmed.some((spell) => contains(spell, date));
}
