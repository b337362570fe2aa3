import { lastDay, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Parts } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import { noMoney } from "../../money/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  type Missing,
  missingAt,
  type Reasoned,
  type Undecided,
} from "../../reasoning/index.js";
import { added, signedDifferenceOf } from "../amounts.js";
import type { MonthlyBenefitResult } from "../month/result.js";
import type { BenefitQuestion, CheckedLineStatus } from "../vocabulary.js";
import { contextOf, readableContext, unsupportedClaim } from "./claim-context.js";
import type { ClaimLine, ClaimViolation } from "./claim-line.js";
import { type ClaimSums, paymentsIn, stepsOfClaim, sumsOfLines } from "./claim-sums.js";
import { differenceSteps } from "./difference-steps.js";
import { type Expected, expectedOf } from "./expected-line.js";
import {
  type CheckRefundClaimFacts as Facts,
  type CheckRefundClaimInput,
  checkRefundClaimInput,
  type RefundPayment,
} from "./inputs.js";
import { type ClaimDifference, claimedSums, differencesOf, type LineSums } from "./line-sums.js";
import { issuesOfCases, RefundCases } from "./refund-cases.js";
import { settledClaim } from "./settled-claim.js";
import type { WrongSum } from "./wrong-sum.js";

type Name = "checkRefundClaim";

/** One payment of a claim, checked. */
export interface CheckedLine {
  id: string;
  /** Position among the payments, from 0. */
  index: number;
  forMonth: string;
  /**
   * `confirmed`: computed again, and the same; `different`: some amount is not what it should be; `not-recomputed`: no case
   * was given, sums and contributions are right; `undecided`: the case could not be decided.
   */
  status: CheckedLineStatus;
  /** As it stands in the claim; contributions and sums that were left out are computed from the claimed benefit. */
  claimed: LineSums;
  /** Null where the case could not be decided; without a case it starts from the claimed benefit. */
  expected: LineSums | null;
  differences: ClaimDifference[];
  /** The benefit computed again, with its steps, where a case was given. */
  benefit?: MonthlyBenefitResult;
  /** What is missing for the contributions. */
  missing?: Missing[];
}

/** A claim that was looked through. */
export interface CheckedRefundClaim extends Reasoned<Name> {
  outcome: "checked";
  paidInMonth: string;
  /** Every line is confirmed or not recomputed, and every stated sum re-adds. */
  agrees: boolean;
  lines: CheckedLine[];
  /** Stated sums that are not what their own parts add up to. */
  wrongSums: WrongSum[];
  totals: {
    /** The lines as claimed, added up again from benefits and contributions. */
    claimed: ClaimSums;
    /** As expected; an undecided line counts as claimed. */
    expected: ClaimSums;
    /** PLN, claimed less expected: negative where too little was claimed. */
    difference: string;
  };
  /** Cases that fit no payment, by their position and month. */
  unmatchedCases: { index: number; forMonth: string }[];
  violations: ClaimViolation[];
  /** Benefits are before income tax, which the library does not compute. */
  gross: true;
}

/** What {@link checkRefundClaim} returns. */
export type CheckRefundClaimResult = CheckedRefundClaim | Undecided<Name>;

type Decided = Decision<CheckRefundClaimResult>;

/**
 * Looks through a claim as the labour office does: adds up every sum again, computes the contributions and, where the case
 * of a payment is given, the benefit itself, and names each difference.
 *
 * Provision: art. 15 ust. 8 of the Act, with ust. 1 and 4–7a for the benefits. It takes the payments and totals of a claim
 * as they came in (those of `refundClaim` as they are) and the cases by id and month; settings at the top hold for all
 * cases, a case's own win. Of several payments to one person for one month each is expected as far as something is left
 * of what is due, and the last one with all that is left. Wrong sums and amounts are no issues here but differences of
 * the result. Amounts are PLN, gross of income tax. Not checked: whether the money was paid, and what was claimed before
 * (`paidBefore` says it). Bad input gets `invalid`. A case that is undetermined makes its line `undecided`.
 *
 * @example
 * ```ts
 * import { checkRefundClaim } from "zatrudnienie-socjalne/benefit";
 *
 * const checked = checkRefundClaim({
 *   paidInMonth: "2026-07",
 *   payments: [{ id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: true }],
 *   cases: [
 *     {
 *       id: "1",
 *       forMonth: "2026-06",
 *       periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
 *       absences: [{ kind: "unexcused", date: "2026-06-08" }],
 *       applied: true,
 *     },
 *   ],
 * });
 * checked.outcome === "checked" && checked.lines[0]?.differences[0];
 * // => { field: "amount", claimed: "2140.70", expected: "2033.70", difference: "107.00" }
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2009 poz. 33 art. 13.
 */
export function checkRefundClaim(input: CheckRefundClaimInput): CheckRefundClaimResult {
  return calculated(checkRefundClaimRule, input);
}

export const checkRefundClaimRule: Calculation<Facts, CheckRefundClaimResult, BenefitQuestion> = {
  calculation: "checkRefundClaim",
  schema: checkRefundClaimInput,
  contradictions,
  day: ({ paidInMonth }) => lastDay(paidInMonth as YearMonth),
  unsupported: unsupportedClaim,
  decide,
};

function contradictions(parts: Parts<Facts>, lawFor: LawFor): Issue[] {
  const { lines } = settledClaim(parts, readableContext(parts, lawFor));
  return [...lines.flatMap(({ issues }) => issues), ...issuesOfCases(parts, lawFor)];
}

function decide(facts: Facts, law: Law, inquiry: Inquiry<BenefitQuestion>): Decided {
  const context = contextOf(facts, law);
  const settled = settledClaim(facts, context);
  const cases = new RefundCases(facts);
  const lines = facts.payments.map((payment, index) => {
    const expected = expectedOf(payment, cases.take(payment), context);
    inquiry.takeOver(expected);
    return checkedLine(payment, index, settled.lines[index]?.line, expected);
  });
  const claimed = sumsOfLines(lines.map((line) => partsOf(line.claimed)));
  const expectedParts = lines.map((line) => partsOf(line.expected ?? line.claimed));
  const expected = sumsOfLines(expectedParts);
  const areRight = lines.every(({ status }) => status === "confirmed" || status === "not-recomputed");
  return {
    outcome: "checked",
    paidInMonth: facts.paidInMonth,
    agrees: areRight && settled.wrongSums.length === 0,
    lines,
    wrongSums: [...settled.wrongSums],
    totals: { claimed, expected, difference: signedDifferenceOf(claimed.total, expected.total) },
    unmatchedCases: cases.unmatched(),
    violations: [...settled.violations],
    gross: true,
    steps: [
      ...differenceSteps(lines, settled.wrongSums),
      ...stepsOfClaim({ ...expected, count: paymentsIn(expectedParts) }, noMoney, law.of("refund")),
    ],
  };
}

/** A sum stated wrongly on a line is not carried into the totals. */
function partsOf({ amount, pension, disability }: LineSums): { amount: string; contributions: string } {
  return { amount, contributions: added(pension, disability) };
}

function checkedLine(
  payment: RefundPayment,
  index: number,
  line: ClaimLine | undefined,
  { sums, benefit, missing }: Expected,
): CheckedLine {
  const claimed = claimedSums(payment, line);
  const differences = sums === null ? [] : differencesOf(claimed, sums);
  const agreed = benefit === undefined ? "not-recomputed" : "confirmed";
  const status = sums === null ? "undecided" : differences.length > 0 ? "different" : agreed;
  return {
    id: payment.id,
    index,
    forMonth: payment.forMonth,
    status,
    claimed,
    expected: sums,
    differences,
    ...(benefit === undefined ? {} : { benefit }),
    ...(missing.length === 0 ? {} : { missing: missing.map((each) => missingAt(["payments", index], each)) }),
  };
}
