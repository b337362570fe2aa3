import * as z from "zod";
import { lazily, type SchemasOf } from "../input/index.js";
import { entitlementIds, excludedPeriodKinds, groupIds } from "../law/index.js";
import {
  citationPart,
  dayPart,
  decidedParts,
  questionIdPart,
  undecidedOutcomes,
  undeterminedParts,
} from "../reasoning/index.js";
import type { AssessEligibilityResult } from "./assess-eligibility.js";
import type { GraduateStatusResult } from "./graduate-status.js";
import {
  type AssessEligibilityInput,
  assessEligibilityInput,
  type GraduateStatusInput,
  graduateStatusInput,
  type LongTermUnemployedInput,
  longTermUnemployedInput,
  type QuestionsInput,
  questionsInput,
} from "./inputs.js";
import type { LongTermUnemployedResult } from "./long-term-unemployed.js";
import type { QuestionsResult } from "./questions.js";
import {
  eligibilityOutcomes,
  eligibilityWarningCodes,
  longTermOutcomes,
  notGraduateReasons,
  notLongTermReasons,
} from "./vocabulary.js";

const graduateStatusResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("graduateStatus");
  return z.toZod<GraduateStatusResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("graduate"), from: dayPart, until: dayPart, ...parts }),
      z.strictObject({
        outcome: z.literal("not-graduate"),
        reason: z.literal(notGraduateReasons),
        ...parts,
      }),
      ...undecidedOutcomes("graduateStatus"),
    ]),
  );
});

const assessEligibilityResult = /* @__PURE__ */ lazily(() => {
  const outcome = z.literal(eligibilityOutcomes);
  const [invalid, unsupported] = undecidedOutcomes("assessEligibility");
  return z.toZod<AssessEligibilityResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome,
        club: outcome,
        groups: z.array(z.literal(groupIds)),
        exclusions: z.array(z.literal(entitlementIds)),
        missing: undeterminedParts.missing,
        warnings: z.array(
          z.strictObject({ code: z.literal(eligibilityWarningCodes), citation: citationPart }),
        ),
        ...decidedParts("assessEligibility"),
      }),
      invalid,
      unsupported,
    ]),
  );
});

const questionsResult = /* @__PURE__ */ lazily(() => {
  const texts = z.strictObject({ pl: z.string(), en: z.string() });
  const [invalid, unsupported] = undecidedOutcomes("questions");
  return z.toZod<QuestionsResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        calculation: z.literal("questions"),
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
      invalid,
      unsupported,
    ]),
  );
});

/** The measure's `kind` says which of the two shapes of a decision it is. */
const longTermUnemployedResult = /* @__PURE__ */ lazily(() => {
  const outcome = z.literal(longTermOutcomes);
  const length = z.strictObject({ months: z.number(), days: z.number() });
  const parts = decidedParts("longTermUnemployed");
  return z.toZod<LongTermUnemployedResult>()(
    z.union([
      z.strictObject({
        outcome,
        reason: z.literal("too-short").nullable(),
        measure: z.strictObject({ kind: z.literal("without-work"), monthsAtLeast: z.number() }),
        counted: z.strictObject({ months: z.number() }),
        ...parts,
      }),
      z.strictObject({
        outcome,
        reason: z.literal(notLongTermReasons).nullable(),
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
        window: z.strictObject({ from: dayPart, to: dayPart }),
        ...parts,
      }),
      ...undecidedOutcomes("longTermUnemployed"),
    ]),
  );
});

/** What each function of this room takes and returns. */
export const eligibilitySchemas: {
  readonly assessEligibility: SchemasOf<AssessEligibilityInput, AssessEligibilityResult>;
  /** Both arguments as one object: `facts` and `options`. */
  readonly questions: SchemasOf<QuestionsInput, QuestionsResult>;
  readonly longTermUnemployed: SchemasOf<LongTermUnemployedInput, LongTermUnemployedResult>;
  readonly graduateStatus: SchemasOf<GraduateStatusInput, GraduateStatusResult>;
} = {
  assessEligibility: { input: assessEligibilityInput, result: assessEligibilityResult },
  questions: { input: questionsInput, result: questionsResult },
  longTermUnemployed: { input: longTermUnemployedInput, result: longTermUnemployedResult },
  graduateStatus: { input: graduateStatusInput, result: graduateStatusResult },
};
