import * as z from "zod";
import { reasonedParts, undecidedSchemas } from "../reasoning/index.js";

const day = z.string().describe("YYYY-MM-DD");

/** What `graduateStatus` returns. */
export const graduateStatusResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("graduate"), from: day, until: day, ...reasonedParts }),
  z.strictObject({
    outcome: z.literal("not-graduate"),
    reason: z.literal(["no-rule-yet", "not-ended", "expired", "too-short", "no-certificate"]),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
