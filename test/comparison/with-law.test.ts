import { describe, expect, it } from "vitest";
import {
  type ComparableCalculation,
  explain,
  justification,
  type LawChange,
  lawOn,
  monthlyBenefit,
  withLaw,
  type WithLawInput,
  type WithLawResult,
} from "zatrudnienie-socjalne";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { fits } from "../../src/comparison/hypothetical-wordings.js";
import { rules } from "../../src/law/all-rules.js";
import type { RuleId } from "../../src/law/index.js";

const participation = { from: "2026-04-02", to: "2027-03-01" };
const june = { month: "2026-06", periods: { participation }, applied: true } as const;
const absences = [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }] as const;
const sick = {
  ...june,
  absences,
  history: "complete",
  interpretation: { sicknessDays: "calendar" },
} as const;

function under<Of extends ComparableCalculation>(input: WithLawInput<Of>): WithLawResult<Of> {
  const result = withLaw(input);
  expect(inputSchemas.withLaw.safeParse(input).success).toBe(true);
  expect(resultSchemas.withLaw.parse(result)).toEqual(result);
  return result;
}

const rate = (from: string, percent: string): LawChange => ({
  rule: "participationRate",
  from,
  value: { percent, onApplication: true },
});

describe("withLaw: the calculation's own result under a law that is none", () => {
  const calculation = "monthlyBenefit";

  it("150 % from 2026-01-01 (art-15-ust-4)", () => {
    const result = under({ calculation, input: june, changes: [rate("2026-01-01", "150")] });
    expect(result).toMatchObject({
      calculation: "monthlyBenefit",
      outcome: "due",
      amount: "2675.90",
      hypothetical: true,
    });
    expect("assumptions" in result && result.assumptions.at(-1)).toEqual({
      id: "hypothetical-law",
      certainty: "D",
    });
    // Nothing of it stays.
    expect(monthlyBenefit(june)).toMatchObject({ amount: "2140.70" });
    expect(monthlyBenefit(june)).not.toHaveProperty("hypothetical");
  });

  it("thirty days of sickness at 1/40 (art-15-ust-7a)", () => {
    const sickness: LawChange = {
      rule: "sickness",
      from: "2026-01-01",
      value: { divisor: 40, mostDays: 30 },
    };
    expect(under({ calculation, input: sick, changes: [sickness] })).toMatchObject({ amount: "535.20" });
    expect(under({ calculation, input: sick, changes: [] })).toMatchObject({
      amount: "374.70",
      hypothetical: true,
    });
    expect(monthlyBenefit(sick)).toMatchObject({ amount: "374.70" });
  });

  it("from its day on, over everything later; several in the order of their days", () => {
    const amountOf = (month: string, changes: LawChange[]) => {
      const result = under({ calculation, input: { ...june, month }, changes });
      return "amount" in result ? result.amount : result.outcome;
    };
    const two = [rate("2026-06-01", "150"), rate("2020-01-01", "80")];
    const [may, then] = [amountOf("2026-05", two), amountOf("2026-06", two)];
    // 80 % of 1721.90: 1377.52, up to ten grosze; the 120 % of 2022 lie under the change of 2020.
    expect([may, then]).toEqual(["1377.60", "2675.90"]);
    expect(amountOf("2026-06", [rate("2026-07-01", "150")])).toBe("2140.70");
    expect(amountOf("2026-06", [rate("2026-06-01", "150"), rate("2026-06-01", "140")])).toBe("2497.50");
  });

  it("asOf of the input hides no change", () => {
    const input = { ...june, asOf: "2021-12-31" };
    expect(under({ calculation, input, changes: [rate("2026-01-01", "150")] })).toMatchObject({
      amount: "2675.90",
    });
  });

  it("a rule taken away: no days of sickness, no premium", () => {
    const gone: LawChange[] = [{ rule: "premium", from: "2026-01-01", value: null }];
    expect(under({ calculation: "premiumCeiling", input: june, changes: gone })).toMatchObject({
      outcome: "not-due",
      amount: "0.00",
    });
  });

  it("other calculations", () => {
    const stay: LawChange = {
      rule: "trialLength",
      from: "2026-01-01",
      value: { months: 2 },
    };
    const input = { trialFrom: "2026-03-02", interpretation: { monthCount: "day-before" } } as const;
    expect(under({ calculation: "planParticipation", input, changes: [stay] })).toMatchObject({
      outcome: "planned",
      periods: { trial: { to: "2026-05-01" } },
    });
    const condition: LawChange = { rule: "commonCondition", from: "2026-01-01", value: ["poverty"] };
    const person = { on: "2026-06-01", groups: { disabled: true }, condition: { poverty: false } } as const;
    expect(under({ calculation: "assessEligibility", input: person, changes: [condition] })).toMatchObject({
      outcome: "ineligible",
    });
  });

  it("employerRefund: twelve months of 50 % (art-16-ust-2)", () => {
    const refund: LawChange = {
      rule: "employerRefund",
      from: "2026-01-01",
      value: {
        steps: [{ from: 1, to: 12, percent: "50" }],
        refundMonths: 12,
        employmentMonths: 12,
      },
    };
    const input = {
      ...{ agreementOn: "2026-01-10", month: "2026-03", employmentMonth: 9 },
      ...{ wagePaid: "5000.00", contributionPercent: "0" },
    } as const;
    expect(under({ calculation: "employerRefund", input, changes: [refund] })).toMatchObject({
      amount: "860.95",
      hypothetical: true,
    });
  });

  it("says so in a letter", () => {
    const result = withLaw({ calculation, input: june, changes: [rate("2026-01-01", "150")] });
    expect(explain(result, "pl")[1]).toContain("150 %");
    expect(justification(result, "pl")).toContain("przepisy mają podane brzmienie (hipotetyczne).");
  });
});

describe("changes that are none", () => {
  const input = { calculation: "monthlyBenefit", input: june } as const;
  const codes = (changes: unknown): unknown => {
    const result = withLaw({ ...input, changes } as WithLawInput<"monthlyBenefit">);
    return result.outcome === "invalid"
      ? result.issues.map(({ path, code }) => [path.join("."), code])
      : result;
  };

  it.each([
    ["participationRate", { percent: 150, onApplication: true }],
    ["participationRate", { percent: "-5", onApplication: true }],
    ["participationRate", { percent: "1e3", onApplication: true }],
    ["participationRate", { percent: "00.01", onApplication: true }],
    ["participationRate", { percent: "12000", onApplication: true }],
    ["participationRate", { percent: "150" }],
    ["participationRate", { percent: "150", onApplication: true, more: 1 }],
    ["participationRate", null],
    ["participationRate", "150"],
    ["sickness", { divisor: 0, mostDays: 21 }],
    ["sickness", { divisor: 40, mostDays: 1.5 }],
    ["sickness", { divisor: 40, mostDays: -1 }],
    ["extension", { kind: "for-ever", months: 6 }],
    ["commonCondition", ["kindness"]],
    ["commonCondition", {}],
    ["stay", { per: "week", hoursMin: 5 }],
    ["unemploymentBenefitReference", { act: "x", unit: "art-1" }],
  ])("%s %j has another shape", (rule, value) => {
    expect(codes([{ rule, from: "2026-01-01", value }])).toEqual([["changes.0.value", "wrong-shape"]]);
  });

  it("rule, day and list; all at once with the problems of the input", () => {
    expect(
      codes([
        { rule: "none", from: "2026-13-01", value: 1 },
        { rule: "sickness", from: "2026-01-01" },
      ]),
    ).toEqual([
      ["changes.0.rule", "not-one-of"],
      ["changes.0.from", "not-a-date"],
      ["changes.1.value", "required"],
    ]);
    expect(codes([{ rule: "sickness", from: "2026-01-01", value: undefined }])).toEqual([
      ["changes.0.value", "required"],
    ]);
    expect(codes(undefined)).toEqual([["changes", "required"]]);
    const bad = {
      calculation: "monthlyBenefit",
      input: { month: 5, periods: {} },
      changes: [rate("x", "150")],
    };
    expect(withLaw(bad as unknown as WithLawInput)).toMatchObject({
      calculation: "withLaw",
      issues: [{ path: ["changes", 0, "from"] }, { path: ["input", "month"] }],
    });
    for (const nothing of [undefined, null, [], "x"])
      expect(withLaw(nothing as unknown as WithLawInput).outcome).toBe("invalid");
  });

  it("what the caller hands in stays as it was", () => {
    const value = { percent: "150", onApplication: true };
    under({ ...input, changes: [{ rule: "participationRate", from: "2026-01-01", value }] });
    expect(Object.isFrozen(value)).toBe(false);
  });
});

it("every value that a rule ever had fits it", () => {
  for (const [rule, wordings] of Object.entries(rules))
    for (const { value } of wordings)
      expect([rule, fits({ rule: rule as RuleId, from: "2026-01-01", value })]).toEqual([rule, true]);
  const today = lawOn("2026-06-01");
  expect("unknown" in today || fits({ rule: "stay", from: "2026-01-01", value: today.stay.value })).toBe(
    true,
  );
});
