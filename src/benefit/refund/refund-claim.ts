import { monthSpan, type YearMonth } from "../../calendar/index.js";
import { read } from "../../input/index.js";
import { lawOfDay } from "../../law/index.js";
import { Inquiry, type Reasoned, reasoned, type Undecided, unsupportedDay } from "../../reasoning/index.js";
import { totalOf } from "../amounts.js";
import type { ClaimLine, ClaimViolation } from "./claim-line.js";
import { type ClaimSums, stepsOfClaim, sumsOf } from "./claim-sums.js";
import { type RefundClaimInput, refundClaimSchema } from "./schema.js";
import { settledClaim } from "./settled-claim.js";
import { sumIssue } from "./wrong-sum.js";

/** A claim that may be sent to the labour office. */
export interface RefundClaim extends Reasoned {
  outcome: "claim";
  /** The month in which the benefits were paid. */
  paidInMonth: string;
  /** The law refunds contributions too. */
  withContributions: boolean;
  /** The payments in the order given; they can be given to {@link checkRefundClaim} as they are. */
  lines: ClaimLine[];
  totals: ClaimSums;
  /** PLN: premiums of the list, which are no part of the claim. */
  premiumsLeftOut: string;
  violations: ClaimViolation[];
  /** Benefits are before income tax, which the library does not compute. */
  gross: true;
}

/** What {@link refundClaim} returns. */
export type RefundClaimResult = RefundClaim | Undecided;

/**
 * The claim of a centre for the benefits it paid in a month: the list of payments, with contributions, and its sums.
 *
 * Provision: art. 15 ust. 8 of the Act. Every benefit paid in `paidInMonth` counts, whatever month it is for; premiums
 * never count. Contributions are refunded since 2009-02-01, where the centre is their payer (benefits for February 2009
 * and later); left out, they are computed payment by payment as by `contributions`, for a supplement (`paidBefore`) as those
 * of the whole less those of what came before; stated ones are taken over, and a difference is a violation. Amounts are PLN, gross of income tax; a tax advance is carried into the list and changes
 * nothing. Stated sums that do not re-add get `invalid` with the line. Not checked: whether the benefits themselves are
 * right (`checkRefundClaim`), advances of the labour office, and whether something was claimed before.
 *
 * @example
 * ```ts
 * import { refundClaim } from "zatrudnienie-socjalne/benefit";
 *
 * const claim = refundClaim({
 *   paidInMonth: "2026-07",
 *   payments: [
 *     { id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: false },
 *     { id: "2", forMonth: "2026-05", amount: "2066.30", otherInsuranceTitle: true },
 *   ],
 * });
 * claim.outcome === "claim" && claim.totals;
 * // => { count: 2, benefits: "4207.00", contributions: "589.12", total: "4796.12" }
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2009 poz. 33 art. 13.
 */
export function refundClaim(input: RefundClaimInput): RefundClaimResult {
  let settled = settledClaim({});
  const checked = read(refundClaimSchema, input, (parts) => {
    settled = settledClaim(parts);
    const ofLines = settled.lines.flatMap(({ issues, refused }) => issues.concat(refused ?? []));
    return [...ofLines, ...settled.wrongSums.map(sumIssue)];
  });
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { asOf } = checked.input;
  const month = monthSpan(checked.input.paidInMonth as YearMonth);
  const unsupported = unsupportedDay(month.last, null, checked.input) ?? settled.unsupported;
  if (unsupported !== undefined) return unsupported;
  const law = lawOfDay("refund", month.last, asOf);
  const missing = settled.lines.flatMap((line) => line.missing);
  if (missing.length > 0) return { outcome: "undetermined", missing };

  const inquiry = new Inquiry(checked.input);
  for (const line of settled.lines) inquiry.takeOver(line);
  const lines = settled.lines.flatMap(({ line }) => line ?? []);
  const premiums = totalOf(lines.map(({ premium }) => premium));
  if (lines.some(({ premium }) => premium !== undefined)) inquiry.assume("premium-outside-refund");
  const totals = sumsOf(lines);
  return {
    outcome: "claim",
    paidInMonth: month.month,
    withContributions: law.value.withContributions,
    lines,
    totals,
    premiumsLeftOut: premiums,
    violations: [...settled.violations],
    gross: true,
    ...reasoned(stepsOfClaim(totals, premiums, law), inquiry, month.last, asOf),
  };
}
