import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { byKnownLaw } from "../../law/future.js";
import { again, briefly, changesOf } from "./support.js";

const participation = { from: "2027-02-01", to: "2027-12-31" };

function withBase(month: string, amount: string, from = "2027-06-01"): MonthlyBenefitInput {
  return byKnownLaw({
    month,
    periods: { participation },
    applied: true,
    parameters: { unemploymentBenefit: [{ from, amount, source: "by hand" }] },
  });
}

describe("art-2-pkt-9: the base is corrected", () => {
  it("paid by the old amount, then another is given", () => {
    const input = withBase("2027-06", "1850.00");
    const formerInput = withBase("2027-06", "1783.90");
    // 120 % of 1850.00 is 2220.00; of 1783.90 it is 2140.68, paid as 2140.70.
    const result = again({ paid: { amount: "2140.70" }, input, formerInput });
    expect(result).toMatchObject({ outcome: "arrears", after: "2220.00", difference: "79.30" });
    const found = changesOf(result);
    expect(found.map(([operation]) => operation)).toEqual(["round", "base", "rate", "full-month"]);
    expect(found).toContainEqual(["full-month", 79_320n]);
    expect(found).toContainEqual(["round", -20n]);
  });

  it("an amount given by hand for a known month against the announced one", () => {
    const { parameters: _, ...input } = withBase("2027-05", "1900.00", "2027-05-01");
    const formerInput = withBase("2027-05", "1900.00", "2027-05-01");
    // 120 % of 1900.00 is 2280.00; of 1783.90, announced to May 2027, 2140.68.
    const result = again({ paid: { amount: "2280.00" }, input, formerInput });
    expect(result).toMatchObject({ outcome: "overpaid", after: "2140.70", difference: "139.30" });
    expect(result.assumptions.map(({ id }) => id)).not.toContain("parameter-given");
  });

  it("parameters at the top hold for both, their own win", () => {
    const { parameters, ...bare } = withBase("2027-06", "1850.00");
    const paid = { amount: "2140.70" };
    expect(briefly({ paid, input: bare, ...(parameters && { parameters }) })).toEqual([
      "arrears",
      "2220.00",
      "79.30",
    ]);
    const result = again({
      paid,
      input: bare,
      formerInput: withBase("2027-06", "1783.90"),
      ...(parameters && { parameters }),
    });
    expect(result.changes).not.toBeNull();
    expect(changesOf(result).map(([operation]) => operation)).not.toContain("paid-otherwise");
    expect(result.assumptions.map(({ id }) => id)).toContain("parameter-given");
  });

  it("the former facts had no amount: nothing to compare with, the month itself is decided", () => {
    const { parameters: _, ...formerInput } = withBase("2027-06", "1850.00");
    const result = again({ paid: { amount: "2220.00" }, input: withBase("2027-06", "1850.00"), formerInput });
    expect(result).toMatchObject({ outcome: "unchanged", changes: null });
  });
});
