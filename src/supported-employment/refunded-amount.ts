import {
  type Amount,
  compare,
  downToGrosz,
  type Fraction,
  fromAmount,
  isZero,
  minus,
  nearestGrosz,
  percentOf,
  plus,
  toAmount,
  toExact,
} from "../money/index.js";
import type { Inquiry, Step, Violation } from "../reasoning/index.js";
import type { EmployerRefundFacts as Facts } from "./inputs.js";
import type { RefundRule } from "./refund-terms.js";
import { step } from "./step.js";
import {
  type EmployerRefundViolationCode,
  employerRefundViolationCodes,
  type RefundedPart,
} from "./vocabulary.js";

/** What a refund is made of. PLN. */
export interface RefundedAmount {
  readonly ceiling: Amount;
  readonly wageRefund: Amount;
  readonly contributions: Amount;
  readonly amount: Amount;
  readonly exact: Fraction;
  readonly steps: readonly Step[];
}

/** What it is computed from: the facts of the month, and the benefit with what of it is refunded at most. */
type Refunded = Facts & {
  readonly base: Amount;
  /** Per cent of the base. */
  readonly percent: string;
};

/** The wage up to the ceiling, and the contributions on it. */
export function refundedAmount(facts: Refunded, rule: RefundRule, inquiry: Inquiry): RefundedAmount {
  // Without the percentage the result is not given: it is asked for.
  const { base, percent, employmentMonth: month, contributionPercent = "0" } = facts;
  const most = percentOf(fromAmount(base), percent);
  const ceiling = downToGrosz(most);
  const { part, exact: wage } = leastOf(most, facts);
  const wageRefund = downToGrosz(wage);
  const exactContributions = percentOf(fromAmount(wageRefund), contributionPercent);
  const contributions = nearestGrosz(exactContributions);
  const roundingOfContributions = roundingSteps(
    exactContributions,
    contributions,
    "employer-refund-rounded",
    rule,
  );
  if (roundingOfContributions.length > 0) inquiry.assume("contribution-rounding");
  return {
    ceiling,
    wageRefund,
    contributions,
    amount: toAmount(plus(fromAmount(wageRefund), fromAmount(contributions))),
    exact: plus(wage, exactContributions),
    steps: [
      step(rule, "employer-refund-ceiling", { month, percent, ceiling }),
      step(rule, "employer-refund-wage", { part }, toExact(wage)),
      ...roundingSteps(wage, wageRefund, "employer-refund-rounded-down", rule),
      step(
        rule,
        "employer-refund-contributions",
        { percent: contributionPercent, of: wageRefund },
        toExact(exactContributions),
      ),
      ...roundingOfContributions,
    ],
  };
}

/** The least of the ceiling, the wage paid and the wage asked for; of equal ones the first. */
function leastOf(
  most: Fraction,
  { wagePaid, refundedWage = wagePaid }: Facts,
): { readonly part: RefundedPart; readonly exact: Fraction } {
  const ceiling = { part: "ceiling", exact: most } as const;
  const paid = { part: "wage-paid", exact: fromAmount(wagePaid) } as const;
  const asked = { part: "refunded-wage", exact: fromAmount(refundedWage) } as const;
  const wage = compare(asked.exact, paid.exact) < 0 ? asked : paid;
  return compare(wage.exact, ceiling.exact) < 0 ? wage : ceiling;
}

/** What a rounding added or took, if anything. */
function roundingSteps(
  exact: Fraction,
  amount: Amount,
  operation: "employer-refund-rounded" | "employer-refund-rounded-down",
  rule: RefundRule,
): Step[] {
  const change = minus(fromAmount(amount), exact);
  return isZero(change) ? [] : [step(rule, operation, {}, toExact(change))];
}

/** Where the part of the wage that was asked for is more than the law allows. */
export function violationsOf(
  { wagePaid, refundedWage }: Facts,
  ceiling: Amount,
  { citation }: RefundRule,
): Violation<EmployerRefundViolationCode>[] {
  if (refundedWage === undefined) return [];
  const limits = { "above-ceiling": ceiling, "above-wage": wagePaid };
  return employerRefundViolationCodes
    .filter((code) => compare(fromAmount(refundedWage), fromAmount(limits[code])) > 0)
    .map((code) => ({ code, citation, path: ["refundedWage"] }));
}
