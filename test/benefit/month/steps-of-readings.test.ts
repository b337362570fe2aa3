import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { decided, only, sick, unexcused, used } from "../boundaries/cases.js";

const month = (changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput => ({
  month: "2026-06",
  periods: only("participation", "2026-04-01", "2027-02-28"),
  applied: true,
  ...changes,
});
const stepsOf = (input: MonthlyBenefitInput) =>
  decided(input).steps.map(({ operation, operands, citation }) => [operation, operands, citation.unit]);

/** 2140.68, the rate of June 2026, and the same rounded up. */
const rate = { numerator: "53517", denominator: "25" };
const roundedUp = { numerator: "21407", denominator: "10" };
const ofJune = [
  ["base", { amount: "1783.90" }, "art-2-pkt-9"],
  ["rate", { base: "1783.90", percent: "120", phase: "participation", rate }, "art-15-ust-4"],
];
/** The trial ends on the first of January. */
const mixed = month({
  month: "2018-01",
  periods: {
    trial: { from: "2017-12-02", to: "2018-01-01" },
    participation: { from: "2018-01-02", to: "2018-12-01" },
  },
});

describe("the steps of readings that were chosen", () => {
  it("art. 15 ust. 7, deductionBase amount-due: a part of what is due for the month", () => {
    const interpretation = { deductionBase: "amount-due" } as const;
    expect(stepsOf(month({ absences: unexcused("2026-06-08"), interpretation }))).toContainEqual([
      "unexcused",
      { days: 1, divisor: 20, of: rate, base: "amount-due" },
      "art-15-ust-7",
    ]);
  });

  it("art. 15 ust. 7a, unpaidDay payable-days: what is due for the other days", () => {
    const input = month({
      absences: [sick("2026-06-08", "2026-06-12")],
      history: used("2026-06-01", { sick: 21 }),
      interpretation: { unpaidDay: "payable-days", sicknessDays: "calendar" },
    });
    expect(stepsOf(input).at(-1)).toEqual([
      "payable-days",
      { days: 5, payable: 25, divisor: 30 },
      "art-15-ust-6",
    ]);
  });

  it("roundingStage rate: after the rates as the law has them; rounding up has a provision, the others have none", () => {
    const rounded = (rounding: "up-to-10-groszy" | "up-to-grosz") =>
      stepsOf(
        month({ absences: unexcused("2026-06-08"), interpretation: { rounding, roundingStage: "rate" } }),
      );
    expect(rounded("up-to-10-groszy").slice(0, 3)).toEqual([
      ...ofJune,
      [
        "round-rate",
        { rate, rounded: roundedUp, rounding: "up-to-10-groszy", phase: "participation" },
        "art-254",
      ],
    ]);
    expect(rounded("up-to-grosz")[2]).toEqual([
      "round-rate",
      { rate, rounded: rate, rounding: "up-to-grosz", phase: "participation" },
      "art-15-ust-4",
    ]);
  });
});

describe("the steps of a month without an amount", () => {
  const lost = unexcused("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11");

  it("art. 15 ust. 7 zd. 2: lost by absence; rates are rounded as was chosen, though nobody is asked", () => {
    const operations = (interpretation: MonthlyBenefitInput["interpretation"]) =>
      stepsOf(month({ absences: lost, interpretation })).map(([operation]) => operation);
    const [withoutChoice, chosen] = [operations({}), operations({ roundingStage: "rate" })];
    expect(withoutChoice).toEqual(["base", "rate", "full-month", "unexcused-over-limit"]);
    expect(chosen).toEqual(["base", "rate", "round-rate", "full-month", "unexcused-over-limit"]);
  });

  it("art. 15 ust. 7: three twentieths of three thirtieths do not go below zero", () => {
    const input = month({
      periods: only("participation", "2026-06-01", "2026-06-03"),
      absences: unexcused("2026-06-01", "2026-06-02", "2026-06-03"),
    });
    expect(decided(input)).toMatchObject({ outcome: "not-due", reason: "reduced-to-zero" });
    expect(stepsOf(input).at(-1)).toEqual(["not-below-zero", {}, "art-15-ust-7"]);
  });

  it("art. 15 ust. 7a: every day of the month beyond the limit", () => {
    const input = month({
      absences: [sick("2026-06-01", "2026-06-30")],
      history: used("2026-06-01", { sick: 21 }),
      interpretation: { sicknessDays: "calendar" },
    });
    expect(stepsOf(input).at(-1)).toEqual(["all-days-unpaid", { days: 30 }, "art-15-ust-6"]);
    expect(decided(input).deductions).toMatchObject([{ kind: "unpaid", days: 30 }]);
  });
});

describe("art. 15 ust. 7: three days in a month that is not full", () => {
  const threshold = (input: MonthlyBenefitInput) =>
    decided(input).assumptions.some(({ id }) => id === "threshold-not-scaled");
  const absences = unexcused("2026-06-08");

  it("is assumed in a part of a month and in one of two phases, not in a full month of the trial", () => {
    expect(threshold(month({ absences }))).toBe(false);
    expect(threshold(month({ absences, periods: only("trial", "2026-06-01", "2026-06-30") }))).toBe(false);
    expect(threshold(month({ absences, periods: only("participation", "2026-06-02", "2027-02-28") }))).toBe(
      true,
    );
    const periods = {
      trial: { from: "2026-05-15", to: "2026-06-14" },
      participation: { from: "2026-06-15", to: "2027-05-14" },
    };
    expect(threshold(month({ absences, periods }))).toBe(true);
  });
});

describe("art. 15 ust. 6: the steps of a month with two phases", () => {
  it("thirty days at the larger rate and one at the other: not above the larger", () => {
    expect(stepsOf(mixed)).toContainEqual([
      "cap-at-rate",
      { rate: { numerator: "8311", denominator: "10" } },
      "art-15-ust-6",
    ]);
    expect(decided(mixed).assumptions.map(({ id }) => id)).toContain("mixed-month-by-thirtieths");
  });

  it("without an application only the trial is paid, and no two rates are mixed", () => {
    const ids = decided({ ...mixed, applied: false }).assumptions.map(({ id }) => id);
    expect(ids).not.toContain("mixed-month-by-thirtieths");
  });

  it("a part of a month at one rate names both phases", () => {
    const periods = {
      trial: { from: "2026-04-15", to: "2026-05-14" },
      participation: { from: "2026-05-15", to: "2026-05-20" },
    };
    expect(stepsOf(month({ month: "2026-05", periods }))).toContainEqual([
      "part-month",
      expect.objectContaining({ days: 20, divisor: 30, phase: "both" }),
      "art-15-ust-6",
    ]);
  });
});
