import * as z from "zod";
import {
  citationPart,
  exactPart,
  invalidParts,
  operationPart,
  reasonedParts,
  stepPart,
  undecidedSchemas,
  undeterminedParts,
  unsupportedParts,
} from "../../reasoning/index.js";
import {
  amountPart,
  countPart,
  dueParts,
  monthPart,
  notDueParts,
  signedAmountPart,
} from "../month/result-parts.js";

const gross = z.literal(true);

export const stepChangePart = z.strictObject({
  operation: operationPart,
  citation: citationPart,
  before: stepPart.nullable(),
  after: stepPart.nullable(),
  difference: exactPart,
});

const recalculationPart = z.strictObject({
  outcome: z.literal(["arrears", "overpaid", "unchanged"]),
  month: monthPart,
  before: amountPart,
  after: amountPart,
  difference: amountPart,
  benefit: z.discriminatedUnion("outcome", [z.strictObject(dueParts()), z.strictObject(notDueParts())]),
  changes: z.array(stepChangePart).nullable(),
  gross,
  ...reasonedParts,
});

/** What `recalculate` returns. */
export const recalculateResultSchema = z.discriminatedUnion("outcome", [
  recalculationPart,
  ...undecidedSchemas,
]);

/** What `recalculateMonths` returns. */
export const recalculateMonthsResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("recalculated"),
    months: z.array(
      z.discriminatedUnion("outcome", [
        recalculationPart,
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
