import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import { type InterpretationKey, interpretationKeys } from "../../reasoning/index.js";
import { type MonthlyBenefitInput, monthlyBenefitInput } from "../month/inputs.js";

/** What {@link priceOf} takes. */
export interface PriceOfInput<Day extends string = string> {
  /** One person's month. A reading given for the key is the one the others are compared with. */
  readonly input: MonthlyBenefitInput<Day>;
  /** The open question. */
  readonly key: InterpretationKey;
}

export const priceOfSchema: z.ZodType<PriceOfInput<CalendarDate>, PriceOfInput> = z.strictObject({
  input: monthlyBenefitInput(),
  key: z.literal(interpretationKeys),
});
