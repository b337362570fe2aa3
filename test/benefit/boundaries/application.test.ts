import { describe, expect, it } from "vitest";
import type { Fact } from "zatrudnienie-socjalne";
import { amountOrReason, decided, missingOf, wholeMonth, worth } from "./cases.js";

const inMonth = (
  phase: "trial" | "participation",
  month: string,
  applied: Fact | undefined,
  asOf?: string,
) => ({
  month,
  periods: wholeMonth(phase, month),
  applied,
  asOf,
});

const asked = [{ kind: "fact", path: ["applied"], question: "application" }];

/** `assumed` or `not assumed`. */
function assumption(input: ReturnType<typeof inMonth>): string {
  const found = decided(input).assumptions.find(({ id }) => id === "application-assumed");
  return found === undefined ? "not assumed" : `assumed ${found.certainty}`;
}

describe("art-15-ust-4: the application", () => {
  it.each([
    // In participation the benefit was always granted on application, in the trial only from 2022.
    ["participation", "2003-09", "402.60"],
    ["participation", "2021-12", "1240.80"],
    ["participation", "2022-01", "1489.00"],
    ["participation", "2026-06", "2140.70"],
    ["trial", "2022-03", "1489.00"],
    ["trial", "2026-06", "2140.70"],
  ] as const)("art-15-ust-4: %s in %s asks for one", (phase, month, amount) => {
    expect(amountOrReason(inMonth(phase, month, true))).toBe(amount);
    expect(amountOrReason(inMonth(phase, month, false))).toBe("no-application");
    expect(amountOrReason(inMonth(phase, month, undefined))).toBe(amount);
    expect(missingOf(inMonth(phase, month, "unknown"))).toEqual(asked);
    expect(assumption(inMonth(phase, month, true))).toBe("not assumed");
    expect(assumption(inMonth(phase, month, undefined))).toBe("assumed C");
  });

  it.each([
    ["2003-09", "251.60"],
    ["2021-12", "620.40"],
  ])("art-15-ust-1-zd-2: the trial in %s asks for none", (month, amount) => {
    for (const applied of [true, false, undefined, "unknown"] as const) {
      expect(amountOrReason(inMonth("trial", month, applied))).toBe(amount);
      expect(assumption(inMonth("trial", month, applied))).toBe("not assumed");
    }
  });

  it.each([
    [false, "2022-02-14", "620.40"],
    [undefined, "2022-02-14", "620.40"],
    [undefined, "2022-02-15", "1489.00"],
  ])("art-15-ust-4: the trial of January 2022, applied %s, as known on %s", (applied, asOf, expected) => {
    expect(amountOrReason(inMonth("trial", "2022-01", applied, asOf))).toBe(expected);
  });

  it("a month without an application is 0.00", () => {
    expect(decided(inMonth("participation", "2026-06", false))).toMatchObject({
      outcome: "not-due",
      reason: "no-application",
      amount: "0.00",
      exact: { numerator: "0", denominator: "1" },
    });
  });

  const mixed = (month: string, applied: Fact | undefined) => ({
    month,
    periods: {
      trial: { from: `${month}-01`, to: `${month}-15` },
      participation: { from: `${month}-16`, to: `${month}-31` },
    },
    applied,
  });

  it("art-15-ust-1-zd-2: without an application a mixed month of 2018 leaves the trial's days", () => {
    // 415.55 × 15 / 30 = 207.775.
    expect(decided(mixed("2018-03", false))).toMatchObject({
      outcome: "due",
      amount: "207.80",
      exact: worth(41555n, 15n, 30n),
    });
    expect(amountOrReason(mixed("2018-03", undefined))).toBe("651.10");
    expect(missingOf(mixed("2018-03", "unknown"))).toEqual(asked);
  });
});
