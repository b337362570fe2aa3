import type { Fact, Path, Violation } from "../../reasoning/index.js";
import type { ClaimViolationCode } from "../vocabulary.js";

/** Where a claim goes past the law, or beside what the library computes; the claim is put together all the same. */
export interface ClaimViolation extends Violation<ClaimViolationCode> {
  /** `paid-in-advance`: before the month began (art. 15 ust. 5; within the month the participation may have ended); `paid-twice-for-month`: one person has two payments for a month; `contributions-differ`: those stated are not those computed. */
  code: ClaimViolationCode;
  path: Path;
}

/** One payment of a claim, whole: the same shape as a payment that was given. PLN, two decimals. */
export interface ClaimLine {
  id: string;
  forMonth: string;
  amount: string;
  /** Null where the law refunds none for this payment; of a supplement those of the whole less those of what came before. */
  contributions: { pension: string; disability: string; total: string } | null;
  /** Benefit and contributions together: what is claimed. */
  total: string;
  paidBefore?: string;
  paidOn?: string;
  otherInsuranceTitle?: Fact;
  premium?: string;
  taxAdvance?: string;
  /** The benefit less the tax advance; only where one was given. */
  net?: string;
}
