import { describe, expect, it } from "vitest";
import {
  type ComparableCalculation,
  type ComparedLaw,
  compareLaw,
  type CompareLawInput,
  entitlementIds,
  explain,
} from "zatrudnienie-socjalne";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

const june = {
  month: "2026-06",
  periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
  applied: true,
} as const;

function compared<Of extends ComparableCalculation>(input: CompareLawInput<Of>): ComparedLaw<Of> {
  const result = compareLaw(input);
  if (result.outcome !== "compared") throw new Error(`not compared: ${JSON.stringify(result)}`);
  expect(inputSchemas.compareLaw.safeParse(input).success).toBe(true);
  expect(resultSchemas.compareLaw.parse(result)).toEqual(result);
  return result;
}

describe("monthlyBenefit: art-15-ust-4 and ust-7a under the law of another day, with the amounts of the month", () => {
  const calculation = "monthlyBenefit";

  it("100 % of June 2026 by the law of 2021-12-31, 120 % since", () => {
    const result = compared({ calculation, input: june, on: ["2021-12-31", "2026-06-01"] });
    expect(result).toMatchObject({
      before: { outcome: "due", amount: "1783.90", law: { wordingFrom: "2020-01-01" } },
      after: { outcome: "due", amount: "2140.70", law: { wordingFrom: "2025-06-01" } },
      difference: "356.80",
    });
    expect(result.changes?.map(({ operation }) => operation)).toContain("rate");
    expect(result.assumptions.map(({ id }) => id)).toContain("law-of-another-day");
    const back = compared({ calculation, input: june, on: ["2026-06-01", "2021-12-31"] });
    expect(back.difference).toBe("-356.80");
  });

  it("twenty days of sickness: 14 and 6 by the law of 2021, 20 of 21 by that of 2026", () => {
    const absences = [{ kind: "sickness", from: "2026-06-01", to: "2026-06-20" }] as const;
    const interpretation = { sicknessDays: "calendar" } as const;
    const input = { ...june, absences, history: "complete", interpretation } as const;
    expect(compared({ calculation, input, on: ["2021-12-31", "2026-06-01"] })).toMatchObject({
      before: { amount: "802.80" },
      after: { amount: "1070.40" },
      difference: "267.60",
    });
  });

  it("the day before and the day of the change, with effect from 2022-01-01", () => {
    const { before, after } = compared({ calculation, input: june, on: ["2021-12-31", "2022-01-01"] });
    expect([before, after]).toMatchObject([{ amount: "1783.90" }, { amount: "2140.70" }]);
  });

  it("one wording only: January 2022 by the law of 2026 is not paid without an application, whatever came backwards", () => {
    const trial = { from: "2022-01-01", to: "2022-01-31" };
    const input = { month: "2022-01", periods: { trial }, applied: false } as const;
    const { before, after } = compared({ calculation, input, on: ["2021-12-31", "2026-06-01"] });
    expect([before, after]).toMatchObject([
      { outcome: "due", amount: "620.40" },
      { outcome: "not-due", reason: "no-application" },
    ]);
  });

  it("asOf of the input hides nothing, and strict stays strict", () => {
    const on = ["2021-12-31", "2022-01-01"] as const;
    const hidden = compared({ calculation, input: { ...june, asOf: "2021-12-31" }, on });
    expect(hidden.difference).toBe("356.80");
    const absences = [{ kind: "sickness", from: "2026-06-01", to: "2026-06-20" }] as const;
    const strict = compared({ calculation, input: { ...june, absences, strict: true }, on });
    expect([strict.before.outcome, strict.difference, strict.changes]).toEqual(["undetermined", null, null]);
  });
});

describe("the other calculations", () => {
  it("assessEligibility: poverty was a condition to 2022-02-14 (art-1-ust-2)", () => {
    const met = { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true };
    const input = {
      on: "2026-06-01",
      groups: { disabled: true },
      entitlements: Object.fromEntries(entitlementIds.map((id) => [id, false])),
      condition: { ...met, poverty: false },
    } as const;
    const result = compared({ calculation: "assessEligibility", input, on: ["2022-02-14", "2022-02-15"] });
    expect([result.before.outcome, result.after.outcome]).toEqual(["ineligible", "eligible"]);
    expect([result.difference, result.changes]).toEqual([null, null]);
    expect(result.steps.at(-1)).toMatchObject({ operation: "results-compared", operands: { same: false } });
  });

  it("assessEligibility: an application filed earlier is not carried over (2022/218 art-6)", () => {
    const input = { on: "2022-02-20", applicationFiledOn: "2022-02-01", groups: { disabled: true } } as const;
    const { before, after } = compared({
      calculation: "assessEligibility",
      input,
      on: ["2022-02-15", "2026-06-01"],
    });
    const questions = [before, after].map((side) => "missing" in side && side.missing);
    expect(JSON.stringify(questions)).not.toContain("poverty");
  });

  it("hours: a day to 2022-02-14, a week since (art-14-ust-1)", () => {
    const input = { on: "2026-06-01", daily: 5, weekly: 25, disabilityDegree: "none" } as const;
    const { before, after } = compared({ calculation: "hours", input, on: ["2022-02-14", "2022-02-15"] });
    expect([before, after]).toMatchObject([
      { violations: [{ code: "below-daily-minimum" }] },
      { violations: [{ code: "below-weekly-minimum" }] },
    ]);
  });

  it("special acts go by the days of the case", () => {
    const input = { on: "2021-06-01", weekly: 25, disabilityDegree: "none", specialAct: "covid" } as const;
    const { before, after } = compared({ calculation: "hours", input, on: ["2010-01-04", "2026-06-01"] });
    expect([before, after]).toMatchObject([{ limits: { weeklyMin: 30 } }, { limits: { weeklyMin: 30 } }]);
    const later = compared({
      calculation: "hours",
      input: { ...input, on: "2019-06-03" },
      on: ["2021-06-01", "2021-06-02"],
    });
    expect(later.before).toMatchObject({ limits: { weeklyMin: null } });
    expect(later.steps.at(-1)).toMatchObject({ operands: { same: true } });
  });

  it("premiumCeiling: none, 20 %, 50 %, 100 % (art-15a-ust-2)", () => {
    const days = ["2007-07-13", "2015-10-23", "2015-10-24", "2022-02-15"] as const;
    const amounts = days.map((day) => {
      const { after } = compared({ calculation: "premiumCeiling", input: june, on: ["2003-08-14", day] });
      return "amount" in after ? after.amount : after.outcome;
    });
    expect(amounts).toEqual(["0.00", "356.78", "891.95", "2140.68"]);
  });

  it("planParticipation: the longest extension (art-15-ust-3)", () => {
    const input = { trialFrom: "2026-03-02", interpretation: { monthCount: "day-before" } } as const;
    expect(
      compared({ calculation: "planParticipation", input, on: ["2021-12-31", "2022-01-01"] }),
    ).toMatchObject({
      before: { latestEnd: "2027-09-01" },
      after: { latestEnd: "2028-03-01" },
      changes: null,
    });
  });
});

describe("centres and employers", () => {
  it("employerRefund: 80 % of the fourth month to 2022-02-14, 100 % since (art-16-ust-2)", () => {
    const input = {
      agreementOn: "2026-01-10",
      month: "2026-03",
      employmentMonth: 4,
      wagePaid: "5000.00",
      contributionPercent: "0",
    } as const;
    expect(
      compared({ calculation: "employerRefund", input, on: ["2022-02-14", "2022-02-15"] }),
    ).toMatchObject({
      before: { amount: "1377.52" },
      after: { amount: "1721.90" },
      difference: "344.38",
    });
  });

  it("staffing: five to one to 2015-10-23, ten since (art-11-ust-3)", () => {
    const input = { on: "2026-06-01", classStaff: 3, participants: 20 } as const;
    expect(compared({ calculation: "staffing", input, on: ["2015-10-23", "2015-10-24"] })).toMatchObject({
      before: { kept: false },
      after: { kept: true },
      difference: null,
      changes: null,
    });
  });

  it("statusApplication: the points of the wording (art-4-ust-2)", () => {
    const input = { on: "2026-06-01", foundingInstitution: "commune" } as const;
    const { before, after } = compared({
      calculation: "statusApplication",
      input,
      on: ["2022-02-14", "2022-02-15"],
    });
    const counts = [before, after].map((side) => "needed" in side && side.needed.length);
    expect(counts).toEqual([16, 17]);
  });

  it("operatingGrant: no cap to 2007-07-13, costs less revenue since (art-10-ust-4)", () => {
    const input = {
      foundingInstitution: "ngo",
      ...{ month: "2026-03", participants: 20, staff: 5 },
      ...{ ratePerHead: "200.00", costs: "4000.00", ownRevenue: "500.00" },
    } as const;
    expect(
      compared({ calculation: "operatingGrant", input, on: ["2007-07-13", "2007-07-14"] }),
    ).toMatchObject({ before: { amount: "5000.00" }, after: { amount: "3500.00" }, difference: "-1500.00" });
  });

  it("activityGrant: its rule never changed (art-8-ust-3)", () => {
    const months = [{ participants: 10, staffEngagedForAtLeastAYear: 2 }];
    const input = { agreementOn: "2026-05-31", firstMonth: "2026-06", months } as const;
    const result = compared({ calculation: "activityGrant", input, on: ["2003-08-14", "2026-06-01"] });
    expect([result.before, result.after]).toMatchObject([{ total: "10331.40" }, { total: "10331.40" }]);
    expect(result.steps.at(-1)).toMatchObject({ operands: { same: true } });
  });
});

describe("what cannot be compared", () => {
  const on = ["2021-12-31", "2026-06-01"] as const;

  it("issues of the input stand under input, all at once with the others", () => {
    const input = { month: "2026-6", periods: {} };
    expect(compareLaw({ calculation: "monthlyBenefit", input, on: ["x", on[1]] })).toMatchObject({
      calculation: "compareLaw",
      outcome: "invalid",
      issues: [
        { path: ["on", 0], code: "not-a-date" },
        { path: ["input", "month"], code: "not-a-month" },
      ],
    });
    // Wrong under the law of either day: said once.
    const twice = compareLaw({ calculation: "monthlyBenefit", input, on });
    expect(twice.outcome === "invalid" && twice.issues).toHaveLength(1);
    const other: unknown = { calculation: "payroll", input: {}, on };
    expect(compareLaw(other as CompareLawInput)).toMatchObject({
      issues: [{ path: ["calculation"], code: "not-one-of" }],
    });
    const without: unknown = { calculation: "hours", on };
    expect(compareLaw(without as CompareLawInput)).toMatchObject({
      issues: [{ path: ["input"], code: "required" }],
    });
    expect(compareLaw(null as unknown as CompareLawInput).outcome).toBe("invalid");
  });

  it("a day before the Act", () => {
    for (const days of [["2003-08-13", on[1]] as const, [on[1], "2003-08-13"] as const])
      expect(compareLaw({ calculation: "monthlyBenefit", input: june, on: days })).toMatchObject({
        calculation: "compareLaw",
        outcome: "unsupported-date",
        supported: { from: "2003-08-14", to: null },
      });
  });
});

it("in Polish", () => {
  const result = compareLaw({ calculation: "monthlyBenefit", input: june, on: ["2021-12-31", "2026-06-01"] });
  expect(explain(result, "pl")).toEqual([
    "Według brzmienia przepisów z 31 grudnia 2021 r. kwota wynosi 1783,90 zł (art. 15 ust. 4).",
    "Według brzmienia przepisów z 1 czerwca 2026 r. kwota wynosi 2140,70 zł (art. 15 ust. 4).",
    "Różnica wynosi 356,80 zł (art. 15 ust. 4).",
  ]);
});
