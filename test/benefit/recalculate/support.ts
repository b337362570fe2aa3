import { expect } from "vitest";
import {
  type BenefitCase,
  type MonthlyBenefitInput,
  type Periods,
  recalculate,
  type RecalculatedMonths,
  type RecalculateInput,
  recalculateMonths,
  type RecalculateMonthsInput,
  type Recalculation,
  type StepChange,
} from "zatrudnienie-socjalne";
import { sum, worth } from "../boundaries/cases.js";

/** PLN as whole groszy, also negative: `-12.30` is -1230n. */
export function groszy(amount: string): bigint {
  expect(amount).toMatch(/^-?\d+\.\d\d$/);
  return BigInt(amount.replace(".", ""));
}

/** A recalculation that must be decided; its steps must add up to what is left to pay. */
export function again(input: RecalculateInput): Recalculation {
  const result = recalculate(input);
  if (!("after" in result)) throw new Error(`not decided: ${JSON.stringify(result)}`);
  expectSound(result);
  return result;
}

/** What holds for every recalculation, whatever its case. */
export function expectSound(result: Recalculation): void {
  const left = groszy(result.after) - groszy(result.before);
  expect(groszy(result.difference)).toBe(left < 0n ? -left : left);
  expect(result.outcome).toBe(left === 0n ? "unchanged" : left > 0n ? "arrears" : "overpaid");
  expect(sum(result.steps.flatMap(({ value }) => value ?? [])), "steps").toEqual(worth(left));
  if (result.changes === null) return;
  expect(sum(result.changes.map(({ difference }) => difference)), "changes").toEqual(worth(left));
  expect(result.after).toBe(result.benefit.amount);
}

/** `["arrears", "2087.20", "53.50"]`: what came out, what is due, and the difference. */
export function briefly(input: RecalculateInput): [string, string, string] {
  const { outcome, after, difference } = again(input);
  return [outcome, after, difference];
}

/** The changes as `operation` and PLN in thousandths: `["unexcused", 107034n]`. */
export function changesOf({ changes }: Pick<Recalculation, "changes">): [StepChange["operation"], bigint][] {
  if (changes === null) throw new Error("no changes");
  return changes.map(({ operation, difference: { numerator, denominator } }) => {
    const thousandths = (BigInt(numerator) * 1000n) / BigInt(denominator);
    expect(thousandths * BigInt(denominator), "no fraction of a thousandth").toBe(BigInt(numerator) * 1000n);
    return [operation, thousandths];
  });
}

export function issuesOf(result: {
  outcome: string;
  issues?: { path: unknown[]; code: string }[];
}): string[] {
  if (result.outcome !== "invalid") throw new Error(`not invalid: ${JSON.stringify(result)}`);
  return (result.issues ?? []).map(({ path, code }) => `${path.join(".")} ${code}`);
}

/** Months that must be calculated again, with totals that re-add. */
export function months(input: RecalculateMonthsInput): RecalculatedMonths {
  const result = recalculateMonths(input);
  if (result.outcome !== "recalculated") throw new Error(`not recalculated: ${JSON.stringify(result)}`);
  for (const month of result.months) if ("after" in month) expectSound(month);
  return result;
}

/** `["2026-03", "overpaid", "1498.10", "568.20"]` for each month; an undecided one has no amounts. */
export function table({ months: list }: RecalculatedMonths): string[][] {
  return list.map((each) =>
    "after" in each ? [each.month, each.outcome, each.after, each.difference] : [each.month, each.outcome],
  );
}

/** Participation that covers 2026 from April on. The rate for June 2026 is 120 % of 1783.90: 2140.68. */
export const periods: Periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};

/** A person in June 2026 with the readings that must be chosen. */
export function june(more: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return { month: "2026-06", ...person(more) };
}

export function person(more: Partial<BenefitCase> = {}): BenefitCase {
  return {
    periods,
    applied: true,
    history: "complete",
    ...more,
    interpretation: { sicknessDays: "calendar", excusedAbsence: "full", ...more.interpretation },
  };
}
