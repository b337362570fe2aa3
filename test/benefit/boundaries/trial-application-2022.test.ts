import { describe, expect, it } from "vitest";
import { type Fact, justification, monthlyBenefit, type MonthlyBenefitInput } from "zatrudnienie-socjalne";
import {
  amountOrReason,
  decided,
  excused,
  missingOf,
  only,
  sick,
  unexcused,
  wholeMonth,
  worth,
} from "./cases.js";

/**
 * 2022/218 art. 1 pkt 12 lit. d puts the trial under art. 15 ust. 4, "on application", with effect from 2022-01-01 and in
 * force from 2022-02-15. Up to 2022-02-14 the trial's benefit of 50 % was due by law. The base is 1240.80.
 */
type Changes = Partial<MonthlyBenefitInput>;

function trial(month: string, from: string, to: string, changes: Changes = {}): MonthlyBenefitInput {
  return { month, periods: only("trial", from, to), applied: false, ...changes };
}

const nothing = { interpretation: { trialApplication2022: "nothing" } } as const;
const whole = (month: string, changes: Changes = {}): MonthlyBenefitInput => ({
  month,
  periods: wholeMonth("trial", month),
  applied: false,
  ...changes,
});

const readingOf = (input: MonthlyBenefitInput) =>
  decided(input).assumptions.find(({ id }) => id === "trialApplication2022");

describe("Q18, 2022/218 art. 1 pkt 12 lit. d: the trial of January 2022 without an application", () => {
  it.each([
    ["2021-12", "620.40", "620.40"],
    ["2022-01", "620.40", "no-application"],
    // 14 of 28 days: 620.40 × 14 / 30 = 289.52.
    ["2022-02", "289.60", "no-application"],
    ["2022-03", "no-application", "no-application"],
  ])("%s: the old rate, or nothing", (month, oldRate, without) => {
    expect(amountOrReason(whole(month))).toBe(oldRate);
    expect(amountOrReason(whole(month, nothing))).toBe(without);
  });

  it.each([
    ["2022-02-14", "2022-02-28", "20.70"],
    ["2022-02-15", "2022-02-28", "no-application"],
    ["2022-02-01", "2022-02-01", "20.70"],
    ["2022-02-10", "2022-02-14", "103.40"],
    ["2022-02-10", "2022-02-15", "103.40"],
  ])("2022-02-14 is the last day of the old rate: trial %s to %s", (from, to, expected) => {
    expect(amountOrReason(trial("2022-02", from, to))).toBe(expected);
  });

  it("the old rate is that of art. 15 ust. 1 zd. 2", () => {
    expect(decided(whole("2022-01"))).toMatchObject({
      rate: { trial: worth(62040n) },
      steps: [
        { operation: "base" },
        { operation: "rate", citation: { unit: "art-15-ust-1-zd-2" }, operands: { percent: "50" } },
        { operation: "full-month" },
      ],
    });
  });

  it("coveredDays and fullMonth speak of the periods", () => {
    expect(decided(whole("2022-02"))).toMatchObject({ coveredDays: 28, fullMonth: true });
    expect(decided(whole("2022-02", nothing))).toMatchObject({ coveredDays: 28, fullMonth: true });
  });

  it("is listed with certainty D where it decides, and only there", () => {
    const listed = { id: "trialApplication2022", certainty: "D", question: "Q18" };
    expect(readingOf(whole("2022-01"))).toEqual({ ...listed, reading: "old-rate", chosen: false });
    expect(readingOf(whole("2022-01", nothing))).toEqual({ ...listed, reading: "nothing", chosen: true });
    expect(readingOf(whole("2022-02", nothing))).toEqual({ ...listed, reading: "nothing", chosen: true });
    for (const applied of [true, undefined] as const) {
      expect(readingOf(whole("2022-01", { applied }))).toBeUndefined();
    }
    expect(readingOf(whole("2021-12"))).toBeUndefined();
    expect(readingOf(whole("2022-03"))).toBeUndefined();
    expect(readingOf(trial("2022-02", "2022-02-15", "2022-02-28"))).toBeUndefined();
    expect(readingOf(whole("2022-01", { periods: wholeMonth("participation", "2022-01") }))).toBeUndefined();
    expect(readingOf(whole("2022-01", { asOf: "2022-02-14" }))).toBeUndefined();
  });

  it("is asked for in strict cases", () => {
    const interpretation = { rounding: "up-to-10-groszy", roundingStage: "final" } as const;
    expect(missingOf(whole("2022-01", { strict: true, interpretation }))).toEqual([
      { kind: "interpretation", id: "trialApplication2022", readings: ["old-rate", "nothing"] },
    ]);
  });

  it.each(["2022-02-14", "2022-02-15"])("as known on %s: the old law, or the old rate", (asOf) => {
    expect(amountOrReason(whole("2022-01", { asOf }))).toBe("620.40");
  });

  it("participation asked for an application before and after: a mixed month leaves the trial's days", () => {
    const periods = {
      trial: { from: "2022-01-01", to: "2022-01-15" },
      participation: { from: "2022-01-16", to: "2022-01-31" },
    };
    const mixed = (applied: Fact, changes: Changes = {}): MonthlyBenefitInput => ({
      month: "2022-01",
      periods,
      applied,
      ...changes,
    });
    // 620.40 × 15 / 30.
    expect(amountOrReason(mixed(false))).toBe("310.20");
    expect(amountOrReason(mixed(false, nothing))).toBe("no-application");
    expect(amountOrReason(mixed(true))).toBe("1489.00");
    expect(monthlyBenefit(mixed("unknown")).outcome).toBe("undetermined");
  });

  it("the letter says it", () => {
    expect(justification(decided(whole("2022-01")), "pl")).toContain(
      "za dni okresu próbnego do 14 lutego 2022 r. świadczenie przysługuje bez wniosku według dotychczasowej stawki",
    );
  });
});

describe("Q18: nothing is deducted for days without a right", () => {
  const february = (changes: Changes = {}) => trial("2022-02", "2022-02-01", "2022-02-28", changes);
  const due = worth(62040n, 14n, 30n);

  it("art-15-ust-7: an unexcused day costs 1/20 up to 2022-02-14 and nothing after it, but counts", () => {
    const before = decided(february({ absences: unexcused("2022-02-14") }));
    expect(before.deductions).toMatchObject([{ kind: "unexcused", days: 1, exact: worth(62040n, 1n, 20n) }]);
    const after = decided(february({ absences: unexcused("2022-02-15") }));
    expect(after).toMatchObject({ exact: due, deductions: [], counters: { unexcused: 1 } });
    const four = unexcused("2022-02-14", "2022-02-15", "2022-02-16", "2022-02-17");
    expect(amountOrReason(february({ absences: four }))).toBe("unexcused-over-limit");
  });

  it("art-15-ust-7a: a sick day costs 1/30 up to 2022-02-14, and after it neither costs nor asks", () => {
    expect(decided(february({ absences: [sick("2022-02-14", "2022-02-16")] })).deductions).toMatchObject([
      { kind: "unpaid", days: 1, exact: worth(62040n, 1n, 30n) },
    ]);
    const { deductions, assumptions } = decided(february({ absences: [sick("2022-02-15", "2022-02-16")] }));
    expect(deductions).toEqual([]);
    expect(assumptions.map(({ id }) => id)).not.toContain("trialSickness");
  });

  it("an excused day is asked about only where it can cost something", () => {
    expect(missingOf(february({ absences: excused("2022-02-14") }))).toMatchObject([
      { id: "excusedAbsence" },
    ]);
    const { deductions, counters } = decided(february({ absences: excused("2022-02-15") }));
    expect([deductions, counters.excused]).toEqual([[], 1]);
  });

  it("every day with a right unpaid: nothing is due", () => {
    expect(amountOrReason(february({ absences: [sick("2022-02-01", "2022-02-14")] }))).toBe(
      "all-days-unpaid",
    );
    expect(amountOrReason(february({ absences: [sick("2022-02-01", "2022-02-13")] }))).toBe("20.70");
  });

  it("payable-days: only days with a right are counted anew", () => {
    const interpretation = { unpaidDay: "payable-days" } as const;
    const absences = [sick("2022-02-11", "2022-02-20")];
    // Four of fourteen days are unpaid.
    expect(decided(february({ absences, interpretation })).exact).toEqual(worth(62040n, 10n, 30n));
  });
});
