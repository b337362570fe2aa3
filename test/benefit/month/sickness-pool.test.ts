import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { decided, sick, used } from "../boundaries/cases.js";

const month = (changes: Partial<MonthlyBenefitInput>) =>
  decided({
    month: "2026-06",
    periods: {
      participation: { from: "2025-07-01", to: "2026-05-31" },
      extensions: [{ from: "2026-06-01", to: "2026-12-31" }],
    },
    applied: true,
    history: "complete",
    interpretation: { sicknessDays: "calendar" },
    ...changes,
  });
const pool = (changes: Partial<MonthlyBenefitInput>) => {
  const { counters, next } = month(changes);
  return [counters.sickness?.used, next?.sicknessUsed];
};

describe("art. 15 ust. 7a: what was used before the month", () => {
  it("a spell that runs into the month: each of its days once, before it and in it", () => {
    expect(pool({ absences: [sick("2026-05-30", "2026-06-01")] })).toEqual([3, 3]);
    expect(pool({ absences: [sick("2026-05-31", "2026-06-01")] })).toEqual([2, 2]);
    expect(pool({ absences: [sick("2026-05-30", "2026-05-31")] })).toEqual([2, 2]);
  });

  it("by a sum: a spell counts from the sum's own day on", () => {
    const history = used("2026-06-01", { sick: 4 });
    expect(pool({ history, absences: [sick("2026-05-20", "2026-05-31")] })).toEqual([4, 4]);
    expect(pool({ history, absences: [sick("2026-05-20", "2026-06-01")] })).toEqual([5, 5]);
  });

  it("2007/793: nothing is used before there was a limit, on 2007-07-14", () => {
    const july = (from: string) =>
      pool({
        month: "2007-08",
        periods: { participation: { from: "2007-03-01", to: "2008-01-31" } },
        absences: [sick(from, "2007-07-15")],
      })[0];
    expect(july("2007-07-14")).toBe(2);
    expect(july("2007-07-01")).toBe(2);
  });
});

describe("2022/218 art. 10: who was in already gets the new limit", () => {
  const transitions = (from: string) =>
    month({
      month: "2022-03",
      periods: { participation: { from, to: "2022-12-31" } },
      absences: [sick("2022-03-01", "2022-03-02")],
    })
      .steps.filter(({ operation }) => operation === "transition")
      .map(({ operands, citation }) => [operands, citation]);

  it("a step says so for participation begun before 2022-02-15", () => {
    expect(transitions("2022-02-14")).toEqual([
      [{ from: "2022-02-15" }, { act: "DU/2022/218", unit: "art-10" }],
    ]);
    expect(transitions("2022-02-15")).toEqual([]);
  });
});

describe("art. 15 ust. 7a, Q3a: where nothing is due, nobody is asked how sick days are counted", () => {
  const notDue = (from: string, to: string) => {
    const { counters, next } = month({ applied: false, interpretation: {}, absences: [sick(from, to)] });
    return [counters.sickness?.used ?? null, next?.sicknessUsed ?? null];
  };

  it("the counter is there only where both ways come to the same", () => {
    expect(notDue("2026-06-08", "2026-06-09")).toEqual([2, 2]);
    expect(notDue("2026-06-12", "2026-06-15")).toEqual([null, null]);
  });
});

describe("COVID art. 15c ust. 1: sickness while classes are suspended", () => {
  it("is felt on the days around each suspension", () => {
    const suspended = (whileSuspended: "as-sickness" | "full") =>
      pool({
        month: "2020-11",
        periods: { participation: { from: "2020-07-01", to: "2021-05-31" } },
        suspensions: [
          { from: "2020-11-10", to: "2020-11-12", basis: "covid" },
          { from: "2020-11-05", to: "2020-11-06", basis: "covid" },
        ],
        absences: [sick("2020-11-02", "2020-11-20")],
        interpretation: { sicknessDays: "calendar", sicknessWhileSuspended: whileSuspended },
      })[0];
    expect(suspended("as-sickness")).toBe(19);
    expect(suspended("full")).toBe(14);
  });
});

describe("art. 15 ust. 7a, sicknessLimitRenewsOnExtension: each extension has a limit of its own", () => {
  const renewed = (name: string, absences: MonthlyBenefitInput["absences"], renews = true) =>
    pool({
      month: name,
      absences,
      interpretation: { sicknessDays: "calendar", sicknessLimitRenewsOnExtension: renews },
    });
  const may = [sick("2026-05-04", "2026-05-08")];

  it("used at the end of participation, none on the day after it", () => {
    expect(renewed("2026-05", may)).toEqual([5, 0]);
    expect(renewed("2026-05", may, false)).toEqual([5, 5]);
  });

  it("in the extension only its own days", () => {
    expect(renewed("2026-06", may)).toEqual([0, 0]);
    expect(renewed("2026-06", [...may, sick("2026-06-01", "2026-06-02")])).toEqual([2, 2]);
    expect(renewed("2026-06", may, false)).toEqual([5, 5]);
  });
});

describe("art. 15 ust. 7a, sicknessLimit per-spell: each spell has a limit of its own", () => {
  const perSpell = (changes: Partial<MonthlyBenefitInput>) =>
    month({ interpretation: { sicknessDays: "calendar", sicknessLimit: "per-spell" }, ...changes });
  const beyond = (changes: Partial<MonthlyBenefitInput>) =>
    perSpell(changes).deductions.find(({ kind }) => kind === "unpaid")?.days ?? 0;

  it("certificates that touch are one spell, in whatever order they are listed", () => {
    expect(beyond({ absences: [sick("2026-06-16", "2026-06-25"), sick("2026-06-01", "2026-06-15")] })).toBe(
      4,
    );
    expect(beyond({ absences: [sick("2026-06-17", "2026-06-25"), sick("2026-06-01", "2026-06-15")] })).toBe(
      0,
    );
  });

  it("a sum is that of the spell that runs on its day, and of no later one", () => {
    const history = used("2026-06-01", { sick: 20 });
    expect(beyond({ history, absences: [sick("2026-05-12", "2026-06-03")] })).toBe(2);
    expect(beyond({ history, absences: [sick("2026-06-01", "2026-06-03")] })).toBe(2);
    expect(beyond({ history, absences: [sick("2026-06-02", "2026-06-04")] })).toBe(0);
  });
});
