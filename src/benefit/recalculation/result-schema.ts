import * as z from "zod";
import {
  citationPart,
  exactPart,
  interpretationKeys,
  invalidParts,
  operationPart,
  reasonedParts,
  stepPart,
  undecidedSchemas,
  undeterminedParts,
  unsupportedParts,
} from "../../reasoning/index.js";
import {
  monthPart,
  signedAmountPart,
  amountPart,
  countPart,
  dueParts,
  notDueParts,
} from "../month/result-schema.js";

/** The results of premiums, recalculations and prices as zod schemas. */

const gross = z.literal(true);

/** What `premiumCeiling` returns. */
export const premiumCeilingResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ceiling"),
    month: monthPart,
    amount: amountPart,
    exact: exactPart,
    percent: z.string().describe("Per cent, a decimal number"),
    gross,
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-due"),
    reason: z.literal(["no-participation-day", "no-rule-yet"]),
    month: monthPart,
    amount: amountPart,
    gross,
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const change = z.strictObject({
  operation: operationPart,
  citation: citationPart,
  before: stepPart.nullable(),
  after: stepPart.nullable(),
  difference: exactPart,
});

const recalculationParts = {
  outcome: z.literal(["arrears", "overpaid", "unchanged"]),
  month: monthPart,
  before: amountPart,
  after: amountPart,
  difference: amountPart,
  benefit: z.discriminatedUnion("outcome", [z.strictObject(dueParts), z.strictObject(notDueParts)]),
  changes: z.array(change).nullable(),
  gross,
  ...reasonedParts,
};

/** What `recalculate` returns. */
export const recalculateResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject(recalculationParts),
  ...undecidedSchemas,
]);

/** What `recalculateMonths` returns. */
export const recalculateMonthsResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("recalculated"),
    months: z.array(
      z.discriminatedUnion("outcome", [
        z.strictObject(recalculationParts),
        z.strictObject({ month: monthPart, ...invalidParts }),
        z.strictObject({ month: monthPart, ...undeterminedParts }),
        z.strictObject({ month: monthPart, ...unsupportedParts }),
      ]),
    ),
    totals: z.strictObject({
      count: countPart,
      arrears: amountPart,
      overpaid: amountPart,
      balance: signedAmountPart,
    }),
    gross,
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const reading = z.union([z.string(), z.boolean()]);

/** What `priceOf` returns. */
export const priceOfResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("priced"),
    month: monthPart,
    key: z.literal(interpretationKeys),
    of: z.literal(["benefit", "premium"]),
    contained: z.boolean(),
    reference: reading,
    readings: z.array(
      z.strictObject({
        reading,
        outcome: z.literal(["due", "not-due", "ceiling"]),
        amount: amountPart,
        exact: exactPart.exactOptional(),
        difference: signedAmountPart,
        changes: z.array(change),
      }),
    ),
    spread: amountPart,
    gross,
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
