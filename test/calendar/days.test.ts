import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dayAfter, dayBefore, daysBetween } from "../../src/calendar/index.js";
import { anyDay, daysFromTo, numberOf } from "./day-numbers.js";

const someDays = fc.integer({ min: -40_000, max: 40_000 });

describe("addDays and daysBetween", () => {
  it.each([
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["1999-12-31", 1, "2000-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2003-08-14", 8000, "2025-07-09"],
    ["2026-03-28", 1, "2026-03-29"], // clocks go forward in Poland
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-24", 1, "2026-10-25"], // clocks go back
    ["2026-10-25", 1, "2026-10-26"],
    ["2026-03-08", 1, "2026-03-09"], // clocks go forward in New York
    ["2011-12-29", 1, "2011-12-30"], // a day that Samoa left out
    ["2026-02-15", 0, "2026-02-15"],
  ])("%s + %i is %s", (from, days, to) => {
    expect(addDays(calendarDate(from), days)).toBe(to);
    expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days);
    expect(addDays(calendarDate(to), -days)).toBe(from);
  });

  it("agree with an independent count of days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(numberOf(b) - numberOf(a));
      }),
    );
  });

  it("go there and back", () => {
    fc.assert(
      fc.property(anyDay, someDays, (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
      }),
    );
  });

  it("two moves are one", () => {
    fc.assert(
      fc.property(anyDay, someDays, someDays, (date, a, b) => {
        expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
      }),
    );
  });

  it("walk every day of 2003–2030, over all ends of years and changes of clocks", () => {
    const days = daysFromTo("2003-01-01", "2030-12-31");
    const wrong = days.filter((date, index) => {
      const next = days[index + 1];
      return next !== undefined && (dayAfter(date) !== next || dayBefore(next) !== date);
    });
    expect(wrong).toEqual([]);
    expect(daysBetween(days[0]!, days.at(-1)!)).toBe(days.length - 1);
  });
});
