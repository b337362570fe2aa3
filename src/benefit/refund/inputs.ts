import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  amountField,
  commonFields,
  type CommonSettings,
  dateField,
  type Fact,
  factField,
  idField,
  lazily,
  limits,
  listField,
  monthField,
} from "../../input/index.js";
import { type BenefitCase, type BenefitSettings, caseFields, settingsFields } from "../month/inputs.js";

/** Contributions of one payment. PLN, two decimals. */
export interface PaidContributions {
  readonly pension: string;
  readonly disability: string;
  /** Both together; if given, it must re-add. */
  readonly total?: string | undefined;
}

/** One benefit paid, as it stands on the list of payments. */
export interface RefundPayment<Day extends string = string> {
  /** At most 200 characters. It comes back with the line and never in an issue. */
  readonly id: string;
  /** The month the benefit is for; it may lie long before the payment. */
  readonly forMonth: string;
  /** PLN, two decimals: the benefit paid, gross of income tax, without premium and contributions. */
  readonly amount: string;
  /** PLN, two decimals: what had been paid for the month before, so that the contributions of the whole are rounded once. */
  readonly paidBefore?: string | undefined;
  /** The day of payment, within `paidInMonth`. */
  readonly paidOn?: Day | undefined;
  /** Does the participant have another title to pension and disability insurance? Left out: assumed not, and listed. */
  readonly otherInsuranceTitle?: Fact | undefined;
  /** Contributions as paid; null, or 0.00, for none. Left out, they are computed. */
  readonly contributions?: PaidContributions | null | undefined;
  /** Benefit and contributions together; if given, it must re-add. */
  readonly total?: string | undefined;
  /** A premium paid beside the benefit: it is never refunded, and left out. */
  readonly premium?: string | undefined;
  /** The benefit less the tax advance (left out: none); if given, it must re-add. */
  readonly net?: string | undefined;
  /** Income tax withheld, as the caller computed it: it is carried into the list and changes no refund. */
  readonly taxAdvance?: string | undefined;
}

/** Sums of a claim as somebody stated them; each one given must re-add. */
export interface ClaimTotals {
  readonly count?: number | undefined;
  readonly benefits?: string | undefined;
  readonly contributions?: string | undefined;
  readonly total?: string | undefined;
}

/** The parts of a claim. */
export interface Claim<Day extends string = string> {
  /** The month in which the benefits were paid: the "previous month" of art. 15 ust. 8. */
  readonly paidInMonth: string;
  /** At most 200 000. */
  readonly payments: readonly RefundPayment<Day>[];
  readonly totals?: ClaimTotals | undefined;
}

/** What {@link refundClaim} takes. */
export interface RefundClaimInput<Day extends string = string> extends Claim<Day>, CommonSettings<Day> {}

/** What {@link checkRefundClaim} knows of one person and month, to compute the benefit again. */
export interface RefundCase<Day extends string = string> extends BenefitCase<Day> {
  /** The id of the payment. */
  readonly id: string;
  readonly forMonth: string;
  /** PLN, two decimals: what had been paid and claimed for the month before; only the rest is expected. It wins over that of the payment. */
  readonly paidBefore?: string | undefined;
}

/** What {@link checkRefundClaim} takes: a claim as it came in, and what is known of its cases. */
export interface CheckRefundClaimInput<Day extends string = string> extends Claim<Day>, BenefitSettings<Day> {
  /** At most 200 000; a payment without one is checked for its sums and contributions only. */
  readonly cases?: readonly RefundCase<Day>[] | undefined;
}

/** The facts as read. */
export type RefundClaimFacts = RefundClaimInput<CalendarDate>;
export type CheckRefundClaimFacts = CheckRefundClaimInput<CalendarDate>;

/** One payment of a claim. */
export const paymentField = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idField(),
    forMonth: monthField(),
    amount: amountField(),
    paidBefore: amountField().optional(),
    paidOn: dateField().optional(),
    otherInsuranceTitle: factField().optional(),
    contributions: z
      .strictObject({ pension: amountField(), disability: amountField(), total: amountField().optional() })
      .nullable()
      .optional(),
    total: amountField().optional(),
    premium: amountField().optional(),
    taxAdvance: amountField().optional(),
    net: amountField().optional(),
  }),
);

const claimFields = /* @__PURE__ */ lazily(() => ({
  paidInMonth: monthField(),
  payments: listField(paymentField(), limits.cases),
  totals: z
    .strictObject({
      count: z.int().min(0).max(limits.cases).optional(),
      benefits: amountField().optional(),
      contributions: amountField().optional(),
      total: amountField().optional(),
    })
    .optional(),
}));

export const refundClaimInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ ...claimFields(), ...commonFields() }),
);

export const checkRefundClaimInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    ...claimFields(),
    cases: listField(
      z.strictObject({
        id: idField(),
        forMonth: monthField(),
        paidBefore: amountField().optional(),
        ...caseFields(),
      }),
      limits.cases,
    ).optional(),
    ...settingsFields(),
  }),
);
