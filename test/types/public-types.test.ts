import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Absence,
  type ActCitation,
  type Citation,
  type Interpretation,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type MonthlyBenefitResult,
  type PayrollResult,
  planParticipation,
  type PlanParticipationResult,
  type UnitId,
} from "zatrudnienie-socjalne";

/** What must and must not compile. The type checker is the test; it runs over this file in `npm run typecheck`. */
describe("public types", () => {
  it("an outcome narrows a result, and a forgotten one does not compile", () => {
    const spoken = (result: MonthlyBenefitResult): string => {
      switch (result.outcome) {
        case "due":
          return result.amount;
        case "not-due":
          return result.reason;
        case "undetermined":
          return result.missing.map(({ kind }) => kind).join();
        case "unsupported-date":
          return result.supported.from;
        case "invalid":
          return result.issues.map(({ code }) => code).join();
        default:
          return result satisfies never;
      }
    };
    expect(spoken(monthlyBenefit({ month: "2031-01", periods: {} }))).toBe("2003-08-14");
  });

  it("an amount is there only after the outcome was looked at", () => {
    const result = monthlyBenefit({ month: "2026-06", periods: {} });
    // @ts-expect-error -- not every outcome has an amount
    expect(result.amount).toBeUndefined();
    expectTypeOf<Extract<MonthlyBenefitResult, { outcome: "due" }>["amount"]>().toEqualTypeOf<string>();
    expectTypeOf<PayrollResult["outcome"]>().toEqualTypeOf<"computed" | "invalid">();
    expectTypeOf<PlanParticipationResult["outcome"]>().toEqualTypeOf<
      "planned" | "invalid" | "unsupported-date" | "undetermined"
    >();
    expect(result.outcome).toBe("undetermined");
  });

  it("a citation of the Act with a typo does not compile", () => {
    const good: ActCitation = { act: "DU/2003/1143", unit: "art-15-ust-7a" };
    // @ts-expect-error -- the Act has no such unit
    const bad: ActCitation = { act: "DU/2003/1143", unit: "art-15-ust-7z" };
    const other: Citation = { act: "DU/2025/620", unit: "art-254" };
    expectTypeOf<"art-1-ust-2-pkt-5">().toExtend<UnitId>();
    expect([good, bad, other]).toHaveLength(3);
  });

  it("an unknown field, reading or kind does not compile", () => {
    const withUnknownField: MonthlyBenefitInput = {
      month: "2026-06",
      periods: {},
      // @ts-expect-error -- no such field
      absense: [],
    };
    // @ts-expect-error -- no such reading
    const withUnknownReading: Interpretation = { sicknessDays: "working-days" };
    // @ts-expect-error -- no such kind of absence
    const withUnknownKind: Absence = { kind: "late", date: "2026-06-08" };
    const inputs = [withUnknownField, withUnknownReading, withUnknownKind];
    expect(inputs).toHaveLength(3);
  });

  it("inputs may be read-only, and results are mutable plain data", () => {
    const input = { trialFrom: "2026-03-02", extensions: [{ months: 3 }] as const } as const;
    expect(planParticipation(input).outcome).toBe("undetermined");
    expectTypeOf<Extract<MonthlyBenefitResult, { outcome: "due" }>["steps"]>().toBeArray();
  });
});
