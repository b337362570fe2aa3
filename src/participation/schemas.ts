import * as z from "zod";
import { citationPart, reasonedParts, undecidedSchemas, violationsPart } from "../reasoning/index.js";
import { dayStatuses, type DayStatusResult } from "./day-status.js";
import { type HoursResult, type HoursViolationCode, hoursViolationCodes } from "./hours.js";
import type { PlanParticipationResult } from "./plan-participation.js";
import { type ViolationCode, violationCodes } from "./violations.js";

const day = z.string().describe("YYYY-MM-DD");
const period = z.strictObject({ from: day, to: day });

/** The phases, for results. */
export const periodsPart = z.strictObject({
  trial: period.exactOptional(),
  participation: period.exactOptional(),
  extensions: z.array(period).exactOptional(),
});

/** The list of violations, for results. */
export const violationsField = violationsPart<ViolationCode>(violationCodes);

/** What `planParticipation` returns. */
export const planResultSchema = z.toZod<PlanParticipationResult>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: z.literal("planned"),
      periods: periodsPart,
      decidedPeriods: periodsPart,
      plannedEnd: day,
      latestEnd: day.nullable(),
      daysOff: z.strictObject({ basic: z.number(), extra: z.number().nullable() }),
      sicknessLimit: z.number().nullable(),
      violations: violationsField,
      ...reasonedParts,
    }),
    ...undecidedSchemas,
  ]),
);

/** What `dayStatus` returns. */
export const dayStatusResultSchema = z.toZod<DayStatusResult>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: z.literal("found"),
      status: z.literal(dayStatuses),
      ...reasonedParts,
    }),
    ...undecidedSchemas,
  ]),
);

const hoursLimit = z.number().nullable().describe("Hours; null where the law of the day sets no limit.");

/** What `hours` returns. */
export const hoursResultSchema = z.toZod<HoursResult>()(
  z.discriminatedUnion("outcome", [
    z.strictObject({
      outcome: z.literal("checked"),
      limits: z.strictObject({
        dailyMin: hoursLimit,
        dailyMax: hoursLimit,
        weeklyMin: hoursLimit,
        weeklyMax: hoursLimit,
      }),
      violations: violationsPart<HoursViolationCode>(hoursViolationCodes),
      warnings: z.array(
        z.strictObject({
          code: z.literal("short-week"),
          citation: citationPart,
          question: z.string().exactOptional(),
        }),
      ),
      ...reasonedParts,
    }),
    ...undecidedSchemas,
  ]),
);
