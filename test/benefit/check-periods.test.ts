import { describe, expect, it } from "vitest";
import {
  justification,
  type MonthlyBenefitInput,
  payroll,
  type Periods,
  planParticipation,
  recalculate,
} from "zatrudnienie-socjalne";
import { amountOf, dayOff, decided, missingOf, only } from "./boundaries/cases.js";

const lawful: Periods = {
  trial: { from: "2026-03-01", to: "2026-03-31" },
  participation: { from: "2026-04-01", to: "2027-02-28" },
};
const tooLong: Periods = {
  trial: { from: "2026-03-01", to: "2026-04-15" },
  participation: { from: "2026-04-16", to: "2027-05-31" },
  extensions: [{ from: "2027-06-01", to: "2028-12-31" }],
};

function month(periods: Periods, changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return { month: "2026-06", periods, applied: true, checkPeriods: true, ...changes };
}

const codesAt = (input: MonthlyBenefitInput) =>
  decided(input).violations.map(({ code, path = [] }) => `${path.join(".")} ${code}`);

describe("checkPeriods: the violations of a plan of the same periods", () => {
  it("art-15-ust-1, art-15-ust-3: each length at its place, with the provision of a plan", () => {
    expect(codesAt(month(tooLong))).toEqual([
      "periods.trial.to trial-too-long",
      "periods.participation.to participation-too-long",
      "periods.extensions.0 extension-too-long",
    ]);
    const plan = planParticipation({
      trialFrom: "2026-03-01",
      trialTo: "2026-04-15",
      participationTo: "2027-05-31",
      extensions: [{ to: "2028-12-31" }],
    });
    if (plan.outcome !== "planned") throw new Error(plan.outcome);
    const withoutPath = (all: readonly { code: string; citation: object }[]) =>
      all.map(({ code, citation }) => ({ code, citation }));
    expect(withoutPath(decided(month(tooLong)).violations)).toEqual(withoutPath(plan.violations));
  });

  it("only if asked for, and none where the periods are lawful", () => {
    expect(codesAt(month(lawful))).toEqual([]);
    expect(codesAt(month(tooLong, { checkPeriods: false }))).toEqual([]);
    expect(codesAt(month(tooLong, { checkPeriods: undefined }))).toEqual([]);
  });

  it("changes no amount, and is said in months without a benefit too", () => {
    expect(amountOf(month(tooLong))).toBe("2140.70");
    expect(decided(month(tooLong, { applied: false }))).toMatchObject({
      outcome: "not-due",
      violations: [{ code: "trial-too-long" }, {}, {}],
    });
  });

  it.each([
    // Eleven months from 1 February end on 1 January by the Civil Code, the longer count.
    ["2027-01-01", []],
    ["2027-01-02", ["periods.participation.to participation-too-long"]],
  ])("art-15-ust-3-zd-1: participation alone, from 2026-02-01 to %s", (to, expected) => {
    expect(codesAt(month(only("participation", "2026-02-01", to)))).toEqual(expected);
  });

  it.each([
    ["2026-07-01", []],
    ["2026-07-02", ["periods.trial.to trial-too-long"]],
  ])("art-15-ust-1: a trial alone, from 2026-06-01 to %s", (to, expected) => {
    expect(codesAt(month(only("trial", "2026-06-01", to)))).toEqual(expected);
  });

  it("fifty years are not passed over", () => {
    expect(codesAt(month(only("participation", "1990-01-01", "2040-01-01")))).toEqual([]);
    expect(codesAt(month(only("participation", "2003-08-15", "2053-08-14")))).toEqual([
      "periods.participation.to participation-too-long",
    ]);
  });

  it("history 15.1: an extension of 2009 to 2021 hangs on its reading, which is listed or asked for", () => {
    const periods: Periods = {
      trial: { from: "2019-01-01", to: "2019-01-31" },
      participation: { from: "2019-02-01", to: "2019-12-31" },
      extensions: [{ from: "2020-01-01", to: "2020-06-30" }],
    };
    const of = (changes: Partial<MonthlyBenefitInput>) => month(periods, { month: "2020-02", ...changes });
    expect(codesAt(of({}))).toEqual([]);
    expect(decided(of({})).assumptions).toMatchObject([{ id: "extensionSixMonths" }]);
    const interpretation = { rounding: "nearest-grosz", roundingStage: "final" } as const;
    expect(codesAt(of({ interpretation: { ...interpretation, extensionSixMonths: "to-6" } }))).toEqual([
      "periods.extensions.0 extension-too-long",
    ]);
    expect(missingOf(of({ strict: true, interpretation }))).toMatchObject([{ id: "extensionSixMonths" }]);
  });

  it("stands after the days off, and the letter says it", () => {
    const absences = dayOff("2026-03-16");
    const interpretation = { excusedAbsence: "full" } as const;
    const result = decided(month(tooLong, { month: "2026-03", absences, interpretation }));
    expect(result.violations.map(({ code }) => code).slice(0, 2)).toEqual([
      "day-off-in-trial",
      "trial-too-long",
    ]);
    expect(justification(result, "pl")).toContain("Okres próbny");
  });

  it("in a payroll for all, and a case's own wins", () => {
    const result = payroll({
      month: "2026-06",
      checkPeriods: true,
      cases: [
        { id: "1", periods: tooLong },
        { id: "2", periods: tooLong, checkPeriods: false },
        { id: "3", periods: lawful },
      ],
    });
    if (result.outcome !== "computed") throw new Error(result.outcome);
    expect(result.lines.map(({ violations }) => violations.length)).toEqual([3, 0, 0]);
  });

  it("keeps its places where a right excludes from a day on", () => {
    const input = month(tooLong, { absences: dayOff("2026-07-01", "2026-06-08"), history: "complete" });
    const interpretation = { monthCount: "day-before" } as const;
    const again = recalculate({
      paid: { amount: "2140.70" },
      input,
      interpretation,
      excludedFrom: "2026-06-16",
    });
    if (!("benefit" in again)) throw new Error(again.outcome);
    expect(again.benefit.violations.map(({ path = [] }) => path.join("."))).toEqual([
      "periods.trial.to",
      "periods.participation.to",
      "periods.extensions.0",
    ]);
  });

  it("COVID art. 15c ust. 4: an extension by a suspension where classes were never suspended", () => {
    const periods: Periods = {
      participation: { from: "2020-01-01", to: "2020-11-30" },
      extensions: [{ from: "2020-12-01", to: "2020-12-31", basis: "suspension" }],
    };
    // The act had no such extension yet, but that it needs a suspension is said first.
    expect(codesAt(month(periods, { month: "2020-12" }))).toEqual([
      "periods.extensions.0 suspension-too-short",
    ]);
  });
});
