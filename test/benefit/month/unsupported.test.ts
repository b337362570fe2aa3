import { describe, expect, it } from "vitest";
import { monthlyBenefit, type MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { month } from "./special-cases.js";

const refused = (name: string, changes: Partial<MonthlyBenefitInput>) => {
  const result = monthlyBenefit(month(name, changes));
  return result.outcome === "unsupported-date" ? result.because : result.outcome;
};

describe("months that are not covered", () => {
  it("nothing was known on asOf", () => {
    expect(refused("2026-06", { asOf: "2003-08-13" })).toBe("law-not-known-then");
    expect(refused("2026-06", { asOf: "2003-08-14" })).not.toBe("law-not-known-then");
  });

  it("art. 2 pkt 9: no amount was announced; strict answers end with the last day checked", () => {
    const outside = { periods: { participation: { from: "2026-01-01", to: "2026-12-31" } } };
    expect(refused("2031-01", outside)).toBe("amount-not-announced");
    expect(refused("2031-01", { ...outside, strict: true })).toBe("after-last-check");
  });
});
