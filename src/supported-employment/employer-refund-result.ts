import type { RefundStep } from "../law/index.js";
import type { Exact } from "../money/index.js";
import type { Reasoned, Undecided, Violation } from "../reasoning/index.js";
import type { RefundAid } from "./refund-aid.js";
import type { EmployerRefundViolationCode, NoEmployerRefundReason } from "./vocabulary.js";

type Name = "employerRefund";

/** What both decided results carry. */
interface DecidedRefund extends Reasoned<Name> {
  /** `YYYY-MM`. */
  month: string;
  /** PLN, two decimals: wage and contributions that are refunded at most. */
  amount: string;
  /** The terms of the agreement: months of work, both included, and per cent of the unemployment benefit. */
  schedule: RefundStep[];
  /** For how many months of work there is a refund. */
  refundMonths: number;
  /** For how many months the employer must employ at least. */
  employmentMonths: number;
}

/** The wage of the month is refunded. PLN, two decimals. */
export interface EmployerRefund extends DecidedRefund {
  outcome: "due";
  /** The unemployment benefit of the month. */
  base: string;
  /** Per cent of it, a decimal string: `"80"`. */
  percent: string;
  /** The most of the wage that is refunded, down to the grosz. */
  ceiling: string;
  /** The part of the wage that is refunded. */
  wageRefund: string;
  /** The contributions on that part, to the nearest grosz. */
  contributions: string;
  /** PLN before rounding, exactly. */
  exact: Exact;
  /** Null where the law of the month did not speak of de minimis aid. */
  deMinimis: RefundAid | null;
  /** Last day for the payment; null without `filedOn`, and for applications filed before 2007-07-14. */
  payBy: string | null;
  /** Where the application asks for more than the law allows; they change no amount. */
  violations: Violation<EmployerRefundViolationCode>[];
}

/** Nothing is refunded for the month; `amount` is `"0.00"`. */
export interface NoEmployerRefund extends DecidedRefund {
  outcome: "not-due";
  reason: NoEmployerRefundReason;
}

/** What {@link employerRefund} returns. */
export type EmployerRefundResult = EmployerRefund | NoEmployerRefund | Undecided<Name>;
