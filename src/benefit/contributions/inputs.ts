import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  amountField,
  commonFields,
  type CommonSettings,
  type Fact,
  factField,
  lazily,
  monthField,
} from "../../input/index.js";

/** What {@link contributions} takes. */
export interface ContributionsInput<Day extends string = string> extends CommonSettings<Day> {
  /** PLN, two decimals: the benefit for the month, gross of income tax; premiums do not count. */
  readonly amount: string;
  /** The month for which the benefit is due, whenever it was paid. */
  readonly month: string;
  /** Does the participant have another title to pension and disability insurance? Left out: assumed not, and listed. */
  readonly otherInsuranceTitle?: Fact | undefined;
}

export const contributionsInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    amount: amountField(),
    month: monthField(),
    otherInsuranceTitle: factField().optional(),
    ...commonFields(),
  }),
);

/** The facts as read. */
export type ContributionsFacts = ContributionsInput<CalendarDate>;
