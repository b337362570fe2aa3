import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { dayOff, decided, missingOf, used } from "../boundaries/cases.js";

const month = (changes: Partial<MonthlyBenefitInput>): MonthlyBenefitInput => ({
  month: "2026-06",
  periods: {
    trial: { from: "2026-04-01", to: "2026-04-30" },
    participation: { from: "2026-05-01", to: "2027-03-31" },
  },
  applied: true,
  classDays: undefined,
  interpretation: { excusedAbsence: "full" },
  ...changes,
});
const counted = (changes: Partial<MonthlyBenefitInput>) => decided(month(changes)).counters.daysOff;
const codes = (changes: Partial<MonthlyBenefitInput>) =>
  decided(month(changes)).violations.map(({ code, path }) => [code, path?.[1]]);

describe("art. 15 ust. 6a: the days off used", () => {
  it("a day over the six is not used; the latest is over, wherever it stands in the list", () => {
    const absences = dayOff(
      "2026-06-10",
      "2026-06-01",
      "2026-06-02",
      "2026-06-03",
      "2026-06-05",
      "2026-06-08",
      "2026-06-09",
    );
    expect(codes({ absences, history: "complete" })).toEqual([["day-off-over-entitlement", 0]]);
    expect(counted({ absences, history: "complete" })).toMatchObject({ used: 6, left: 0 });
    const { steps } = decided(month({ absences, history: "complete" }));
    expect(steps.find(({ operation }) => operation === "days-off-paid")?.operands).toEqual({ days: 6 });
  });

  it("by a sum: the days before it are in it, its own day is not", () => {
    const absences = dayOff("2026-05-29", "2026-06-01");
    expect(counted({ absences, history: used("2026-06-01", { off: 4 }) })).toMatchObject({
      used: 5,
      left: 1,
    });
    expect(counted({ absences, history: "complete" })).toMatchObject({ used: 2, left: 4 });
  });

  it("a month names what went past the law in it, not what did before", () => {
    const absences = dayOff("2026-04-15", "2026-06-01");
    expect(codes({ absences, history: "complete" })).toEqual([]);
    expect(codes({ absences, history: "complete", month: "2026-04" })).toEqual([["day-off-in-trial", 0]]);
  });

  it("asked for only where there is a rule and something is due", () => {
    const asked = { kind: "fact", path: ["history"], question: "absence-history" };
    expect(missingOf(month({ absences: dayOff("2026-06-01") }))).toEqual([asked]);
    const seven = dayOff(...[1, 2, 3, 5, 8, 9, 10].map((day) => `2026-06-${String(day).padStart(2, "0")}`));
    expect(decided(month({ absences: seven, applied: false })).violations).toEqual([]);
  });

  it("2007/793: before 2007-07-14 there were none, whatever was used", () => {
    const of2006 = { month: "2006-05", periods: { participation: { from: "2006-02-01", to: "2006-12-31" } } };
    expect(decided(month({ ...of2006, absences: dayOff("2006-05-08") })).violations).toEqual([
      {
        code: "day-off-over-entitlement",
        citation: { act: "DU/2003/1143", unit: "art-15" },
        path: ["absences", 0],
      },
    ]);
  });

  it("art. 1: a day before the Act is none of its days off, and goes past nothing", () => {
    const of2003 = { month: "2003-08", periods: { participation: { from: "2003-08-01", to: "2004-05-31" } } };
    const paths = (...days: string[]) =>
      decided(month({ ...of2003, absences: dayOff(...days) })).violations.map(({ path }) => path?.[1]);
    expect(paths("2003-08-01", "2003-08-13", "2003-08-14")).toEqual([2]);
  });

  // Three more for an extension of six months, which it is however months are counted.
  const extended = (changes: Partial<MonthlyBenefitInput>) =>
    counted({
      month: "2026-04",
      periods: {
        participation: { from: "2025-05-01", to: "2026-03-31" },
        extensions: [{ from: "2026-04-01", to: "2026-09-30" }],
      },
      history: used("2026-04-01", { off: 6 }),
      absences: dayOff("2026-04-01"),
      ...changes,
    });

  it("art. 15 ust. 6a zd. 2: one of the extension's own on its first day; the count is not asked for", () => {
    expect(extended({})).toMatchObject({ used: 7, left: 2 });
  });

  it("Q5: no counter where it depends on how months are counted, and that was not said", () => {
    // Six months by the civil code, a day more by the day before: three days off or four.
    const longer = {
      periods: {
        participation: { from: "2025-05-01", to: "2026-03-31" },
        extensions: [{ from: "2026-04-01", to: "2026-10-01" }],
      },
      applied: false,
      absences: [],
    };
    const counter = (off: number, monthCount?: "civil-code" | "day-before") =>
      extended({ ...longer, history: used("2026-04-01", { off }), interpretation: { monthCount } });
    expect(counter(6, "civil-code")).toMatchObject({ used: 6, left: 3 });
    expect(counter(6, "day-before")).toMatchObject({ used: 6, left: 4 });
    expect(counter(6)).toBeNull();
    const tenth = { ...longer, absences: dayOff("2026-04-01"), history: used("2026-04-01", { off: 9 }) };
    expect(extended(tenth)).toBeNull();
    expect(extended({ ...tenth, interpretation: { monthCount: "civil-code" } })).toMatchObject({ used: 9 });
  });

  it("strict: left are as many as the reading chosen gives", () => {
    const interpretation = {
      extraDaysOff: "up",
      rounding: "up-to-10-groszy",
      roundingStage: "final",
    } as const;
    expect(
      extended({ strict: true, interpretation, classDays: { "2026-04": ["2026-04-01"] } }),
    ).toMatchObject({ used: 7, left: 2 });
  });

  it("art. 15c ust. 4: an extension by the length of a suspension brings none", () => {
    const by = (basis: "ordinary" | "suspension") =>
      counted({
        month: "2027-05",
        asOf: "2026-11-21",
        periods: {
          participation: { from: "2026-05-01", to: "2027-03-31" },
          extensions: [{ from: "2027-04-01", to: "2027-09-30", basis }],
        },
        history: "complete",
        interpretation: { excusedAbsence: "full", monthCount: "day-before" },
      });
    expect(by("ordinary")).toMatchObject({ used: 0, left: 9 });
    expect(by("suspension")).toMatchObject({ used: 0, left: 6 });
  });
});
