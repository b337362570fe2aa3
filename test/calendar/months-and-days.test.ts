import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDate,
  dayAfter,
  dayBefore,
  endOfTerm,
  lengthInDays,
  type MonthCount,
  monthsAndDays,
} from "../../src/calendar/index.js";
import { anyDay } from "./day-numbers.js";

const anyPeriod = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 1500 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
const anyCount = fc.constantFrom<MonthCount>("civil-code", "day-before");

describe("monthsAndDays", () => {
  it.each([
    ["2025-01-01", "2025-01-31", "civil-code", 0, 31],
    ["2025-01-01", "2025-01-31", "day-before", 1, 0],
    ["2025-01-01", "2025-02-01", "civil-code", 1, 0],
    ["2025-01-01", "2025-02-01", "day-before", 1, 1],
    ["2025-01-31", "2025-02-27", "civil-code", 0, 28],
    ["2025-01-31", "2025-02-28", "civil-code", 1, 0],
    ["2025-01-31", "2025-02-28", "day-before", 1, 0],
    ["2025-01-31", "2025-03-30", "civil-code", 1, 30],
    ["2025-01-31", "2025-03-30", "day-before", 2, 0],
    ["2024-02-29", "2025-02-28", "civil-code", 12, 0],
    ["2026-01-01", "2026-06-30", "day-before", 6, 0],
    ["2026-01-01", "2026-06-30", "civil-code", 5, 29],
    ["2026-01-01", "2026-01-01", "civil-code", 0, 1],
    ["2026-01-01", "2026-01-01", "day-before", 0, 1],
  ] as const)("%s to %s by %s: %i months %i days", (from, to, count, months, days) => {
    const period = { from: calendarDate(from), to: calendarDate(to) };
    expect(monthsAndDays(period, count)).toEqual({ months, days });
  });

  it("adds up again: the end of the months and the days left over are the period's end", () => {
    fc.assert(
      fc.property(anyPeriod, anyCount, (period, count) => {
        const { months, days } = monthsAndDays(period, count);
        const wholeMonthsEnd = months === 0 ? dayBefore(period.from) : endOfTerm(period.from, months, count);
        expect(addDays(wholeMonthsEnd, days)).toBe(period.to);
        expect(endOfTerm(period.from, months + 1, count) > period.to).toBe(true);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(31);
      }),
    );
  });

  it("whole terms have no days left over", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyCount, (from, months, count) => {
        const to = endOfTerm(from, months, count);
        expect(monthsAndDays({ from, to }, count)).toEqual({ months, days: 0 });
      }),
    );
  });

  it("is monotone: a period longer by a day has a day more or a further month", () => {
    fc.assert(
      fc.property(anyPeriod, anyCount, (period, count) => {
        const one = monthsAndDays(period, count);
        const next = monthsAndDays({ from: period.from, to: dayAfter(period.to) }, count);
        if (next.months === one.months) expect(next.days).toBe(one.days + 1);
        else expect(next).toEqual({ months: one.months + 1, days: 0 });
      }),
    );
  });

  it("a period shorter than a month by a count is its length in days", () => {
    fc.assert(
      fc.property(anyPeriod, anyCount, (period, count) => {
        const { months, days } = monthsAndDays(period, count);
        if (months === 0) expect(days).toBe(lengthInDays(period));
      }),
    );
  });
});
