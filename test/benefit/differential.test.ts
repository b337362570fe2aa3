import { describe, expect, it } from "vitest";
import { type Missing, monthlyBenefit, type MonthlyBenefitResult } from "zatrudnienie-socjalne";
import { byKnownLaw } from "../law/future.js";
import { oracle, type OracleResult } from "../oracle/monthly-benefit-oracle.js";
import { table } from "../oracle/oracle-table.js";
import { randomCase } from "../oracle/random-case.js";

/**
 * The library against a second derivation of the same rules, written from the contract and the law by somebody who had
 * not seen the code: day by day, in exact fractions. Longer runs: `FUZZ_CASES=100000 npx vitest run test/benefit/differential`.
 */
const cases = Number(process.env["FUZZ_CASES"] ?? 2_000);
const block = 250;
const kinds = ["unexcused", "sickness", "unpaid"] as const;

/** What both sides must agree on, in one shape. */
function comparable(result: MonthlyBenefitResult | OracleResult) {
  if (result.outcome === "undetermined") {
    const names = result.missing.map((each) => (typeof each === "string" ? each : nameOf(each)));
    return { outcome: result.outcome, missing: names.sort() };
  }
  if (result.outcome !== "due" && result.outcome !== "not-due") return { outcome: result.outcome };
  const { outcome, amount, exact, coveredDays, fullMonth, counters, deductions, violations } = result;
  const listed: Partial<Record<(typeof kinds)[number], { days: number; exact: unknown }>> = Array.isArray(
    deductions,
  )
    ? Object.fromEntries(deductions.map((deduction) => [deduction.kind, deduction]))
    : deductions;
  return {
    outcome,
    reason: "reason" in result ? result.reason : undefined,
    amount,
    exact,
    coveredDays,
    fullMonth,
    counters,
    violations: Array.isArray(violations) ? violations.length : violations,
    deductions: kinds.map((kind) => {
      const deduction = listed[kind];
      return deduction === undefined || deduction.days === 0 ? null : [deduction.days, deduction.exact];
    }),
  };
}

function nameOf(missing: Missing): string {
  return missing.kind === "fact" ? String(missing.path[0]) : missing.id;
}

/**
 * The one point read differently: the second derivation asks how months are counted whenever the number of extra days
 * off differs; the library only where a day off of the month depends on it.
 */
const readDifferently = new Set(["month-count-asked-by-number", "month-count-by-used"]);

describe("art-15: the library and an independent derivation agree", () => {
  it.each(table)("$name", ({ input }) => {
    expect(comparable(monthlyBenefit(input))).toEqual(comparable(oracle(input)));
  });

  const blocks = Array.from({ length: Math.ceil(cases / block) }, (_, index) => index * block);
  it.each(blocks)("on the random cases from seed %i", (first) => {
    for (let seed = first; seed < first + block; seed += 1) {
      const input = byKnownLaw(randomCase(seed));
      const expected = oracle(input);
      if (expected.open?.some((point) => readDifferently.has(point)) === true) continue;
      expect(comparable(monthlyBenefit(input)), `seed ${String(seed)}`).toEqual(comparable(expected));
    }
  });
});
