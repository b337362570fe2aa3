import type { RuleRecord, RuleValues } from "../../law/index.js";
import { type Amount, type Exact, noMoney, toExact } from "../../money/index.js";
import type { Step } from "../../reasoning/index.js";
import { added, exactly, totalOf } from "../amounts.js";
import { step } from "../step.js";
import type { ClaimLine } from "./claim-line.js";

/** The sums of a claim. PLN, two decimals. */
export interface ClaimSums {
  count: number;
  benefits: string;
  contributions: string;
  /** What the labour office is asked for. */
  total: string;
}

export function sumsOf(lines: readonly ClaimLine[]): ClaimSums {
  return sumsOfLines(
    lines.map(({ amount, contributions }) => ({ amount, contributions: contributions?.total ?? noMoney })),
  );
}

/** The sums of lines, from their parts: a total stated wrongly on a line is not carried on. */
export function sumsOfLines(
  lines: readonly { readonly amount: string; readonly contributions: string }[],
): ClaimSums {
  const benefits = totalOf(lines.map(({ amount }) => amount));
  const contributions = totalOf(lines.map((line) => line.contributions));
  return { count: lines.length, benefits, contributions, total: added(benefits, contributions) };
}

/** The payments as they are counted in words: a line of 0.00 paid nothing. */
export function paymentsIn(lines: readonly { readonly amount: string }[]): number {
  return lines.filter(({ amount }) => amount !== noMoney).length;
}

/** Benefits and contributions are the addends of the total. */
export function stepsOfClaim(
  { count, benefits, contributions }: ClaimSums,
  premiums: Amount,
  rule: RuleRecord<RuleValues["refund"]>,
): Step[] {
  const { citation, value } = rule;
  const exact = (amount: string): Exact => toExact(exactly(amount));
  return [
    step(rule, "refund-benefits", { count }, exact(benefits)),
    value.withContributions
      ? step(citation, "refund-contributions", {}, exact(contributions))
      : step(citation, "refund-without-contributions"),
    ...(premiums === noMoney ? [] : [step(citation, "premiums-left-out", { amount: premiums })]),
  ];
}
