import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  calendarDate,
  dayOfMonth,
  daysBetween,
  earlier,
  isCalendarDate,
  isDay,
  isoWeekday,
  later,
} from "../../src/calendar/index.js";
import { anyDay, monthLength, numberOf, written } from "./day-numbers.js";

describe("isDay", () => {
  it("takes a day, and nothing that is no text or no day", () => {
    expect(isDay("2026-02-28")).toBe(true);
    for (const value of ["2026-02-29", "", 20260228, null, undefined, ["2026-02-28"], new Date(0)])
      expect(isDay(value)).toBe(false);
  });
});

describe("isCalendarDate", () => {
  it.each(["2003-08-14", "2024-02-29", "2000-02-29", "1900-02-28", "2026-12-31", "2026-01-01"])(
    "%s is a day",
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
      expect(calendarDate(text)).toBe(text);
    },
  );

  it.each([
    "2026-02-30", // no such day
    "2026-02-29", // 2026 is no leap year
    "2025-02-29",
    "1900-02-29", // a full century is none
    "2100-02-29",
    "2026-04-31",
    "2026-06-31",
    "2026-01-32",
    "2026-01-00",
    "2026-00-10",
    "2026-13-01",
    "2026-2-1",
    "2026-02-1",
    "26-02-01",
    "02026-02-01",
    "+002026-02-01",
    "-2026-02-01",
    "2026/02/01",
    "20260201",
    "01-02-2026",
    "01.02.2026",
    "2026-02",
    "2026-W05-1",
    "2026-02-01T00:00:00Z",
    "2026-02-01 ",
    " 2026-02-01",
    "2026-02-01\n",
    "２０２６-02-01",
    "٢٠٢٦-02-01",
    "today",
    "",
  ])("%j is no day", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it("agrees with an independent calendar for every month and day number of 1896–2104", () => {
    const wrong: string[] = [];
    for (let year = 1896; year <= 2104; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        const length = month >= 1 && month <= 12 ? monthLength(year, month) : 0;
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const text = written(year, month, day);
          if (isCalendarDate(text) !== (day >= 1 && day <= length)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("the error for a slip in the data does not repeat the text", () => {
    expect(() => calendarDate("90010112345")).toThrow(/^not a calendar date$/);
  });
});

describe("order and parts of a day", () => {
  it("days compare as strings do: earlier and later", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, last] = numberOf(a) <= numberOf(b) ? [a, b] : [b, a];
        expect(earlier(a, b)).toBe(first);
        expect(later(a, b)).toBe(last);
      }),
    );
  });

  it("dayOfMonth is a number without the leading zero", () => {
    expect(dayOfMonth(calendarDate("2026-02-07"))).toBe(7);
    expect(dayOfMonth(calendarDate("2026-02-28"))).toBe(28);
  });

  it.each([
    ["2003-08-14", 4],
    ["2022-02-15", 2],
    ["2024-02-29", 4],
    ["2026-03-29", 7],
    ["2026-03-30", 1],
    ["2026-10-25", 7],
    ["2026-12-26", 6],
  ])("isoWeekday: %s is day %i of its week", (date, weekday) => {
    expect(isoWeekday(calendarDate(date))).toBe(weekday);
  });

  it("isoWeekday goes round by seven", () => {
    const monday = numberOf("2026-11-16");
    fc.assert(
      fc.property(anyDay, (date) => {
        const sinceMonday = (((numberOf(date) - monday) % 7) + 7) % 7;
        expect(isoWeekday(date)).toBe(sinceMonday + 1);
      }),
    );
  });
});

describe("the first thousand years", () => {
  it.each([
    ["0050-02-28", 1, "0050-03-01"],
    ["0004-02-28", 1, "0004-02-29"],
    ["0099-12-31", 1, "0100-01-01"],
    ["0100-01-01", -1, "0099-12-31"],
    ["0999-12-31", 1, "1000-01-01"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(calendarDate(from), days)).toBe(to);
    expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days);
  });
});
