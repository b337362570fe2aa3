import { describe, expect, it } from "vitest";
import { monthlyBenefit, type MonthlyBenefitInput, premiumCeiling } from "zatrudnienie-socjalne";
import { monthlyBenefitRule, premiumCeilingRule } from "../../../src/benefit/index.js";
import { calculated } from "../../../src/input/index.js";
import { withNewest } from "../changed-law.js";

const input: MonthlyBenefitInput = {
  month: "2026-06",
  periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
  absences: [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }],
  history: "complete",
  applied: true,
  interpretation: { sicknessDays: "calendar" },
};

const underTheAct = { outcome: "due", amount: "374.70", counters: { sickness: { used: 30, left: 0 } } };

describe("a month under a wording that the Act does not have", () => {
  it("another percentage gives another rate", () => {
    const law = withNewest("participationRate", (value) => ({ ...value, percent: "130" }));
    const wholeMonth = { ...input, absences: [] };
    expect(calculated(monthlyBenefitRule, wholeMonth, law)).toMatchObject({ amount: "2319.10" });
    expect(calculated(premiumCeilingRule, wholeMonth, law)).toMatchObject({ amount: "2319.07" });
    expect(monthlyBenefit(wholeMonth)).toMatchObject({ amount: "2140.70" });
    expect(premiumCeiling(wholeMonth)).toMatchObject({ amount: "2140.68" });
  });

  it("another limit of sick days gives other deductions, and the step carries the wording used", () => {
    const law = withNewest("sickness", (value) => ({ ...value, mostDays: 30 }));
    const result = calculated(monthlyBenefitRule, input, law);
    expect(result).toMatchObject({
      outcome: "due",
      amount: "535.20",
      counters: { sickness: { used: 30, left: 0 } },
      deductions: [{ kind: "sickness", days: 30 }],
    });
    const [pool] =
      "steps" in result ? result.steps.filter(({ operation }) => operation === "sickness-pool") : [];
    expect(pool).toMatchObject({ operands: { used: 0, most: 30 }, record: { value: { mostDays: 30 } } });
  });

  it("the Act's own law is the same before and after", () => {
    expect(monthlyBenefit(input)).toMatchObject(underTheAct);
    calculated(
      monthlyBenefitRule,
      input,
      withNewest("sickness", (value) => ({ ...value, mostDays: 30 })),
    );
    expect(monthlyBenefit(input)).toMatchObject(underTheAct);
  });
});
