import * as z from "zod";
import { type CalendarDate, type YearMonth, yearMonthPattern } from "../calendar/index.js";
import { type Amount, amountPattern } from "../money/index.js";
import {
  type Fact,
  type Interpretation,
  interpretationKeys,
  type OpenQuestion,
  openQuestions,
} from "../reasoning/index.js";
import { lazily } from "./lazily.js";
import { limits } from "./limits.js";

/** A day of the calendar; the years it may lie in are a second pattern, so that a JSON Schema says them too. */
const dayOf = (years: RegExp) =>
  z.iso.date({ abort: true, error: "not-a-date" }).regex(years, { error: "date-out-of-range" });

const dayWithinLimits = /* @__PURE__ */ lazily(() =>
  dayOf(/^(?:19|2[01])/).describe(`A day as YYYY-MM-DD from ${limits.firstDate} to ${limits.lastDate}.`),
);

/** A day between the first and the last the library reckons with. */
export const dateField = /* @__PURE__ */ lazily(
  () => dayWithinLimits() as unknown as z.ZodType<CalendarDate, string>,
);

/** The day a question is about: any day of the past is understood, even where it is not covered. */
export const askedDateField = /* @__PURE__ */ lazily(
  () =>
    dayOf(/^(?:[01]|2[01])/).describe(
      `A day as YYYY-MM-DD up to ${limits.lastDate}.`,
    ) as unknown as z.ZodType<CalendarDate, string>,
);

export const monthField = /* @__PURE__ */ lazily(
  () =>
    z
      .string({ error: "not-a-month" })
      .regex(yearMonthPattern, { error: "not-a-month" })
      .describe("A month as YYYY-MM.") as unknown as z.ZodType<YearMonth, string>,
);

const anyAmount = /* @__PURE__ */ lazily(() =>
  z
    .string({ error: "not-an-amount" })
    .regex(amountPattern, { error: "not-an-amount", abort: true })
    .describe("PLN with exactly two decimals."),
);

export const amountField = /* @__PURE__ */ lazily(() => anyAmount() as unknown as z.ZodType<Amount, string>);

/** PLN above 0.00. */
export const positiveAmountField = /* @__PURE__ */ lazily(
  () => anyAmount().regex(/[1-9]/, { error: "amount-not-positive" }) as unknown as z.ZodType<Amount, string>,
);

export const factField = /* @__PURE__ */ lazily((): z.ZodType<Fact, Fact> =>
  z.literal([true, false, "unknown"]),
);

/** Days from the first to the last, both included. */
export const periodField = /* @__PURE__ */ lazily(() =>
  z.strictObject({ from: dateField(), to: dateField() }),
);

export function listField<Item extends z.ZodType>(item: Item, most: number, least = 0): z.ZodArray<Item> {
  const list = z.array(item).max(most);
  return least === 0 ? list : list.min(least, { error: "too-few" });
}

/** An id that can be used: not empty, and not longer than a text may be. */
export const idField = /* @__PURE__ */ lazily(() => z.string().min(1).max(limits.textLength));

/** A count; a negative zero is a zero. */
export const wholeNumberField = /* @__PURE__ */ lazily(() =>
  z.int().min(0).max(limits.days).overwrite(Math.abs),
);

/** Hours as a number, with fractions. */
export function hoursField(most: number): z.ZodType<number, number> {
  return z.number().min(0).max(most);
}

/** The caller's choices on the open questions. */
export const interpretationField = /* @__PURE__ */ lazily(
  () =>
    z.strictObject(
      Object.fromEntries(
        interpretationKeys.map((key) => {
          const { readings }: OpenQuestion = openQuestions[key];
          return [key, z.literal([...readings]).optional()];
        }),
      ),
    ) as unknown as z.ZodType<Interpretation, Interpretation>,
);

export const givenParametersField = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    unemploymentBenefit: listField(
      z.strictObject({
        from: dayWithinLimits().regex(/-01$/, { error: "not-first-of-month" }) as unknown as z.ZodType<
          CalendarDate,
          string
        >,
        amount: positiveAmountField(),
        source: z.string().min(1).max(limits.textLength),
      }),
      limits.givenAmounts,
    ),
  }),
);

/** The settings every calculation takes. */
export const commonFields = /* @__PURE__ */ lazily(() => ({
  interpretation: interpretationField().optional(),
  asOf: dateField().optional(),
  strict: z.boolean().optional(),
}));

/** The same with amounts given by hand: the fields of `AmountSettings`. */
export const amountSettingsFields = /* @__PURE__ */ lazily(() => ({
  ...commonFields(),
  parameters: givenParametersField().optional(),
}));
