import * as z from "zod";
import {
  type LifeActor,
  lifeActors,
  type LifeEventKind,
  lifeEvents,
  type LifeStage,
  lifeStages,
} from "../../law/index.js";
import { periodsPart } from "../../participation/index.js";
import { citationPart, reasonedParts, undecidedSchemas, violationsPart } from "../../reasoning/index.js";
import { lifeDeadlineIds } from "./next-and-deadlines.js";
import { lifeNoticeCodes, type LifeViolationCode, lifeViolationCodes } from "./state.js";

const day = z.string().describe("YYYY-MM-DD");
const stage = z.literal(Object.keys(lifeStages) as LifeStage[]);
const event = z.literal(Object.keys(lifeEvents) as LifeEventKind[]);
const actors = z.array(z.literal(Object.keys(lifeActors) as LifeActor[]));

const programme = z.strictObject({
  number: z.int(),
  stages: z.array(z.strictObject({ stage, from: day, to: day.nullable() })),
  periods: periodsPart,
  plannedEnd: day.nullable(),
  latestEnd: day.nullable(),
  daysOff: z.strictObject({ basic: z.number(), extra: z.number().nullable() }).nullable(),
  endedOn: day.exactOptional(),
  endReason: z
    .literal([
      "completed",
      "job",
      "business",
      "cooperative",
      "withdrawal",
      "discontinuation",
      "other",
      "not-qualified",
      "excluding-right",
    ])
    .exactOptional(),
  programmeEnd: z.strictObject({ earliest: day, latest: day }).exactOptional(),
  certificate: z
    .strictObject({
      due: z.boolean(),
      recipients: z.array(z.literal(["participant", "labour-office"])).nullable(),
      issuedOn: day.nullable(),
    })
    .exactOptional(),
});

/** What `lifecycle` returns. */
export const lifecycleResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("lifecycle"),
    stage,
    programmes: z.array(programme),
    graduate: z.strictObject({ programme: z.int(), from: day, until: day }).nullable(),
    next: z.array(
      z.strictObject({ event, by: actors, agreedWith: actors.exactOptional(), citation: citationPart }),
    ),
    deadlines: z.array(
      z.strictObject({ id: z.literal([...lifeDeadlineIds]), date: day.nullable(), citation: citationPart }),
    ),
    violations: violationsPart<LifeViolationCode>(lifeViolationCodes),
    notices: z.array(
      z.strictObject({
        code: z.literal([...lifeNoticeCodes]),
        citation: citationPart,
        path: z.array(z.union([z.string(), z.number()])),
        events: z.array(event).exactOptional(),
        question: z.string().exactOptional(),
        certainty: z.literal(["A", "B", "C", "D"]).exactOptional(),
      }),
    ),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
