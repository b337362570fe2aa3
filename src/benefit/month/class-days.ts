import {
  type CalendarDate,
  dayOfMonth,
  isoWeekday,
  monthAfter,
  monthOf,
  type MonthSpan,
  monthSpan,
  type Period,
  type YearMonth,
} from "../../calendar/index.js";
import { type ListedClassDays, type Parts, repeated } from "../../input/index.js";
import { holidayNumbersOf, holidaysOfYear } from "../../law/index.js";
import type { Issue, Path } from "../../reasoning/index.js";

/** Which days of a month have classes, by their numbers; position 0 is not used. */
type DaysOfMonth = readonly boolean[];

/** Why there were no classes on a day. */
type NoClassesReason = "not-listed" | "holiday" | "saturday" | "sunday";

/** Days as they were listed; what could not be read is null. */
type ListedDays = Parts<ListedClassDays<CalendarDate>>;

/**
 * The days of classes: those listed, in other months those shared with other cases, and where these say nothing either
 * Monday to Friday without statutory holidays.
 */
export class ClassDays {
  readonly #listed = new Map<YearMonth, boolean[]>();
  readonly #shared: ClassDays | undefined;

  constructor(listed: ListedDays = [], shared?: ClassDays) {
    this.#shared = shared;
    for (const { month, dates } of monthsListed(listed)) {
      const days = this.#listed.get(month) ?? [];
      for (const date of dates) if (date !== null && monthOf(date) === month) days[dayOfMonth(date)] = true;
      this.#listed.set(month, days);
    }
  }

  isListed(month: YearMonth): boolean {
    return this.#daysListed(month) !== undefined;
  }

  has(date: CalendarDate): boolean {
    return this.#of(monthOf(date))[dayOfMonth(date)] === true;
  }

  /** Why a day has no classes: what was listed says so, or it is a holiday, a Saturday or a Sunday. */
  whyNot(date: CalendarDate): { reason: NoClassesReason; holiday?: string } {
    if (this.isListed(monthOf(date))) return { reason: "not-listed" };
    const holiday = holidaysOfYear(Number(date.slice(0, 4))).find((each) => each.date === date);
    if (holiday !== undefined) return { reason: "holiday", holiday: holiday.rule.id };
    return { reason: isoWeekday(date) === 6 ? "saturday" : "sunday" };
  }

  countIn({ from, to }: Period): number {
    let count = 0;
    for (const month of monthsOf({ from, to })) {
      const days = this.#of(month);
      const first = month === monthOf(from) ? dayOfMonth(from) : 1;
      const last = month === monthOf(to) ? dayOfMonth(to) : days.length - 1;
      for (let number = first; number <= last; number += 1) {
        if (days[number] === true) count += 1;
      }
    }
    return count;
  }

  /** True where every month of the period has its days listed. */
  covers(period: Period): boolean {
    return monthsOf(period).every((month) => this.isListed(month));
  }

  #of(month: YearMonth): DaysOfMonth {
    return this.#daysListed(month) ?? ordinaryDaysOf(month);
  }

  #daysListed(month: YearMonth): DaysOfMonth | undefined {
    const own = this.#listed.get(month);
    return own === undefined && this.#shared !== undefined ? this.#shared.#daysListed(month) : own;
  }
}

/** The months as they were named, or that of each day of a list. */
function monthsListed(listed: ListedDays): { month: YearMonth; dates: readonly (CalendarDate | null)[] }[] {
  if (isList(listed))
    return listed.flatMap((date) => (date === null ? [] : { month: monthOf(date), dates: [date] }));
  return Object.entries(listed).flatMap(([month, dates]) =>
    dates == null ? [] : { month: month as YearMonth, dates },
  );
}

function isList(listed: ListedDays): listed is readonly (CalendarDate | null)[] {
  return Array.isArray(listed);
}

/** Days listed twice, and days under another month than their own. */
export function issuesOfClassDays(listed: ListedDays | null | undefined): Issue[] {
  if (listed == null) return [];
  if (isList(listed)) return repeatedDays(listed, ["classDays"]);
  return Object.entries(listed).flatMap(([month, dates]) => {
    const path = ["classDays", month];
    const elsewhere = (dates ?? []).flatMap((date, index) =>
      date === null || monthOf(date) === month
        ? []
        : { path: [...path, index], code: "class-day-of-another-month" },
    );
    return [...repeatedDays(dates ?? [], path), ...elsewhere];
  });
}

function repeatedDays(dates: readonly (CalendarDate | null)[], path: Path): Issue[] {
  return repeated(dates).map((index) => ({ path: [...path, index], code: "repeated-date" }));
}

const ordinaryClassDays = /* @__PURE__ */ new ClassDays();
const ofLists = /* @__PURE__ */ new WeakMap<ListedDays, ClassDays>();

/** The class days as listed, over those shared with other cases; what many cases share is gone through once. */
export function classDaysFrom(listed: ListedDays | null | undefined, shared?: ClassDays): ClassDays {
  if (listed == null) return shared ?? ordinaryClassDays;
  if (shared !== undefined) return new ClassDays(listed, shared);
  const known = ofLists.get(listed);
  if (known !== undefined) return known;
  const classDays = new ClassDays(listed);
  ofLists.set(listed, classDays);
  return classDays;
}

function monthsOf({ from, to }: Period): YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) months.push(month);
  return months;
}

/** Months asked about lately. What a month has depends on nothing else, so that nobody can tell that it is kept. */
const ordinaryDays = /* @__PURE__ */ new Map<YearMonth, DaysOfMonth>();
const mostMonthsKept = 1_000;

function ordinaryDaysOf(month: YearMonth): DaysOfMonth {
  const known = ordinaryDays.get(month);
  if (known !== undefined) return known;
  if (ordinaryDays.size >= mostMonthsKept) ordinaryDays.clear();
  const days = workdaysOf(monthSpan(month));
  ordinaryDays.set(month, days);
  return days;
}

function workdaysOf(span: MonthSpan): DaysOfMonth {
  const firstWeekday = isoWeekday(span.first);
  const length = dayOfMonth(span.last);
  const days: boolean[] = [false];
  for (let number = 1; number <= length; number += 1) {
    const weekday = ((firstWeekday + number - 2) % 7) + 1;
    days.push(weekday <= 5);
  }
  for (const number of holidayNumbersOf(span)) days[number] = false;
  return days;
}
