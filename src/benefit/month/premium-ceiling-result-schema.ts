import * as z from "zod";
import { exactPart, reasonedParts, undecidedSchemas } from "../../reasoning/index.js";
import { amountPart, monthPart } from "./result-schema.js";

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
