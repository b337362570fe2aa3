import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { askedDateField, commonFields, type Fact, factField } from "../input/index.js";
import {
  type CheckedPeriods,
  type CommonSettings,
  type Periods,
  periodsField,
} from "../participation/index.js";

/** What {@link graduateStatus} takes. */
export interface GraduateStatusInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** The phases of one programme as they were. */
  readonly periods: Periods<Day>;
  /** Did the participant receive the certificate of art. 13 ust. 5a? */
  readonly certificate?: Fact | undefined;
}

export const graduateStatusSchema: z.ZodType<
  Omit<GraduateStatusInput<CalendarDate>, "periods"> & { readonly periods: CheckedPeriods },
  GraduateStatusInput
> = z.strictObject({
  on: askedDateField,
  periods: periodsField,
  certificate: factField.optional(),
  ...commonFields,
});
