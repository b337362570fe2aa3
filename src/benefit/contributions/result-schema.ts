import * as z from "zod";
import { reasonedParts, undecidedSchemas } from "../../reasoning/index.js";
import { amountPart, monthPart } from "../month/result-parts.js";

const decidedParts = {
  month: monthPart,
  pension: amountPart,
  disability: amountPart,
  total: amountPart,
  ...reasonedParts,
};

/** What `contributions` returns. */
export const contributionsResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("due"),
    payer: z.literal(["labour-office", "centre"]),
    ...decidedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-due"),
    reason: z.literal(["no-rule-yet", "no-benefit", "other-title"]),
    ...decidedParts,
  }),
  ...undecidedSchemas,
]);
