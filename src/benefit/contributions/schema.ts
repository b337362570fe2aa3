import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import { amountField, commonFields, type Fact, factField, monthField } from "../../input/index.js";
import type { CommonSettings } from "../../participation/index.js";

/** What {@link contributions} takes. */
export interface ContributionsInput<Day extends string = string> extends CommonSettings<Day> {
  /** PLN, two decimals: the benefit for the month, gross of income tax; premiums do not count. */
  readonly amount: string;
  /** The month for which the benefit is due, whenever it was paid. */
  readonly month: string;
  /** Has the participant another title to pension and disability insurance? Left out: assumed not, and listed. */
  readonly otherInsuranceTitle?: Fact | undefined;
}

export const contributionsSchema: z.ZodType<
  ContributionsInput<CalendarDate>,
  ContributionsInput
> = z.strictObject({
  amount: amountField,
  month: monthField,
  otherInsuranceTitle: factField.optional(),
  ...commonFields,
});
