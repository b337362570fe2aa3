import { describe, expect, it } from "vitest";
import { calendarDate, joined, type Period, without, yearsUpTo } from "../../src/calendar/index.js";

const period = (from: string, to: string): Period => ({ from: calendarDate(from), to: calendarDate(to) });

describe("joined", () => {
  it("puts in order, and makes one of what overlaps or follows on the next day", () => {
    expect(
      joined([
        period("2026-03-01", "2026-03-10"),
        period("2026-01-01", "2026-01-31"),
        period("2026-03-05", "2026-03-06"),
        period("2026-02-01", "2026-02-10"),
        period("2026-02-12", "2026-02-12"),
      ]),
    ).toEqual([
      period("2026-01-01", "2026-02-10"),
      period("2026-02-12", "2026-02-12"),
      period("2026-03-01", "2026-03-10"),
    ]);
    expect(joined([])).toEqual([]);
  });
});

describe("without", () => {
  const whole = [period("2026-01-10", "2026-01-20")];

  it.each([
    ["before", period("2026-01-01", "2026-01-09"), whole],
    ["after", period("2026-01-21", "2026-01-31"), whole],
    ["long before", period("2026-01-01", "2026-01-05"), whole],
    ["long after", period("2026-01-25", "2026-01-31"), whole],
    ["its first day", period("2026-01-01", "2026-01-10"), [period("2026-01-11", "2026-01-20")]],
    ["its last day", period("2026-01-20", "2026-01-31"), [period("2026-01-10", "2026-01-19")]],
    [
      "a day within",
      period("2026-01-15", "2026-01-15"),
      [period("2026-01-10", "2026-01-14"), period("2026-01-16", "2026-01-20")],
    ],
    ["all of it", period("2026-01-10", "2026-01-20"), []],
  ])("%s", (_, other, left) => {
    expect(without(whole, [other])).toEqual(left);
  });

  it("nothing taken leaves everything", () => {
    expect(without(whole, [])).toEqual(whole);
  });
});

describe("yearsUpTo", () => {
  it.each([
    ["2026-06-01", 2, "2024-06-02"],
    ["2026-12-31", 1, "2026-01-01"],
    ["2024-02-29", 2, "2022-03-01"],
    ["2026-02-28", 2, "2024-02-29"],
    ["2025-03-01", 1, "2024-03-02"],
  ])("%s, %i: from %s", (date, years, from) => {
    expect(yearsUpTo(calendarDate(date), years)).toEqual(period(from, date));
  });
});
