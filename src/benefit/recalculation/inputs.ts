import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import { amountField, dateField, lazily, limits, listField, monthField } from "../../input/index.js";
import {
  type BenefitCase,
  type BenefitSettings,
  caseFields,
  type MonthlyBenefitInput,
  monthlyBenefitInput,
  settingsFields,
} from "../month/inputs.js";

/** What is given beside the facts of a recalculation; settings hold for all facts, their own win. */
interface RecalculationSettings<Day extends string> extends BenefitSettings<Day> {
  /** First day on which the participant has a right that excludes from the Act (art. 1 ust. 3), also if acquired later. */
  readonly excludedFrom?: Day | undefined;
}

/** What {@link recalculate} takes. */
export interface RecalculateInput<Day extends string = string> extends RecalculationSettings<Day> {
  /** PLN, two decimals: what was paid for the month in all. */
  readonly paid: { readonly amount: string };
  /** The month's facts as they are known now. */
  readonly input: MonthlyBenefitInput<Day>;
  /** The facts, or the state of the law (`asOf`), on which the payment stood: then each changed step is named. */
  readonly formerInput?: MonthlyBenefitInput<Day> | undefined;
}

/** A month that was paid. */
export interface PaidMonth {
  readonly month: string;
  /** PLN, two decimals: what was paid for the month in all. */
  readonly amount: string;
}

/** What {@link recalculateMonths} takes. */
export interface RecalculateMonthsInput<Day extends string = string> extends RecalculationSettings<Day> {
  /** The months that were paid, at most 600, each once. */
  readonly paid: readonly PaidMonth[];
  /** The facts of the whole programme as they are known now. */
  readonly input: BenefitCase<Day>;
  /** The facts, or the state of the law, on which the payments stood. */
  readonly formerInput?: BenefitCase<Day> | undefined;
}

/** The facts as read. */
export type RecalculateFacts = RecalculateInput<CalendarDate>;
export type RecalculateMonthsFacts = RecalculateMonthsInput<CalendarDate>;

const recalculationFields = /* @__PURE__ */ lazily(() => ({
  ...settingsFields(),
  excludedFrom: dateField().optional(),
}));

export const recalculateInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    paid: z.strictObject({ amount: amountField() }),
    input: monthlyBenefitInput(),
    formerInput: monthlyBenefitInput().optional(),
    ...recalculationFields(),
  }),
);

export const recalculateMonthsInput = /* @__PURE__ */ lazily(() => {
  const caseField = z.strictObject(caseFields());
  return z.strictObject({
    paid: listField(z.strictObject({ month: monthField(), amount: amountField() }), limits.paidMonths),
    input: caseField,
    formerInput: caseField.optional(),
    ...recalculationFields(),
  });
});
