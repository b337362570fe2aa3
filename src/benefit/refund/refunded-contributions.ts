import { lastDay, type YearMonth } from "../../calendar/index.js";
import { ruleOn } from "../../law/index.js";
import { type Amount, noMoney, toAmount } from "../../money/index.js";
import type { Assumption, Missing, UnsupportedDate } from "../../reasoning/index.js";
import { added, differenceOf } from "../amounts.js";
import { decideContributions } from "../contributions/contributions.js";
import type { ClaimContext, ClaimLine } from "./claim-line.js";
import type { RefundPayment } from "./schema.js";

/** The contributions on an amount that the labour office refunds: null where there are none. */
export interface Refunded {
  readonly contributions: ClaimLine["contributions"];
  readonly missing: Missing[];
  readonly assumptions: Assumption[];
}

type Supplement = Pick<RefundPayment, "amount" | "paidBefore" | "forMonth" | "otherInsuranceTitle">;

/** The contributions of a month are rounded once, on its whole benefit: those of a supplement are a difference. */
export function refundedContributions(
  payment: Supplement,
  context: ClaimContext,
): Refunded | UnsupportedDate {
  const { amount, paidBefore } = payment;
  if (paidBefore === undefined) return contributionsOn(amount, payment, context);
  const whole = contributionsOn(added(amount, paidBefore), payment, context);
  const before = contributionsOn(paidBefore, payment, context);
  if ("supported" in whole || "supported" in before || whole.contributions === null) return whole;
  const rest = (part: "pension" | "disability" | "total"): Amount =>
    toAmount(differenceOf(whole.contributions?.[part] ?? noMoney, before.contributions?.[part] ?? noMoney));
  return {
    ...whole,
    contributions: { pension: rest("pension"), disability: rest("disability"), total: rest("total") },
  };
}

function contributionsOn(
  amount: string,
  payment: Supplement,
  { law, asOf, strict }: ClaimContext,
): Refunded | UnsupportedDate {
  const { forMonth: month, otherInsuranceTitle } = payment;
  const nothing: Refunded = { contributions: null, missing: [], assumptions: [] };
  // Contributions the labour office paid itself are no cost of the centre.
  const payer = ruleOn("contributions", lastDay(month as YearMonth), asOf)?.value?.payer;
  if (!law.withContributions || payer !== "centre") return nothing;
  const decided = decideContributions({ amount, month, otherInsuranceTitle, asOf, strict });
  switch (decided.outcome) {
    case "unsupported-date":
      return decided;
    case "undetermined":
      return { ...nothing, missing: decided.missing };
    case "due": {
      const { pension, disability, total, assumptions } = decided;
      return { ...nothing, contributions: { pension, disability, total }, assumptions };
    }
    default:
      return nothing;
  }
}
