import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import { type CommonSettings, lazily } from "../../input/index.js";
import { type InterpretationKey, interpretationKeys } from "../../reasoning/index.js";
import { type MonthlyBenefitInput, monthlyBenefitInput } from "../month/inputs.js";

/** What {@link priceOf} takes. */
export interface PriceOfInput<Day extends string = string> {
  /** One person's month. A reading given for the key is the one the others are compared with. */
  readonly input: MonthlyBenefitInput<Day>;
  /** The open question. */
  readonly key: InterpretationKey;
}

export const priceOfInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ input: monthlyBenefitInput(), key: z.literal(interpretationKeys) }),
);

/** The facts as read; all settings are those of the month. */
export type PriceOfFacts = PriceOfInput<CalendarDate> & CommonSettings<CalendarDate>;
