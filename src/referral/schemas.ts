import * as z from "zod";
import { factField, lazily, type SchemasOf } from "../input/index.js";
import {
  complaintBodies,
  discontinuationGrounds,
  programmeDependents,
  programmeParties,
} from "../law/index.js";
import {
  citationPart,
  dayPart,
  decidedParts,
  missingPart,
  undecidedOutcomes,
  violationsPart,
} from "../reasoning/index.js";
import type { CertificateResult } from "./certificate.js";
import type { CheckProgrammeResult } from "./check-programme.js";
import type { DiscontinuationResult } from "./discontinuation.js";
import {
  type CertificateInput,
  certificateInput,
  type CheckProgrammeInput,
  checkProgrammeInput,
  type DiscontinuationInput,
  discontinuationInput,
  type ProgrammeEndInput,
  programmeEndInput,
} from "./inputs.js";
import type { LifecycleInput } from "./lifecycle/inputs.js";
import type { LifecycleResult } from "./lifecycle/lifecycle.js";
import { lifecycleSchemas } from "./lifecycle/schemas.js";
import { neededPart } from "./needed-part.js";
import type { ProgrammeEndResult } from "./programme-end.js";
import type { ReferralRouteInput } from "./referral-route/inputs.js";
import type { ReferralRouteResult } from "./referral-route/referral-route.js";
import { referralRouteSchemas } from "./referral-route/schemas.js";
import {
  certificateContents,
  certificateNotDueReasons,
  certificateRecipients,
  discontinuationNeeds,
  notAGroundReasons,
  programmeEndCauses,
  programmeNeeds,
  programmeViolationCodes,
} from "./vocabulary.js";

const checkProgrammeResult = /* @__PURE__ */ lazily(() =>
  z.toZod<CheckProgrammeResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        complete: factField(),
        needed: neededPart(programmeNeeds),
        changeOnRequestOf: z.array(z.literal(programmeParties)),
        missing: z.array(missingPart),
        violations: violationsPart(programmeViolationCodes),
        ...decidedParts("checkProgramme"),
      }),
      ...undecidedOutcomes("checkProgramme"),
    ]),
  ),
);

const discontinuationResult = /* @__PURE__ */ lazily(() => {
  const ground = z.literal(discontinuationGrounds);
  const parts = decidedParts("discontinuation");
  return z.toZod<DiscontinuationResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("ground"),
        ground,
        citation: citationPart,
        met: factField(),
        needed: neededPart(discontinuationNeeds),
        decidedBy: z.literal("centre-manager").nullable(),
        complaintTo: z.literal(complaintBodies).nullable(),
        ends: z.array(z.literal(programmeDependents)),
        lastBenefitDay: dayPart.nullable(),
        missing: z.array(missingPart),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-a-ground"),
        reason: z.literal(notAGroundReasons),
        grounds: z.array(z.strictObject({ id: ground, citation: citationPart })),
        ...parts,
      }),
      ...undecidedOutcomes("discontinuation"),
    ]),
  );
});

const programmeEndResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ProgrammeEndResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("ends"),
        cause: z.literal(programmeEndCauses),
        earliest: dayPart,
        latest: dayPart,
        lastBenefitDay: dayPart,
        benefitWithoutParticipation: z.boolean().nullable(),
        ...decidedParts("programmeEnd"),
      }),
      ...undecidedOutcomes("programmeEnd"),
    ]),
  ),
);

const certificateContentPart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: z.literal(certificateContents),
    text: z.strictObject({ pl: z.string(), en: z.string() }),
    citation: citationPart,
    certainty: z.literal(["A", "B", "C", "D"]),
  }),
);

const certificateResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("certificate");
  return z.toZod<CertificateResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("due"),
        issuer: z.literal("centre-manager"),
        recipients: z.array(z.literal(certificateRecipients)),
        deadline: z.null(),
        contents: z.array(certificateContentPart()),
        ...parts,
      }),
      z.strictObject({
        outcome: z.literal("not-due"),
        reason: z.literal(certificateNotDueReasons),
        ...parts,
      }),
      ...undecidedOutcomes("certificate"),
    ]),
  );
});

/** What each function of this room takes and returns. */
export const referralSchemas: {
  readonly referralRoute: SchemasOf<ReferralRouteInput, ReferralRouteResult>;
  readonly checkProgramme: SchemasOf<CheckProgrammeInput, CheckProgrammeResult>;
  readonly discontinuation: SchemasOf<DiscontinuationInput, DiscontinuationResult>;
  readonly programmeEnd: SchemasOf<ProgrammeEndInput, ProgrammeEndResult>;
  readonly certificate: SchemasOf<CertificateInput, CertificateResult>;
  readonly lifecycle: SchemasOf<LifecycleInput, LifecycleResult>;
} = {
  referralRoute: referralRouteSchemas,
  checkProgramme: { input: checkProgrammeInput, result: checkProgrammeResult },
  discontinuation: { input: discontinuationInput, result: discontinuationResult },
  programmeEnd: { input: programmeEndInput, result: programmeEndResult },
  certificate: { input: certificateInput, result: certificateResult },
  lifecycle: lifecycleSchemas,
};
