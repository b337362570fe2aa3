import * as z from "zod";
import { factField } from "../input/index.js";
import {
  type CertificateContentId,
  certificateTexts,
  citationPart,
  missingPart,
  reasonedParts,
  undecidedSchemas,
  violationsPart,
} from "../reasoning/index.js";
import { actors, referringBodies, welfareBodies } from "./actors.js";
import { certificateSchema } from "./certificate-input.js";
import { certificateRecipients } from "./certificate.js";
import { checkProgrammeSchema, programmeParties } from "./check-programme-input.js";
import { programmeNeedIds, programmeViolationCodes } from "./check-programme.js";
import { discontinuationGrounds, discontinuationSchema } from "./discontinuation-input.js";
import { discontinuationNeeds, notAGroundReasons } from "./discontinuation.js";
import { lifecycleSchema } from "./lifecycle/input.js";
import { lifecycleResultSchema } from "./lifecycle/result-schema.js";
import { routeSteps } from "./needed.js";
import { programmeEndSchema } from "./programme-end-input.js";
import { endCauses } from "./programme-end.js";
import { referralRouteSchema } from "./referral-route/input.js";
import { routeViolationCodes, routeWarningCodes } from "./referral-route/violations.js";

const day = z.string().describe("YYYY-MM-DD");
const by = z.array(z.literal([...actors]));
const missing = z.array(missingPart);

const neededPart = <Id extends string>(ids: readonly Id[]) =>
  z.array(z.strictObject({ id: z.literal([...ids]), done: factField, by, citation: citationPart }));

const referralRouteResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("route"),
    mayApply: factField,
    consentNeeded: z.boolean(),
    referredBy: z.array(
      z.strictObject({
        id: z.literal([...referringBodies]),
        may: z.literal([true, "unknown"]),
        notifies: z.array(z.literal([...welfareBodies])),
        citation: citationPart,
      }),
    ),
    needed: neededPart(routeSteps),
    residence: z.strictObject({
      priority: factField,
      open: factField,
      ways: z.array(
        z.strictObject({
          id: z.literal(["intercommunal-agreement", "free-places-and-funding"]),
          open: factField,
          citation: citationPart,
        }),
      ),
      citation: citationPart,
    }),
    next: z.strictObject({ id: z.literal([...routeSteps, "admission"]), by, citation: citationPart }),
    missing,
    violations: violationsPart(routeViolationCodes),
    warnings: z.array(z.strictObject({ code: z.literal([...routeWarningCodes]), citation: citationPart })),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const checkProgrammeResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("checked"),
    complete: factField,
    needed: neededPart(programmeNeedIds),
    changeOnRequestOf: z.array(z.literal([...programmeParties])),
    missing,
    violations: violationsPart(programmeViolationCodes),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const discontinuationResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ground"),
    ground: z.literal([...discontinuationGrounds]),
    citation: citationPart,
    met: factField,
    needed: neededPart(discontinuationNeeds),
    decidedBy: z.literal("centre-manager").nullable(),
    complaintTo: z.literal("administrative-court").nullable(),
    ends: z.array(z.literal(["health-insurance", "benefits-of-the-act"])),
    lastBenefitDay: day.nullable(),
    missing,
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: z.literal("not-a-ground"),
    reason: z.literal([...notAGroundReasons]),
    grounds: z.array(z.strictObject({ id: z.literal([...discontinuationGrounds]), citation: citationPart })),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const programmeEndResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("ends"),
    cause: z.literal([...endCauses]),
    earliest: day,
    latest: day,
    lastBenefitDay: day,
    benefitWithoutParticipation: z.boolean(),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const certificateResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("due"),
    issuer: z.literal("centre-manager"),
    recipients: z.array(z.literal([...certificateRecipients])),
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

/** What each function of this room takes and returns. */
export const referralSchemas = {
  referralRoute: { input: () => referralRouteSchema, result: () => referralRouteResultSchema },
  checkProgramme: { input: () => checkProgrammeSchema, result: () => checkProgrammeResultSchema },
  discontinuation: { input: () => discontinuationSchema, result: () => discontinuationResultSchema },
  programmeEnd: { input: () => programmeEndSchema, result: () => programmeEndResultSchema },
  certificate: { input: () => certificateSchema, result: () => certificateResultSchema },
  lifecycle: { input: () => lifecycleSchema, result: () => lifecycleResultSchema },
};
