import type { NotDueReason } from "../../benefit/index.js";
import type { Reasoned, Undecided } from "../../reasoning/index.js";
import type { PaymentForm, WaitingOutcome } from "./vocabulary.js";

type Name = "paymentList";

/** One payment to one person. Amounts are PLN with two decimals. */
export interface ListedPayment {
  /** From 1. */
  no: number;
  /** The person. */
  id: string;
  name: string | null;
  forMonth: string;
  /** Gross of income tax. */
  benefit: string;
  premium: string;
  /** Benefit and premium. */
  total: string;
  /** Income tax withheld; null where none was given. */
  taxAdvance: string | null;
  /** What is paid out; null where no tax advance was given. */
  net: string | null;
  form: PaymentForm | null;
  reason: string | null;
}

/** The payments of a month, ready to be signed, and what is asked back for them. */
export interface PaymentList extends Reasoned<Name> {
  outcome: "list";
  paidInMonth: string;
  rows: ListedPayment[];
  totals: {
    count: number;
    benefit: string;
    premium: string;
    total: string;
    /** Null where no row has one. */
    taxAdvances: string | null;
    net: string | null;
  };
  /** The input of `refundClaim` as it is: benefits only. */
  refund: {
    paidInMonth: string;
    payments: { id: string; forMonth: string; amount: string; paidOn?: string; paidBefore?: string }[];
  };
  /** Cases of the payrolls for which nothing is due. */
  notPaid: { id: string; reason: NotDueReason }[];
  /** Cases of the payrolls that are not decided. */
  waiting: { id: string | null; outcome: WaitingOutcome }[];
}

/** What {@link paymentList} returns. */
export type PaymentListResult = PaymentList | Undecided<Name>;
