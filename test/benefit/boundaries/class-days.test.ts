import { describe, expect, it } from "vitest";
import type { Absence } from "zatrudnienie-socjalne";
import { amountOf, decided, issuesOf, only, sick, wholeMonth } from "./cases.js";

const on = (date: string, kind: "unexcused" | "excused" | "day-off", classDays?: string[]) => ({
  month: date.slice(0, 7),
  periods: wholeMonth("participation", date.slice(0, 7)),
  applied: true,
  history: "complete" as const,
  absences: [{ kind, date }] satisfies Absence[],
  interpretation: { sicknessDays: "calendar", excusedAbsence: "full" } as const,
  classDays,
});

describe("art-14-ust-1a: absences lie on class days", () => {
  it.each([
    ["Friday", "2026-06-05", true],
    ["Saturday", "2026-06-06", false],
    ["Sunday", "2026-06-07", false],
    ["Monday", "2026-06-08", true],
    ["Corpus Christi", "2026-06-04", false],
    ["6 January 2010", "2010-01-06", true],
    ["6 January 2011", "2011-01-06", false],
    ["24 December 2024", "2024-12-24", true],
    ["24 December 2025", "2025-12-24", false],
    ["12 November 2018", "2018-11-12", false],
    ["12 November 2019", "2019-11-12", true],
    ["Easter Monday 2008", "2008-03-24", false],
    ["the Tuesday after it", "2008-03-25", true],
  ])("days not listed: %s, %s", (_, date, isClassDay) => {
    for (const kind of ["unexcused", "excused", "day-off"] as const) {
      if (isClassDay) {
        expect(decided(on(date, kind)).outcome).toBe("due");
      } else {
        expect(issuesOf(on(date, kind))).toEqual(["absences.0.date not-a-class-day"]);
      }
    }
  });

  it.each([
    ["a Saturday", "2026-06-06"],
    ["a Sunday", "2026-06-07"],
    ["a holiday", "2026-06-04"],
  ])("days listed: classes on %s", (_, date) => {
    // 19/20 of 2140.68 = 2033.646.
    expect(amountOf(on(date, "unexcused", [date]))).toBe("2033.70");
    for (const kind of ["excused", "day-off"] as const) {
      expect(amountOf(on(date, kind, ["2026-06-01", date]))).toBe("2140.70");
    }
  });

  it("a month in which any day is listed has exactly those", () => {
    expect(issuesOf(on("2026-06-05", "unexcused", ["2026-06-08"]))).toEqual([
      "absences.0.date not-a-class-day",
    ]);
  });

  it("a list for another month says nothing of this one", () => {
    expect(amountOf(on("2026-06-05", "unexcused", ["2026-05-30"]))).toBe("2033.70");
    expect(issuesOf(on("2026-06-06", "unexcused", ["2026-05-30"]))).toEqual([
      "absences.0.date not-a-class-day",
    ]);
  });

  it("days of earlier months are not checked", () => {
    const input = {
      ...on("2026-06-05", "unexcused"),
      periods: only("participation", "2026-05-01", "2026-06-30"),
      absences: [
        { kind: "unexcused", date: "2026-05-03" },
        { kind: "day-off", date: "2026-05-02" },
      ] satisfies Absence[],
    };
    expect(decided(input)).toMatchObject({ amount: "2140.70", counters: { daysOff: { used: 1, left: 5 } } });
  });
});

describe("art-15-ust-7a: sick days counted as class days", () => {
  const sickInJune = (classDays: string[] | undefined, from: string, to: string) =>
    decided({
      month: "2026-06",
      periods: wholeMonth("participation", "2026-06"),
      applied: true,
      history: "complete",
      absences: [sick(from, to)],
      interpretation: { sicknessDays: "class-days" },
      classDays,
    });

  it.each([
    // Wednesday 3 to Monday 8 June: without Corpus Christi and the weekend three class days, 37/40.
    ["not listed", undefined, "1980.20", 3],
    ["a Saturday listed", ["2026-06-03", "2026-06-05", "2026-06-06", "2026-06-08"], "1926.70", 4],
    [
      "a holiday listed",
      ["2026-06-03", "2026-06-04", "2026-06-05", "2026-06-06", "2026-06-08"],
      "1873.10",
      5,
    ],
    ["one day listed", ["2026-06-08"], "2087.20", 1],
  ])("sick from 3 to 8 June, days %s", (_, classDays, amount, days) => {
    const result = sickInJune(classDays, "2026-06-03", "2026-06-08");
    expect(result).toMatchObject({
      amount,
      deductions: [{ kind: "sickness", days }],
      counters: { sickness: { used: days, left: 21 - days, beyond: 0 } },
    });
  });

  it("a sickness without a class day costs nothing and uses nothing", () => {
    expect(sickInJune(undefined, "2026-06-06", "2026-06-07")).toMatchObject({
      amount: "2140.70",
      deductions: [],
      counters: { sickness: { used: 0, left: 21, beyond: 0 } },
    });
  });

  it("months with and without listed days are counted each in its way", () => {
    // Friday 29 May to Tuesday 2 June. May not listed: one class day; June listed: only the 2nd.
    const result = decided({
      month: "2026-06",
      periods: only("participation", "2026-05-01", "2026-06-30"),
      applied: true,
      history: "complete",
      absences: [sick("2026-05-29", "2026-06-02")],
      interpretation: { sicknessDays: "class-days" },
      classDays: ["2026-06-02", "2026-06-03"],
    });
    expect(result).toMatchObject({
      amount: "2087.20",
      counters: { sickness: { used: 2, left: 19, beyond: 0 } },
    });
  });
});
