import * as z from "zod";
import { entitlementIds, excludedPeriodKinds, groupIds } from "../law/index.js";
import {
  citationPart,
  invalidParts,
  questionIdPart,
  reasonedParts,
  undecidedSchemas,
  undeterminedParts,
  unsupportedParts,
} from "../reasoning/index.js";
import type { AssessEligibilityResult } from "./assess-eligibility.js";
import { type GraduateStatusResult, notGraduateReasons } from "./graduate-status.js";
import { eligibilityOutcomes } from "./judge.js";
import { longTermOutcomes, type LongTermUnemployedResult } from "./long-term-unemployed.js";
import type { QuestionsResult } from "./questions.js";

const day = z.string().describe("YYYY-MM-DD");

/** What `graduateStatus` returns. */
export const graduateStatusResultSchema = z.toZod<GraduateStatusResult>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({ outcome: z.literal("graduate"), from: day, until: day, ...reasonedParts }),
    z.strictObject({
      outcome: z.literal("not-graduate"),
      reason: z.literal(notGraduateReasons),
      ...reasonedParts,
    }),
    ...undecidedSchemas,
  ]),
);

const eligibilityOutcome = z.literal(eligibilityOutcomes);

/** What `assessEligibility` returns. */
export const assessEligibilityResultSchema = z.toZod<AssessEligibilityResult>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: eligibilityOutcome,
      club: eligibilityOutcome,
      groups: z.array(z.literal(groupIds)),
      exclusions: z.array(z.literal(entitlementIds)),
      missing: undeterminedParts.missing,
      ...reasonedParts,
    }),
    z.strictObject(invalidParts),
    z.strictObject(unsupportedParts),
  ]),
);

const texts = z.strictObject({ pl: z.string(), en: z.string() });

/** What `questions` returns. */
export const questionsResultSchema = z.toZod<QuestionsResult>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: z.literal("questions"),
      questions: z.array(
        z.strictObject({
          id: questionIdPart,
          path: z.array(z.union([z.string(), z.number()])),
          text: texts,
          why: texts,
          citation: citationPart,
        }),
      ),
    }),
    z.strictObject(invalidParts),
    z.strictObject(unsupportedParts),
  ]),
);

const longTermOutcome = z.literal(longTermOutcomes);
const length = z.strictObject({ months: z.number(), days: z.number() });

/** What `longTermUnemployed` returns; the measure's `kind` says which of the two shapes it is. */
const measured = [
  z.strictObject({
    outcome: longTermOutcome,
    measure: z.strictObject({ kind: z.literal("without-work"), monthsAtLeast: z.number() }),
    counted: z.strictObject({ months: z.number() }),
    ...reasonedParts,
  }),
  z.strictObject({
    outcome: longTermOutcome,
    measure: z.strictObject({
      kind: z.literal("registered"),
      monthsOver: z.number(),
      withinYears: z.number(),
      excluded: z.array(z.literal(excludedPeriodKinds)),
      definition: citationPart,
    }),
    counted: z.strictObject({
      days: z.number(),
      leftOut: z.number(),
      lengths: z.strictObject({ "thirty-days": length, "calendar-months": length }),
    }),
    window: z.strictObject({ from: day, to: day }),
    ...reasonedParts,
  }),
] as const;

/** What `longTermUnemployed` returns. */
export const longTermUnemployedResultSchema = z.toZod<LongTermUnemployedResult>()(
  z.union([...measured, ...undecidedSchemas]),
);
