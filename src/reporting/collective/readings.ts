import { type Inquiry, openQuestions } from "../../reasoning/index.js";
import type { ReportReadings } from "../report/report.js";
import type { CollectedReadings } from "./result.js";
import { type Given, isCollective } from "./sources.js";

/** The keys that govern how a report counts. */
export const readingKeys = ["reportTrial", "reportCompletion"] as const satisfies (keyof ReportReadings)[];

type Key = (typeof readingKeys)[number];

/** All readings by which the reports were counted, the default of each key first. */
export function readingsOf(reports: readonly Given[]): CollectedReadings {
  const found: CollectedReadings = {};
  for (const key of readingKeys) {
    const used = new Set<string>(reports.flatMap((given) => ofReport(given, key)));
    const { readings, default: standard } = openQuestions[key];
    const own = readings
      .filter((reading) => used.has(reading))
      .sort((a, b) => Number(b === standard) - Number(a === standard));
    if (own.length > 0) Object.assign(found, { [key]: own });
  }
  return found;
}

function ofReport(given: Given, key: Key): readonly string[] {
  if (isCollective(given)) return given.readings[key] ?? [];
  const reading = given.readings[key];
  return reading === undefined ? [] : [reading];
}

/** Numbers counted in different ways can hardly be added. */
export function assumeMixed(readings: CollectedReadings, inquiry: Inquiry): void {
  if (Object.values(readings).some(({ length }) => length > 1)) inquiry.assume("mixed-readings");
}
