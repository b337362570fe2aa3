import { noMoney } from "../../money/index.js";
import { signedDifferenceOf } from "../amounts.js";
import { type LineAmount, lineAmounts } from "../vocabulary.js";
import type { ClaimLine } from "./claim-line.js";
import type { RefundPayment } from "./inputs.js";

/** The amounts of one line. PLN, two decimals. */
export interface LineSums extends Record<LineAmount, string> {
  /** The benefit. */
  amount: string;
  /** Pension contribution (emerytalna). */
  pension: string;
  /** Disability contribution (rentowa). */
  disability: string;
  /** Both contributions. */
  contributions: string;
  /** Benefit and contributions. */
  total: string;
}

/** An amount of a line that is not what was computed. */
export interface ClaimDifference {
  field: LineAmount;
  claimed: string;
  expected: string;
  /** PLN, claimed less expected: negative where too little was claimed. */
  difference: string;
}

/** The amounts of a payment as they stand in the claim; sums left out are added up. */
export function claimedSums(payment: RefundPayment, line: ClaimLine | undefined): LineSums {
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
  return lineAmounts
    .filter((field) => claimed[field] !== expected[field])
    .map((field) => ({
      field,
      claimed: claimed[field],
      expected: expected[field],
      difference: signedDifferenceOf(claimed[field], expected[field]),
    }));
}
