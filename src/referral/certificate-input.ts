import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { askedDateField, commonFields, type Fact, factField } from "../input/index.js";
import type { CommonSettings } from "../participation/index.js";

/** What {@link certificate} takes. */
export interface CertificateInput<Day extends string = string> extends CommonSettings<Day> {
  /** Last day of participation. */
  readonly endedOn: Day;
  /** Is the participant a person of art. 1 ust. 2 pkt 5? Needed from 2025-06-01 on. */
  readonly longTermUnemployed?: Fact | undefined;
}

export const certificateSchema: z.ZodType<CertificateInput<CalendarDate>, CertificateInput> = z.strictObject({
  endedOn: askedDateField,
  longTermUnemployed: factField.optional(),
  ...commonFields,
});
