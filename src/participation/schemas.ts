import * as z from "zod";
import { lazily, type SchemasOf } from "../input/index.js";
import {
  citationPart,
  dayPart,
  decidedParts,
  undecidedOutcomes,
  violationsPart,
} from "../reasoning/index.js";
import type { DayStatusResult } from "./day-status.js";
import type { HoursResult } from "./hours.js";
import {
  type DayStatusInput,
  dayStatusInput,
  type HoursInput,
  hoursInput,
  type PlanParticipationInput,
  planParticipationInput,
} from "./inputs.js";
import type { PlanParticipationResult } from "./plan-participation.js";
import {
  dayStatuses,
  extensionBases,
  hoursViolationCodes,
  hoursWarningCodes,
  planViolationCodes,
} from "./vocabulary.js";

/** The phases, for results. */
export const periodsPart = /* @__PURE__ */ lazily(() => {
  const period = z.strictObject({ from: dayPart, to: dayPart });
  return z.strictObject({
    trial: period.exactOptional(),
    participation: period.exactOptional(),
    extensions: z.array(period.extend({ basis: z.literal(extensionBases).exactOptional() })).exactOptional(),
  });
});

const planParticipationResult = /* @__PURE__ */ lazily(() =>
  z.toZod<PlanParticipationResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("planned"),
        periods: periodsPart(),
        decidedPeriods: periodsPart(),
        plannedEnd: dayPart,
        latestEnd: dayPart.nullable(),
        daysOff: z.strictObject({ basic: z.number(), extra: z.number().nullable() }),
        sicknessLimit: z.number().nullable(),
        violations: violationsPart(planViolationCodes),
        ...decidedParts("planParticipation"),
      }),
      ...undecidedOutcomes("planParticipation"),
    ]),
  ),
);

const dayStatusResult = /* @__PURE__ */ lazily(() =>
  z.toZod<DayStatusResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("found"),
        status: z.literal(dayStatuses),
        ...decidedParts("dayStatus"),
      }),
      ...undecidedOutcomes("dayStatus"),
    ]),
  ),
);

const hoursResult = /* @__PURE__ */ lazily(() => {
  const limit = z.number().nullable().describe("Hours; null where the law of the day sets no limit.");
  return z.toZod<HoursResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        limits: z.strictObject({ dailyMin: limit, dailyMax: limit, weeklyMin: limit, weeklyMax: limit }),
        violations: z.array(
          z.strictObject({
            code: z.literal(hoursViolationCodes),
            citation: citationPart,
            limit: z.number().describe("Hours."),
            path: z.array(z.union([z.string(), z.number()])).exactOptional(),
          }),
        ),
        warnings: z.array(
          z.strictObject({
            code: z.literal(hoursWarningCodes),
            citation: citationPart,
            question: z.string().exactOptional(),
          }),
        ),
        ...decidedParts("hours"),
      }),
      ...undecidedOutcomes("hours"),
    ]),
  );
});

/** What each function of this room takes and returns. */
export const participationSchemas: {
  readonly planParticipation: SchemasOf<PlanParticipationInput, PlanParticipationResult>;
  readonly dayStatus: SchemasOf<DayStatusInput, DayStatusResult>;
  readonly hours: SchemasOf<HoursInput, HoursResult>;
} = {
  planParticipation: { input: planParticipationInput, result: planParticipationResult },
  dayStatus: { input: dayStatusInput, result: dayStatusResult },
  hours: { input: hoursInput, result: hoursResult },
};
