import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import {
  dayPart,
  decidedParts,
  factPart,
  missingPart,
  noRuleOutcome,
  undecidedOutcomes,
  violationsPart,
} from "../../reasoning/index.js";
import type { ClubParticipationResult } from "./club-participation.js";
import type { ClubRegistrationResult } from "./club-registration.js";
import {
  type ClubParticipationInput,
  clubParticipationInput,
  type ClubRegistrationInput,
  clubRegistrationInput,
} from "./inputs.js";
import {
  clubConditions,
  clubLengths,
  clubRegisterKeepers,
  clubViolationCodes,
  clubWarningCodes,
  noClubParticipationReasons,
} from "./vocabulary.js";

const clubRegistrationResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ClubRegistrationResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        mayRun: factPart,
        registerNeeded: z.boolean(),
        registerBy: z.literal(clubRegisterKeepers).nullable(),
        entryDueBy: dayPart.nullable(),
        cessationNoticeDueBy: dayPart.nullable(),
        missing: z.array(missingPart),
        violations: violationsPart(clubViolationCodes),
        warnings: violationsPart(clubWarningCodes),
        ...decidedParts("clubRegistration"),
      }),
      ...undecidedOutcomes("clubRegistration"),
    ]),
  ),
);

const clubParticipationResult = /* @__PURE__ */ lazily(() =>
  z.toZod<ClubParticipationResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("participation"),
        voluntary: z.boolean(),
        condition: z.literal(clubConditions).nullable(),
        met: factPart,
        length: z.literal(clubLengths).nullable(),
        leastMonths: z.null(),
        mostMonths: z.null(),
        missing: z.array(missingPart),
        ...decidedParts("clubParticipation"),
      }),
      noRuleOutcome("clubParticipation", noClubParticipationReasons),
      ...undecidedOutcomes("clubParticipation"),
    ]),
  ),
);

/** What each function of running a club and of taking part in it takes and returns. */
export const runningSchemas: {
  readonly clubRegistration: SchemasOf<ClubRegistrationInput, ClubRegistrationResult>;
  readonly clubParticipation: SchemasOf<ClubParticipationInput, ClubParticipationResult>;
} = {
  clubRegistration: { input: clubRegistrationInput, result: clubRegistrationResult },
  clubParticipation: { input: clubParticipationInput, result: clubParticipationResult },
};
