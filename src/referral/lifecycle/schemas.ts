import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { type LifeActor, lifeActors } from "../../law/index.js";
import { periodsPart } from "../../participation/index.js";
import {
  citationPart,
  dayPart as day,
  decidedParts,
  undecidedOutcomes,
  violationsPart,
} from "../../reasoning/index.js";
import { certificateRecipients } from "../vocabulary.js";
import { type LifecycleInput, lifecycleInput } from "./inputs.js";
import type { LifecycleResult } from "./lifecycle.js";
import {
  lifeDeadlines,
  lifeEndReasons,
  lifeEvents,
  lifeNoticeCodes,
  lifeStages,
  lifeViolationCodes,
} from "./vocabulary.js";

const programmePart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    number: z.int(),
    stages: z.array(z.strictObject({ stage: z.literal(lifeStages), from: day, to: day.nullable() })),
    periods: periodsPart(),
    plannedEnd: day.nullable(),
    latestEnd: day.nullable(),
    daysOff: z.strictObject({ basic: z.number(), extra: z.number().nullable() }).nullable(),
    endedOn: day.exactOptional(),
    endReason: z.literal(lifeEndReasons).exactOptional(),
    programmeEnd: z.strictObject({ earliest: day, latest: day }).exactOptional(),
    certificate: z
      .strictObject({
        due: z.boolean(),
        recipients: z.array(z.literal(certificateRecipients)).nullable(),
        issuedOn: day.nullable(),
      })
      .exactOptional(),
  }),
);

const lifecycleResult = /* @__PURE__ */ lazily(() => {
  const actors = z.array(z.literal(Object.keys(lifeActors) as LifeActor[]));
  const event = z.literal(lifeEvents);
  return z.toZod<LifecycleResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("lifecycle"),
        stage: z.literal(lifeStages),
        programmes: z.array(programmePart()),
        graduate: z.strictObject({ programme: z.int(), from: day, until: day }).nullable(),
        next: z.array(
          z.strictObject({
            event,
            by: actors,
            agreedWith: actors.exactOptional(),
            onMotionOf: actors.exactOptional(),
            citation: citationPart,
          }),
        ),
        deadlines: z.array(
          z.strictObject({ id: z.literal(lifeDeadlines), date: day.nullable(), citation: citationPart }),
        ),
        violations: violationsPart(lifeViolationCodes),
        notices: z.array(
          z.strictObject({
            code: z.literal(lifeNoticeCodes),
            citation: citationPart,
            path: z.array(z.union([z.string(), z.number()])),
            events: z.array(event).exactOptional(),
            question: z.string().exactOptional(),
            certainty: z.literal(["A", "B", "C", "D"]).exactOptional(),
          }),
        ),
        ...decidedParts("lifecycle"),
      }),
      ...undecidedOutcomes("lifecycle"),
    ]),
  );
});

/** What {@link lifecycle} takes and returns. */
export const lifecycleSchemas: SchemasOf<LifecycleInput, LifecycleResult> = {
  input: lifecycleInput,
  result: lifecycleResult,
};
