import {
  type CalendarDate,
  eachDayOf,
  firstDay,
  isoWeekday,
  monthAfter,
  monthOf,
  type Period,
  type YearMonth,
} from "../calendar/index.js";
import { holidayDatesOf } from "../law/index.js";

/**
 * The days of classes: those listed, and in months without any listed day Monday to Friday without statutory holidays.
 * Months are worked out once, when first asked about.
 */
export class ClassDays {
  readonly #listed = new Map<YearMonth, Set<CalendarDate>>();
  readonly #ordinary: Map<YearMonth, ReadonlySet<CalendarDate>>;

  /** `ordinary` may be shared by people whose months are the same. */
  constructor(
    listed: Iterable<CalendarDate> = [],
    ordinary = new Map<YearMonth, ReadonlySet<CalendarDate>>(),
  ) {
    this.#ordinary = ordinary;
    for (const date of listed) {
      const month = monthOf(date);
      const days = this.#listed.get(month) ?? new Set();
      this.#listed.set(month, days.add(date));
    }
  }

  isListed(month: YearMonth): boolean {
    return this.#listed.has(month);
  }

  has(date: CalendarDate): boolean {
    return this.#of(monthOf(date)).has(date);
  }

  countIn(period: Period): number {
    let count = 0;
    for (let month = monthOf(period.from); month <= monthOf(period.to); month = monthAfter(month)) {
      for (const date of this.#of(month)) {
        if (period.from <= date && date <= period.to) count += 1;
      }
    }
    return count;
  }

  /** True where every month of the period has its days listed. */
  covers(period: Period): boolean {
    for (let month = monthOf(period.from); month <= monthOf(period.to); month = monthAfter(month)) {
      if (!this.isListed(month)) return false;
    }
    return true;
  }

  #of(month: YearMonth): ReadonlySet<CalendarDate> {
    const listed = this.#listed.get(month);
    if (listed !== undefined) return listed;
    let ordinary = this.#ordinary.get(month);
    if (ordinary === undefined) {
      ordinary = ordinaryWorkdays(month);
      this.#ordinary.set(month, ordinary);
    }
    return ordinary;
  }
}

function ordinaryWorkdays(month: YearMonth): ReadonlySet<CalendarDate> {
  const holidays = holidayDatesOf(month);
  const firstWeekday = isoWeekday(firstDay(month));
  const days = eachDayOf(month).filter((date, index) => {
    const weekday = ((firstWeekday - 1 + index) % 7) + 1;
    return weekday <= 5 && !holidays.has(date);
  });
  return new Set(days);
}
