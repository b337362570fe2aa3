import * as z from "zod";
import { reasonedParts, undecidedSchemas } from "../reasoning/index.js";

const day = z.string().describe("YYYY-MM-DD");

/** What `clubGraduateStatus` returns. */
export const clubGraduateStatusResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("graduate"),
    since: day.nullable(),
    validUntil: day.nullable(),
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-graduate"),
    reason: z.literal([
      "no-rule-yet",
      "not-ended",
      "too-short",
      "no-certificate",
      "certificate-expired",
      "contract-not-fulfilled",
    ]),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

/** What `clubCertificate` returns. */
export const clubCertificateResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("due"),
    issuer: z.literal("club-operator"),
    onRequest: z.boolean(),
    latest: day.nullable(),
    validMonths: z.int().nullable(),
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-due"),
    reason: z.literal(["no-rule-yet", "not-requested"]),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
