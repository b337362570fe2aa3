import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, contains, intersection, lengthInDays } from "../../src/calendar/index.js";
import { anyDay, numberOf } from "./day-numbers.js";

const period = (from: string, to: string) => ({ from: calendarDate(from), to: calendarDate(to) });
const shortPeriod = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
  .map(([start, length]) => {
    const from = addDays(calendarDate("2023-12-15"), start);
    return { from, to: addDays(from, length) };
  });
const dayNearby = fc.integer({ min: -2, max: 102 }).map((days) => addDays(calendarDate("2023-12-15"), days));

describe("periods include both ends", () => {
  it("one day is one day long, a leap February 29 days", () => {
    expect(lengthInDays(period("2026-05-05", "2026-05-05"))).toBe(1);
    expect(lengthInDays(period("2024-02-01", "2024-02-29"))).toBe(29);
    expect(lengthInDays(period("2025-12-31", "2026-01-01"))).toBe(2);
  });

  it("contain their first and last day and no day outside", () => {
    const february = period("2022-02-01", "2022-02-28");
    expect(contains(february, calendarDate("2022-01-31"))).toBe(false);
    expect(contains(february, calendarDate("2022-02-01"))).toBe(true);
    expect(contains(february, calendarDate("2022-02-28"))).toBe(true);
    expect(contains(february, calendarDate("2022-03-01"))).toBe(false);
  });

  it("that only touch share the day; that follow each other share none", () => {
    expect(intersection(period("2022-02-01", "2022-02-14"), period("2022-02-14", "2022-03-01"))).toEqual(
      period("2022-02-14", "2022-02-14"),
    );
    expect(
      intersection(period("2022-02-01", "2022-02-14"), period("2022-02-15", "2022-03-01")),
    ).toBeUndefined();
  });

  it("length agrees with an independent count of days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(lengthInDays({ from, to })).toBe(numberOf(to) - numberOf(from) + 1);
      }),
    );
  });

  it("a day lies in the intersection if and only if it lies in both", () => {
    fc.assert(
      fc.property(shortPeriod, shortPeriod, dayNearby, (a, b, day) => {
        const shared = intersection(a, b);
        expect(shared !== undefined && contains(shared, day)).toBe(contains(a, day) && contains(b, day));
        expect(intersection(b, a)).toEqual(shared);
      }),
    );
  });
});
