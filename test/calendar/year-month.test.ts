import { describe, expect, it } from "vitest";
import {
  calendarDate,
  daysInMonth,
  eachDayOf,
  firstDay,
  isYearMonth,
  lastDay,
  monthAfter,
  monthOf,
  monthSpan,
} from "../../src/calendar/index.js";
import { daysFromTo, monthLength } from "./day-numbers.js";

const march = monthOf(calendarDate("2026-03-17"));

describe("months", () => {
  it.each(["2026-01", "2026-12", "2003-08"])("%s is a month", (text) => {
    expect(isYearMonth(text)).toBe(true);
  });

  it.each(["2026-00", "2026-13", "2026-1", "26-01", "2026-01-01", "2026/01", "2026-01\n", " 2026-01", ""])(
    "%j is no month",
    (text) => {
      expect(isYearMonth(text)).toBe(false);
    },
  );

  it("have a first and a last day, and another month after them", () => {
    expect(monthSpan(march)).toEqual({ month: "2026-03", first: "2026-03-01", last: "2026-03-31" });
    expect(monthAfter(march)).toBe("2026-04");
    expect(monthAfter(monthOf(calendarDate("2025-12-31")))).toBe("2026-01");
  });

  it("of 2003–2030 and of three full centuries are as long as an independent calendar says", () => {
    const years = [1900, 2000, 2100, ...Array.from({ length: 28 }, (_, index) => 2003 + index)];
    for (const year of years) {
      for (let number = 1; number <= 12; number += 1) {
        const month = monthOf(calendarDate(`${year}-${String(number).padStart(2, "0")}-01`));
        expect(daysInMonth(month)).toBe(monthLength(year, number));
        expect(eachDayOf(month)).toEqual(daysFromTo(firstDay(month), lastDay(month)));
        expect(eachDayOf(month)).toHaveLength(monthLength(year, number));
      }
    }
  });
});
