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
import { amountPart, countPart, dueParts, notDueParts } from "../month/result-schema.js";

/** The results of premiums, recalculations and prices as zod schemas. */

const month = z.string().describe("YYYY-MM");
const signedAmount = z.string().describe("PLN with exactly two decimals, with a minus sign below zero");
const gross = z.literal(true);

/** What `premiumCeiling` returns. */
export const premiumCeilingResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ceiling"),
    month,
    amount: amountPart,
    exact: exactPart,
    percent: z.string().describe("Per cent, a decimal number"),
    gross,
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-due"),
    reason: z.literal(["no-participation-day", "no-rule-yet"]),
    month,
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
  month,
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
        z.strictObject({ month, ...invalidParts }),
        z.strictObject({ month, ...undeterminedParts }),
        z.strictObject({ month, ...unsupportedParts }),
      ]),
    ),
    totals: z.strictObject({
      count: countPart,
      arrears: amountPart,
      overpaid: amountPart,
      balance: signedAmount,
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
    month,
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
        difference: signedAmount,
        changes: z.array(change),
      }),
    ),
    spread: amountPart,
    gross,
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
