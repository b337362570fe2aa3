import { type Amount, isNegative, minus, noMoney, toAmount, toSignedAmount } from "../money/index.js";
import type { Assumption, Missing } from "../reasoning/index.js";
import type { ReadMonth } from "./read-month.js";
import type { ClaimDifference, LineSums } from "./check-result.js";
import { added, type ClaimContext, type ClaimLine, exactly, refundedContributions } from "./claim-line.js";
import type { RefundPayment } from "./claim-schema.js";
import { decideMonth } from "./decide-month.js";
import type { MonthlyBenefitResult } from "./result.js";

/** What the labour office expects of a payment. */
export interface Expected {
  /** Null where the case could not be decided. */
  readonly sums: LineSums | null;
  readonly benefit?: MonthlyBenefitResult;
  readonly missing: Missing[];
  readonly assumptions: readonly Assumption[];
}

/** The month of a payment's case, and what had been claimed for it before this payment. */
export interface ExpectedCase {
  readonly month: ReadMonth;
  readonly paidBefore: string;
  /** No other payment of the claim is for the same month: what is still left is expected of this one. */
  readonly isLast: boolean;
}

/** The payment as it should be: computed again from its case or, without one, from the benefit as claimed. */
export function expectedOf(
  payment: RefundPayment,
  known: ExpectedCase | undefined,
  context: ClaimContext,
): Expected {
  if (known === undefined) return withContributions(payment, noMoney, payment.amount, context);
  const { span, facts, classDays } = known.month;
  const benefit = decideMonth(span, facts, classDays);
  if (!("amount" in benefit)) return { sums: null, benefit, missing: [], assumptions: [] };
  const left = rest(benefit.amount, known.paidBefore);
  const amount = known.isLast ? left : lesser(payment.amount, left);
  const expected = withContributions(payment, known.paidBefore, amount, context);
  return { ...expected, benefit, assumptions: [...benefit.assumptions, ...expected.assumptions] };
}

/**
 * An amount that comes on top of what was paid before. The contributions of the month are rounded once, on the whole of
 * it, so those of a part are a difference.
 */
function withContributions(
  payment: RefundPayment,
  before: string,
  amount: string,
  context: ClaimContext,
): Expected {
  const ofWhole = refundedContributions({ ...payment, amount: added(before, amount) }, context);
  const ofBefore = refundedContributions({ ...payment, amount: before }, context);
  if ("supported" in ofWhole || "supported" in ofBefore) return { sums: null, missing: [], assumptions: [] };
  const { missing, assumptions } = ofWhole;
  if (missing.length > 0) return { sums: null, missing, assumptions };
  const pension = rest(ofWhole.contributions?.pension, ofBefore.contributions?.pension);
  const disability = rest(ofWhole.contributions?.disability, ofBefore.contributions?.disability);
  const contributions = added(pension, disability);
  const sums = { amount, pension, disability, contributions, total: added(amount, contributions) };
  return { sums, missing, assumptions };
}

function lesser(one: string, other: string): string {
  return isNegative(minus(exactly(one), exactly(other))) ? one : other;
}

/** Never below zero: what was paid too much before is not taken from this claim. */
function rest(whole: string = noMoney, before: string = noMoney): Amount {
  const difference = minus(exactly(whole), exactly(before));
  return isNegative(difference) ? noMoney : toAmount(difference);
}

/** The amounts of a payment as they stand in the claim; sums left out are added up. */
export function claimedOf(payment: RefundPayment, line: ClaimLine | undefined): LineSums {
  const contributions = line?.contributions;
  return {
    amount: payment.amount,
    pension: contributions?.pension ?? noMoney,
    disability: contributions?.disability ?? noMoney,
    contributions: payment.contributions?.total ?? contributions?.total ?? noMoney,
    total: payment.total ?? line?.total ?? payment.amount,
  };
}

export function differencesOf(claimed: LineSums, expected: LineSums): ClaimDifference[] {
  const fields = Object.keys(expected) as (keyof LineSums)[];
  return fields
    .filter((field) => claimed[field] !== expected[field])
    .map((field) => ({
      field,
      claimed: claimed[field],
      expected: expected[field],
      difference: excess(claimed[field], expected[field]),
    }));
}

/** Claimed less expected, with its sign. */
export function excess(claimed: string, expected: string): string {
  return toSignedAmount(minus(exactly(claimed), exactly(expected)));
}
