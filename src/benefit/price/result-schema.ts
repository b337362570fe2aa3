import * as z from "zod";
import { exactPart, interpretationKeys, reasonedParts, undecidedSchemas } from "../../reasoning/index.js";
import { amountPart, monthPart, signedAmountPart } from "../month/result-parts.js";
import { stepChangePart } from "../recalculation/result-schema.js";

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
        changes: z.array(stepChangePart),
      }),
    ),
    spread: amountPart,
    gross: z.literal(true),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
