import { decided } from "../../input/index.js";
import { type Amount, noMoney, toAmount } from "../../money/index.js";
import type { Assumption, Missing } from "../../reasoning/index.js";
import { added, differenceOf } from "../amounts.js";
import { contributionsRule } from "../contributions/contributions.js";
import { type ClaimContext, refundsContributions } from "./claim-context.js";
import type { ClaimLine } from "./claim-line.js";
import type { RefundPayment } from "./inputs.js";

/** The contributions on an amount that the labour office refunds: null where there are none. */
export interface Refunded {
  readonly contributions: ClaimLine["contributions"];
  readonly missing: readonly Missing[];
  readonly assumptions: readonly Assumption[];
}

type Supplement = Pick<RefundPayment, "amount" | "paidBefore" | "forMonth" | "otherInsuranceTitle">;

/** The contributions of a month are rounded once, on its whole benefit: those of a supplement are a difference. */
export function refundedContributions(payment: Supplement, context: ClaimContext): Refunded {
  const { amount, paidBefore } = payment;
  if (paidBefore === undefined) return contributionsOn(amount, payment, context);
  const whole = contributionsOn(added(amount, paidBefore), payment, context);
  if (whole.contributions === null) return whole;
  const before = contributionsOn(paidBefore, payment, context).contributions ?? none;
  const { pension, disability, total } = whole.contributions;
  const rest = (all: string, part: string): Amount => toAmount(differenceOf(all, part));
  return {
    ...whole,
    contributions: {
      pension: rest(pension, before.pension),
      disability: rest(disability, before.disability),
      total: rest(total, before.total),
    },
  };
}

const none = { pension: noMoney, disability: noMoney, total: noMoney };

function contributionsOn(amount: string, payment: Supplement, context: ClaimContext): Refunded {
  const { forMonth: month, otherInsuranceTitle } = payment;
  const nothing: Refunded = { contributions: null, missing: [], assumptions: [] };
  if (!refundsContributions(month, context)) return nothing;
  const { law, strict } = context;
  const facts = { amount, month, otherInsuranceTitle, asOf: law.asOf, strict };
  const result = decided(contributionsRule, facts, (day) => law.on(day));
  switch (result.outcome) {
    case "due": {
      const { pension, disability, total, assumptions } = result;
      return { ...nothing, contributions: { pension, disability, total }, assumptions };
    }
    case "undetermined":
      return { ...nothing, missing: result.missing };
    default:
      return nothing;
  }
}
