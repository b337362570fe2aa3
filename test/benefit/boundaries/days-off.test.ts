import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { dayOff, decided, missingOf, only, used, wholeMonth } from "./cases.js";

type Given = Pick<MonthlyBenefitInput, "asOf" | "interpretation" | "periods">;

/** One month with days off; `full` and `unpaid` say what a day past the entitlement costs. */
function month(name: string, usedBefore: number, days: readonly string[], given: Partial<Given> = {}) {
  const input = (excusedAbsence: "full" | "unpaid") => ({
    month: name,
    periods: wholeMonth("participation", name),
    applied: true,
    history: used(`${name}-01`, { off: usedBefore }),
    absences: dayOff(...days.map((day) => `${name}-${day}`)),
    ...given,
    interpretation: { ...given.interpretation, excusedAbsence },
  });
  const [full, unpaid] = [decided(input("full")), decided(input("unpaid"))];
  expect(full.violations).toEqual(unpaid.violations);
  return {
    full: full.amount,
    unpaid: unpaid.amount,
    violations: full.violations.map(({ code }) => code),
    excused: unpaid.counters.excused,
  };
}

const within = (amount: string) => ({ full: amount, unpaid: amount, violations: [], excused: 0 });
const over = (full: string, unpaid: string) => ({
  full,
  unpaid,
  violations: ["day-off-over-entitlement"],
  excused: 1,
});

describe("art-15-ust-6a: days off of the participation", () => {
  it.each([
    // Friday 13 July 2007: no rule; Monday 16 July: four days. 29/30 of 538.30 = 520.356…
    ["2007-07", 0, ["13"], over("538.30", "520.40")],
    ["2007-07", 0, ["16"], within("538.30")],
    ["2007-07", 3, ["16"], within("538.30")],
    ["2007-07", 4, ["16"], over("538.30", "520.40")],
    ["2007-07", 0, ["16", "17", "18", "19"], within("538.30")],
    ["2007-07", 0, ["16", "17", "18", "19", "20"], over("538.30", "520.40")],
    // Friday 23 and Monday 26 October 2015: four days, then six. 29/30 of 831.10 = 803.396…
    ["2015-10", 3, ["23"], within("831.10")],
    ["2015-10", 4, ["23"], over("831.10", "803.40")],
    ["2015-10", 4, ["26"], within("831.10")],
    ["2015-10", 3, ["23", "26"], within("831.10")],
    ["2015-10", 5, ["26"], within("831.10")],
    ["2015-10", 6, ["26"], over("831.10", "803.40")],
    // Six days ever since. 29/30 of 2140.68 = 2069.324.
    ["2026-06", 5, ["08"], within("2140.70")],
    ["2026-06", 5, ["08", "09"], over("2140.70", "2069.40")],
    ["2026-06", 6, ["08"], over("2140.70", "2069.40")],
  ])("art-15-ust-6a: %s, %i used before, days off on %j", (name, before, days, expected) => {
    expect(month(name, before, days)).toEqual(expected);
  });

  it.each([
    ["2007-07-13", over("538.30", "520.40")],
    ["2007-07-14", within("538.30")],
  ])("art-15-ust-6a: Monday 2007-07-16 by the law known on %s", (asOf, expected) => {
    expect(month("2007-07", 0, ["16"], { asOf })).toEqual(expected);
  });

  it.each([
    ["2015-10-23", over("831.10", "803.40")],
    ["2015-10-24", within("831.10")],
  ])("art-15-ust-6a: the fifth on Monday 2015-10-26 by the law known on %s", (asOf, expected) => {
    expect(month("2015-10", 4, ["26"], { asOf })).toEqual(expected);
  });

  it("art-15-ust-6b: two days over are treated as two excused ones: nothing, or 2/30", () => {
    // 28/30 of 2140.68 = 1997.968.
    expect(month("2026-06", 6, ["08", "09"])).toMatchObject({
      full: "2140.70",
      unpaid: "1998.00",
      excused: 2,
    });
  });

  it("art-15-ust-6a: what is used and left at the month's end", () => {
    const result = decided({
      month: "2026-06",
      periods: only("participation", "2026-05-01", "2026-06-30"),
      applied: true,
      history: "complete",
      absences: dayOff("2026-05-04", "2026-05-05", "2026-06-08"),
      interpretation: { sicknessDays: "calendar" },
    });
    expect(result.counters.daysOff).toEqual({ used: 3, left: 3 });
  });
});

describe("art-15-ust-6a: no days off in the trial", () => {
  const trial = (name: string, day: string) => month(name, 0, [day], { periods: wholeMonth("trial", name) });

  it.each([
    // 120 %: 2140.68, 29/30 of it 2069.324. 50 % of 831.10: 415.55 and 401.698…
    ["2026-06", "08", "2140.70", "2069.40"],
    ["2018-03", "05", "415.60", "401.70"],
  ])("art-15-ust-6a: %s-%s", (name, day, full, unpaid) => {
    expect(trial(name, day)).toEqual({ full, unpaid, violations: ["day-off-in-trial"], excused: 1 });
  });

  it.each([
    ["2026-06-15", ["day-off-in-trial"]],
    ["2026-06-16", []],
  ])("art-15-ust-6a: the last day of the trial and the first of participation, %s", (date, violations) => {
    const result = decided({
      month: "2026-06",
      periods: {
        trial: { from: "2026-05-16", to: "2026-06-15" },
        participation: { from: "2026-06-16", to: "2027-05-15" },
      },
      applied: true,
      history: "complete",
      absences: dayOff(date),
      interpretation: { excusedAbsence: "full" },
    });
    expect(result.violations.map(({ code }) => code)).toEqual(violations);
  });
});

describe("art-15-ust-6a-zd-2: extra days off in an extension (from 2022-02-15)", () => {
  const dayBefore = { monthCount: "day-before" } as const;
  const extended = (...ends: string[]) => {
    let from = "2026-01-01";
    const extensions = ends.map((to) => {
      const extension = { from, to };
      from = firstAfter(to);
      return extension;
    });
    return { participation: { from: "2025-02-01", to: "2025-12-31" }, extensions };
  };
  const firstAfter = (lastOfMonth: string) =>
    `2026-${String(Number(lastOfMonth.slice(5, 7)) + 1).padStart(2, "0")}-01`;
  const rate = { full: "2140.70", unpaid: "2069.40" };

  it.each([
    // used before, extension to, reading, one more day within the entitlement?
    ["a year gives 6", "2026-12-31", "up", 11, true],
    ["a year gives 6", "2026-12-31", "up", 12, false],
    ["half a year gives 3", "2026-06-30", "up", 8, true],
    ["half a year gives 3", "2026-06-30", "up", 9, false],
    ["half a year gives 3", "2026-06-30", "down", 8, true],
    ["half a year gives 3", "2026-06-30", "half-days", 8, true],
    ["half a year gives 3", "2026-06-30", "nearest", 8, true],
    // Seven months give 3.5.
    ["seven months give 3.5", "2026-07-31", "up", 9, true],
    ["seven months give 3.5", "2026-07-31", "up", 10, false],
    ["seven months give 3.5", "2026-07-31", "nearest", 9, true],
    ["seven months give 3.5", "2026-07-31", "nearest", 10, false],
    ["seven months give 3.5", "2026-07-31", "down", 8, true],
    ["seven months give 3.5", "2026-07-31", "down", 9, false],
    ["seven months give 3.5", "2026-07-31", "half-days", 8, true],
    ["seven months give 3.5", "2026-07-31", "half-days", 10, false],
    // Six months and 12 days give 3.2.
    ["six months and 12 days give 3.2", "2026-07-12", "up", 9, true],
    ["six months and 12 days give 3.2", "2026-07-12", "nearest", 8, true],
    ["six months and 12 days give 3.2", "2026-07-12", "nearest", 9, false],
    ["six months and 12 days give 3.2", "2026-07-12", "down", 9, false],
  ] as const)(
    "art-15-ust-6a-zd-2: %s (to %s, %s): %i used and one more",
    (_, to, extraDaysOff, before, ok) => {
      const result = month("2026-06", before, ["08"], {
        periods: extended(to),
        interpretation: { ...dayBefore, extraDaysOff },
      });
      expect(result).toEqual(ok ? within(rate.full) : over(rate.full, rate.unpaid));
    },
  );

  it.each([
    // To 30 June: day-before six months, 3 days; civil-code five months (1 June) and 29 days, 2.98….
    ["day-before", within("2140.70")],
    ["civil-code", over("2140.70", "2069.40")],
  ] as const)("Q5, Q13: half a year rounded down, months counted %s", (monthCount, expected) => {
    const interpretation = { monthCount, extraDaysOff: "down" } as const;
    expect(month("2026-06", 8, ["08"], { periods: extended("2026-06-30"), interpretation })).toEqual(
      expected,
    );
  });

  it("Q5: months must be chosen where a day off depends on it", () => {
    const missing = missingOf({
      month: "2026-06",
      periods: extended("2026-06-30"),
      applied: true,
      history: used("2026-06-01", { off: 8 }),
      absences: dayOff("2026-06-08"),
      interpretation: { extraDaysOff: "down", excusedAbsence: "full" },
    });
    expect(missing).toEqual([
      { kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] },
    ]);
  });

  it.each([
    // Wednesday 31 December 2025 is the last day of participation, Friday 2 January 2026 in the extension.
    ["2025-12", "31", over("2066.30", "1997.50")],
    ["2026-01", "02", within("2066.30")],
  ])("art-15-ust-6a-zd-1: the seventh day off on %s-%s", (name, day, expected) => {
    const given = { periods: extended("2026-12-31"), interpretation: dayBefore };
    expect(month(name, 6, [day], given)).toEqual(expected);
  });

  it.each([
    // Monday 14 and Tuesday 15 February 2022. 29/30 of 1488.96 = 1439.328.
    [5, "14", within("1489.00")],
    [6, "14", over("1489.00", "1439.40")],
    [6, "15", within("1489.00")],
    [11, "15", within("1489.00")],
    [12, "15", over("1489.00", "1439.40")],
  ])("art-15-ust-6a: an extension of 2022 with %i used, one more on %s February", (before, day, expected) => {
    const periods = {
      participation: { from: "2021-02-01", to: "2021-12-31" },
      extensions: [{ from: "2022-01-01", to: "2022-12-31" }],
    };
    expect(month("2022-02", before, [day], { periods, interpretation: dayBefore })).toEqual(expected);
  });

  it("art-15-ust-6a: the seventh on 2022-02-15 as known on 2022-02-14", () => {
    const periods = {
      participation: { from: "2021-02-01", to: "2021-12-31" },
      extensions: [{ from: "2022-01-01", to: "2022-12-31" }],
    };
    // 100 % of 1240.80; 29/30 of it 1199.44.
    const given = { periods, interpretation: dayBefore, asOf: "2022-02-14" };
    expect(month("2022-02", 6, ["15"], given)).toEqual(over("1240.80", "1199.50"));
  });

  it.each([
    // 3 months give 1.5, up: 2; from the second extension on 1.5 + 1.5 = 3, not 2 + 2.
    ["2026-03", 7, within("2066.30")],
    ["2026-03", 8, over("2066.30", "1997.50")],
    ["2026-04", 8, within("2066.30")],
    ["2026-04", 9, over("2066.30", "1997.50")],
  ])(
    "Q13: two extensions of three months are added up before rounding, %s with %i used",
    (name, before, expected) => {
      const periods = extended("2026-03-31", "2026-06-30");
      expect(month(name, before, ["09"], { periods, interpretation: dayBefore })).toEqual(expected);
    },
  );

  it("Q13: by half-days seven months leave 2.5 of 9.5 days after the seventh", () => {
    const result = decided({
      month: "2026-06",
      periods: extended("2026-07-31"),
      applied: true,
      history: used("2026-06-01", { off: 6 }),
      absences: dayOff("2026-06-08"),
      interpretation: { ...dayBefore, extraDaysOff: "half-days", sicknessDays: "calendar" },
    });
    expect(result.counters.daysOff).toEqual({ used: 7, left: 2.5 });
  });
});
