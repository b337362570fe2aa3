import * as z from "zod";
import {
  type CertificateContentId,
  certificateTexts,
  citationPart,
  reasonedParts,
  undecidedSchemas,
} from "../reasoning/index.js";

const day = z.string().describe("YYYY-MM-DD");

/** What `programmeEnd` returns. */
export const programmeEndResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ends"),
    cause: z.literal(["participation-over", "work-taken"]),
    earliest: day,
    latest: day,
    lastBenefitDay: day,
    benefitWithoutParticipation: z.boolean(),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

/** What `certificate` returns. */
export const certificateResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("due"),
    issuer: z.literal("centre-manager"),
    recipients: z.array(z.literal(["participant", "labour-office"])),
    deadline: z.null(),
    contents: z.array(
      z.strictObject({
        id: z.literal(Object.keys(certificateTexts) as CertificateContentId[]),
        text: z.strictObject({ pl: z.string(), en: z.string() }),
        citation: citationPart,
        certainty: z.literal(["A", "B", "C", "D"]),
      }),
    ),
    ...reasonedParts,
  }),
  z.strictObject({ outcome: z.literal("not-due"), reason: z.literal("no-rule-yet"), ...reasonedParts }),
  ...undecidedSchemas,
]);
