import { type Amount, isNegative, noMoney, toAmount } from "../../money/index.js";
import type { Assumption, Missing } from "../../reasoning/index.js";
import { added, differenceOf } from "../amounts.js";
import { decideMonth } from "../month/decide-month.js";
import type { ReadMonth } from "../month/read-month.js";
import type { MonthlyBenefitResult } from "../month/result.js";
import type { ClaimContext } from "./claim-context.js";
import type { RefundPayment } from "./inputs.js";
import type { LineSums } from "./line-sums.js";
import { refundedContributions } from "./refunded-contributions.js";

/** What the labour office expects of a payment. */
export interface Expected {
  /** Null where the case could not be decided. */
  readonly sums: LineSums | null;
  readonly benefit?: MonthlyBenefitResult;
  readonly missing: readonly Missing[];
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
  if (known === undefined) return withContributions(payment, payment.amount, payment.paidBefore, context);
  const benefit = decideMonth(known.month, (day, asOf) => context.law.on(day, asOf));
  if (!("amount" in benefit)) return { sums: null, benefit, missing: [], assumptions: [] };
  const left = rest(benefit.amount, known.paidBefore);
  const amount = known.isLast ? left : lesser(payment.amount, left);
  const expected = withContributions(payment, amount, known.paidBefore, context);
  return { ...expected, benefit, assumptions: [...benefit.assumptions, ...expected.assumptions] };
}

function withContributions(
  payment: RefundPayment,
  amount: string,
  paidBefore: string | undefined,
  context: ClaimContext,
): Expected {
  const refunded = refundedContributions({ ...payment, amount, paidBefore }, context);
  const { missing, assumptions } = refunded;
  if (missing.length > 0) return { sums: null, missing, assumptions };
  const { pension, disability, total: contributions } = refunded.contributions ?? none;
  return {
    sums: { amount, pension, disability, contributions, total: added(amount, contributions) },
    missing,
    assumptions,
  };
}

const none = { pension: noMoney, disability: noMoney, total: noMoney };

function lesser(one: string, other: string): string {
  return isNegative(differenceOf(one, other)) ? one : other;
}

/** Never below zero: what was paid too much before is not taken from this claim. */
function rest(whole: string, before: string): Amount {
  const left = differenceOf(whole, before);
  return isNegative(left) ? noMoney : toAmount(left);
}
