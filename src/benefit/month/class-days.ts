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

/**
 * The days of classes: those listed, and in months without any listed day Monday to Friday without statutory holidays.
 * Months are worked out once, when first asked about.
 */
export class ClassDays {
  readonly #listed = new Map<YearMonth, boolean[]>();
  readonly #ordinary = new Map<YearMonth, DaysOfMonth>();
  readonly #asked: MonthSpan | undefined;

  /** `asked` is the month that will be asked about most, worked out already. */
  constructor(listed: Iterable<CalendarDate> = [], asked?: MonthSpan) {
    this.#asked = asked;
    for (const date of listed) {
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
    const known = this.#listed.get(month) ?? this.#ordinary.get(month);
    if (known !== undefined) return known;
    const span = this.#asked?.month === month ? this.#asked : monthSpan(month);
    const days = ordinaryWorkdays(span);
    this.#ordinary.set(month, days);
    return days;
  }
}

function monthsOf({ from, to }: Period): YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) months.push(month);
  return months;
}

function ordinaryWorkdays(span: MonthSpan): DaysOfMonth {
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
