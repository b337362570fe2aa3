import * as z from "zod";
import { lazily } from "../../input/index.js";
import {
  amountPart,
  decidedParts,
  exactPart,
  interpretationKeys,
  monthPart,
  signedAmountPart,
  undecidedOutcomes,
} from "../../reasoning/index.js";
import { stepChangePart } from "../recalculation/result-schema.js";
import { pricedAmounts, pricedOutcomes } from "../vocabulary.js";
import type { PriceOfResult } from "./price-of.js";

export const priceOfResult = /* @__PURE__ */ lazily(() => {
  const reading = z.union([z.string(), z.boolean()]);
  return z.toZod<PriceOfResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("priced"),
        month: monthPart,
        key: z.literal(interpretationKeys),
        of: z.literal(pricedAmounts),
        contained: z.boolean(),
        reference: reading,
        readings: z.array(
          z.strictObject({
            reading,
            outcome: z.literal(pricedOutcomes),
            amount: amountPart,
            exact: exactPart.exactOptional(),
            difference: signedAmountPart,
            changes: z.array(stepChangePart()),
          }),
        ),
        spread: amountPart,
        gross: z.literal(true),
        ...decidedParts("priceOf"),
      }),
      ...undecidedOutcomes("priceOf"),
    ]),
  );
});
