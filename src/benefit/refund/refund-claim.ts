import { lastDay, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Parts } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import type { Decision, Inquiry, Issue, Reasoned, Undecided, Unnamed } from "../../reasoning/index.js";
import { totalOf } from "../amounts.js";
import type { BenefitQuestion } from "../vocabulary.js";
import { contextOf, readableContext, unsupportedClaim } from "./claim-context.js";
import type { ClaimLine, ClaimViolation } from "./claim-line.js";
import { type ClaimSums, paymentsIn, stepsOfClaim, sumsOf } from "./claim-sums.js";
import { type RefundClaimFacts as Facts, type RefundClaimInput, refundClaimInput } from "./inputs.js";
import { settledClaim } from "./settled-claim.js";
import { sumIssue } from "./wrong-sum.js";

type Name = "refundClaim";

/** A claim that may be sent to the labour office. */
export interface RefundClaim extends Reasoned<Name> {
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
export type RefundClaimResult = RefundClaim | Undecided<Name>;

type Decided = Decision<RefundClaimResult> | Unnamed<Undecided>;

/**
 * The claim of a centre for the benefits it paid in a month: the list of payments, with contributions, and its sums.
 *
 * Provision: art. 15 ust. 8 of the Act. Every benefit paid in `paidInMonth` counts, whatever month it is for; premiums
 * never count. Contributions are refunded since 2009-02-01, where the centre is their payer (benefits for February 2009
 * and later); left out, they are computed payment by payment as by `contributions`, for a supplement (`paidBefore`) as those
 * of the whole less those of what came before; stated ones are taken over, and a difference is a violation. Amounts are
 * PLN, gross of income tax; a tax advance is carried into the list and changes nothing. Stated sums that do not re-add get
 * `invalid` with the line. Not checked: whether the benefits themselves are right (`checkRefundClaim`), advances of the
 * labour office, and whether something was claimed before.
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
  return calculated(refundClaimRule, input);
}

export const refundClaimRule: Calculation<Facts, RefundClaimResult, BenefitQuestion> = {
  calculation: "refundClaim",
  schema: refundClaimInput,
  contradictions,
  day: ({ paidInMonth }) => lastDay(paidInMonth as YearMonth),
  unsupported: unsupportedClaim,
  decide,
};

function contradictions(parts: Parts<Facts>, lawFor: LawFor): Issue[] {
  const { lines, wrongSums } = settledClaim(parts, readableContext(parts, lawFor));
  const ofLines = lines.flatMap(({ issues, refused }) =>
    refused === undefined ? issues : [...issues, refused],
  );
  return [...ofLines, ...wrongSums.map(sumIssue)];
}

function decide(facts: Facts, law: Law, inquiry: Inquiry<BenefitQuestion>): Decided {
  const settled = settledClaim(facts, contextOf(facts, law));
  const missing = settled.lines.flatMap((line) => line.missing);
  if (missing.length > 0) return { outcome: "undetermined", missing };

  for (const line of settled.lines) inquiry.takeOver(line);
  const rule = law.of("refund");
  const lines = settled.lines.flatMap(({ line }) => line ?? []);
  const premiums = totalOf(lines.map(({ premium }) => premium));
  if (lines.some(({ premium }) => premium !== undefined)) inquiry.assume("premium-outside-refund");
  const totals = sumsOf(lines);
  return {
    outcome: "claim",
    paidInMonth: facts.paidInMonth,
    withContributions: rule.value.withContributions,
    lines,
    totals,
    premiumsLeftOut: premiums,
    violations: [...settled.violations],
    gross: true,
    steps: stepsOfClaim({ ...totals, count: paymentsIn(lines) }, premiums, rule),
  };
}
