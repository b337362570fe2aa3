import type { Missing, Reasoned, Undecided } from "../reasoning/index.js";
import type { ClaimViolation, WrongSum } from "./claim-line.js";
import type { ClaimSums } from "./claim-sums.js";
import type { MonthlyBenefitResult } from "./result.js";

/** The amounts of one line. PLN, two decimals. */
export interface LineSums {
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
  field: keyof LineSums;
  claimed: string;
  expected: string;
  /** PLN, claimed less expected: negative where too little was claimed. */
  difference: string;
}

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
  status: "confirmed" | "different" | "not-recomputed" | "undecided";
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
export interface CheckedRefundClaim extends Reasoned {
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
export type CheckRefundClaimResult = CheckedRefundClaim | Undecided;
