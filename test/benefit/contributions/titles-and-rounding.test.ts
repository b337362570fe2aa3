import { describe, expect, it } from "vitest";
import { contributions } from "zatrudnienie-socjalne/benefit";

type Input = Parameters<typeof contributions>[0];

const june: Input = { amount: "2140.70", month: "2026-06" };
const asked = {
  calculation: "contributions",
  outcome: "undetermined",
  missing: [{ kind: "fact", path: ["otherInsuranceTitle"], question: "other-insurance-title" }],
};

function assumed(input: Input): string[] {
  const found = contributions(input);
  return "assumptions" in found ? found.assumptions.map(({ id }) => id) : [found.outcome];
}

describe("DU/2026/199 art-9-ust-6a: another title to insurance", () => {
  it("true: none are due, and the provision is cited", () => {
    const found = contributions({ ...june, otherInsuranceTitle: true });
    expect(found).toMatchObject({
      outcome: "not-due",
      reason: "other-title",
      pension: "0.00",
      disability: "0.00",
      total: "0.00",
      assumptions: [],
    });
    expect("citations" in found && found.citations).toEqual([{ act: "DU/2026/199", unit: "art-9-ust-6a" }]);
  });

  it("false: due, and nothing is assumed about it", () => {
    expect(contributions({ ...june, otherInsuranceTitle: false })).toMatchObject({ total: "589.12" });
    expect(assumed({ ...june, otherInsuranceTitle: false })).toEqual(["contribution-rounding"]);
  });

  it("left out: assumed not, and listed", () => {
    expect(contributions(june)).toMatchObject({ outcome: "due", total: "589.12" });
    expect(assumed(june)).toEqual(["no-other-insurance-assumed", "contribution-rounding"]);
  });

  it("unknown: asked for, strict or not", () => {
    expect(contributions({ ...june, otherInsuranceTitle: "unknown" })).toEqual(asked);
    expect(contributions({ ...june, otherInsuranceTitle: "unknown", strict: true })).toEqual(asked);
  });

  it("left out and strict: asked for; given and strict: not", () => {
    expect(contributions({ ...june, strict: true })).toEqual(asked);
    expect(contributions({ ...june, strict: true, otherInsuranceTitle: false })).toMatchObject({
      outcome: "due",
    });
    expect(contributions({ ...june, strict: true, otherInsuranceTitle: true })).toMatchObject({
      reason: "other-title",
    });
  });

  it.each<[string, Input, string]>([
    ["before July 2007", { amount: "538.30", month: "2007-06" }, "no-rule-yet"],
    ["no benefit", { amount: "0.00", month: "2026-06" }, "no-benefit"],
  ])("%s it is not asked", (_, input, reason) => {
    for (const more of [{}, { strict: true }, { otherInsuranceTitle: "unknown" as const }]) {
      const found = contributions({ ...input, ...more });
      expect(found).toMatchObject({ outcome: "not-due", reason, assumptions: [] });
    }
  });

  it("no benefit comes before another title, no rule before both", () => {
    const other = { otherInsuranceTitle: true, amount: "0.00" };
    expect(contributions({ ...other, month: "2026-06" })).toMatchObject({ reason: "no-benefit" });
    expect(contributions({ ...other, month: "2007-06" })).toMatchObject({ reason: "no-rule-yet" });
  });
});

describe("DU/2025/350 art-22-ust-1: rounding to the nearest grosz, half a grosz up", () => {
  it.each<[string, string, string, string, string]>([
    ["10 % of 0.05 is half a grosz exactly", "2007-07", "0.05", "0.01", "0.01"],
    ["10 % of 0.04 is less", "2007-07", "0.04", "0.01", "0.00"],
    ["6 % of 0.25 is a grosz and a half", "2009-02", "0.25", "0.05", "0.02"],
    ["6 % of 0.24 is less", "2009-02", "0.24", "0.05", "0.01"],
    ["8 % of 0.07 is more than half a grosz", "2012-02", "0.07", "0.01", "0.01"],
    ["8 % of 0.03 is less", "2012-02", "0.03", "0.01", "0.00"],
  ])("%s: %s, %s", (_, month, amount, pension, disability) => {
    const found = contributions({ amount, month, otherInsuranceTitle: false });
    expect(found).toMatchObject({ outcome: "due", pension, disability });
  });

  it("each contribution is rounded on its own, not their sum", () => {
    expect(contributions({ ...june, amount: "0.01" })).toMatchObject({ outcome: "due", total: "0.00" });
    // 27.52 % of 0.07 is 0.019264, that is 0.02 either way; of 0.16 it is 0.044032, but 0.03 and 0.01 are 0.04.
    expect(contributions({ ...june, amount: "0.07" })).toMatchObject({ total: "0.02" });
    expect(contributions({ ...june, amount: "0.16" })).toMatchObject({
      pension: "0.03",
      disability: "0.01",
      total: "0.04",
    });
    // 27.52 % of 0.08 is 0.022016, that is 0.02; the parts 0.015616 and 0.0064 are 0.02 and 0.01.
    expect(contributions({ ...june, amount: "0.08" })).toMatchObject({ total: "0.03" });
  });

  it("the rounding is listed where there is something to round", () => {
    const exact = { month: "2026-06", otherInsuranceTitle: false };
    // 19.52 % and 8 % of 12.50 are 2.44 and 1.00.
    expect(contributions({ ...exact, amount: "12.50" })).toMatchObject({
      pension: "2.44",
      disability: "1.00",
    });
    expect(assumed({ ...exact, amount: "12.50" })).toEqual([]);
    expect(assumed({ ...exact, amount: "12.51" })).toEqual(["contribution-rounding"]);
  });

  it("DU/2007/792 art-1-pkt-2, art-4: the rates from July 2007 on were read, and nothing is listed", () => {
    const of = (month: string) => assumed({ amount: "1250.00", month, otherInsuranceTitle: false });
    for (const month of ["2007-07", "2007-12", "2008-01", "2012-01", "2012-02"])
      expect(of(month)).toEqual([]);
  });
});

describe("DU/2026/199 art-18-ust-4-pkt-3: the base is the amount given", () => {
  it.each(["2140.7", "2140,70", "2140.701", "-1.00", "+1.00", "1e3", " 1.00", "01.00", "100000000.00"])(
    "%j is no amount",
    (amount) => {
      expect(contributions({ amount, month: "2026-06" })).toEqual({
        calculation: "contributions",
        outcome: "invalid",
        issues: [{ path: ["amount"], code: "not-an-amount" }],
      });
    },
  );

  it("the largest amount there is", () => {
    expect(contributions({ amount: "99999999.99", month: "2026-06" })).toMatchObject({
      pension: "19520000.00",
      disability: "8000000.00",
      total: "27520000.00",
    });
  });

  it("all problems come at once", () => {
    const input = { amount: 2140.7, month: "2026-6", otherInsuranceTitle: null, premium: "1.00" };
    const found = contributions(input as unknown as Input);
    expect(
      found.outcome === "invalid" && found.issues.map(({ path, code }) => `${path.join(".")} ${code}`),
    ).toEqual([
      "amount wrong-type",
      "month not-a-month",
      "otherInsuranceTitle not-one-of",
      "premium unknown-key",
    ]);
  });
});
