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
import { holidayNumbersOf } from "../../law/index.js";

/** Which days of a month have classes, by their numbers; position 0 is not used. */
type DaysOfMonth = readonly boolean[];

/** Days as they were listed; what could not be read is null. */
type ListedDays = readonly (CalendarDate | null)[];

/** The days of classes: those listed, and in months without any listed day Monday to Friday without statutory holidays. */
export class ClassDays {
  readonly #listed = new Map<YearMonth, boolean[]>();

  constructor(listed: ListedDays = []) {
    for (const date of listed) {
      if (date === null) continue;
      const month = monthOf(date);
      const days = this.#listed.get(month) ?? [];
      days[dayOfMonth(date)] = true;
      this.#listed.set(month, days);
    }
  }

  isListed(month: YearMonth): boolean {
    return this.#listed.has(month);
  }

  has(date: CalendarDate): boolean {
    return this.#of(monthOf(date))[dayOfMonth(date)] === true;
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
    return this.#listed.get(month) ?? ordinaryDaysOf(month);
  }
}

const ordinaryClassDays = /* @__PURE__ */ new ClassDays();
const ofLists = /* @__PURE__ */ new WeakMap<ListedDays, ClassDays>();

/** The class days of a list, the ordinary ones without; a list that many cases share is gone through once. */
export function classDaysFrom(listed: ListedDays | null | undefined): ClassDays {
  if (listed == null) return ordinaryClassDays;
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
