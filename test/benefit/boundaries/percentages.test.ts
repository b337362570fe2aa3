import { describe, expect, it } from "vitest";
import { decided, wholeMonth, worth } from "./cases.js";

function full(phase: "trial" | "participation", month: string, asOf?: string) {
  return decided({ month, periods: wholeMonth(phase, month), applied: true, asOf });
}

describe("art-15-ust-4: the percentage in participation", () => {
  it.each([
    // month, base in groszy, percent, amount
    ["2003-09", 50320n, 80n, "402.60"],
    ["2007-06", 53830n, 80n, "430.70"],
    ["2007-07", 53830n, 100n, "538.30"],
    ["2021-12", 124080n, 100n, "1240.80"],
    ["2022-01", 124080n, 120n, "1489.00"],
    ["2026-06", 178390n, 120n, "2140.70"],
  ])("art-15-ust-4: %s", (month, base, percent, amount) => {
    const exact = worth(base, percent, 100n);
    expect(full("participation", month)).toMatchObject({
      outcome: "due",
      amount,
      exact,
      rate: { participation: exact },
      fullMonth: true,
    });
  });
});

describe("art-15-ust-1-zd-2, from 2022 art-15-ust-4: the percentage in the trial", () => {
  it.each([
    ["2003-09", 50320n, 50n, "251.60"],
    ["2007-06", 53830n, 50n, "269.20"],
    ["2007-07", 53830n, 50n, "269.20"],
    ["2021-12", 124080n, 50n, "620.40"],
    ["2022-01", 124080n, 120n, "1489.00"],
    ["2026-06", 178390n, 120n, "2140.70"],
  ])("%s", (month, base, percent, amount) => {
    const exact = worth(base, percent, 100n);
    expect(full("trial", month)).toMatchObject({ outcome: "due", amount, exact, rate: { trial: exact } });
  });
});

describe("art-15-ust-4: what was known on a day", () => {
  it.each([
    ["participation", "2007-07", "2007-06-30", "430.70"],
    ["participation", "2007-07", "2007-07-01", "538.30"],
    ["participation", "2022-01", "2022-02-14", "1240.80"],
    ["participation", "2022-01", "2022-02-15", "1489.00"],
    ["participation", "2022-02", "2022-02-14", "1240.80"],
    ["participation", "2022-02", "2022-02-15", "1489.00"],
    ["participation", "2021-12", "2022-02-15", "1240.80"],
    ["trial", "2022-01", "2022-02-14", "620.40"],
    ["trial", "2022-01", "2022-02-15", "1489.00"],
    ["trial", "2021-12", "2022-02-15", "620.40"],
  ] as const)("%s in %s as known on %s", (phase, month, asOf, amount) => {
    expect(full(phase, month, asOf).amount).toBe(amount);
  });

  it("asOf does not touch parameters", () => {
    // The base of June 2022 is 1304.10, announced in May 2022; 100 % by the law known before 15 February.
    expect(full("participation", "2022-06", "2022-02-14").amount).toBe("1304.10");
  });
});
