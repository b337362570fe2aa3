import type { CalendarDate } from "../../calendar/index.js";
import { ruleOn, theAct } from "../../law/index.js";
import { phaseOn, phasesOf } from "../../participation/index.js";
import type { EventOf, Placed } from "./order.js";
import type { Gone } from "./programme.js";
import type { LifeViolationCode } from "./result.js";
import type { Walk } from "./walk-state.js";

/** Consents to days off outside participation, and how many there were by the day asked about. */
export function judgeDaysOff(
  walk: Walk,
  consents: readonly Placed<EventOf<"day-off-consent">>[],
  programmes: readonly Gone[],
): void {
  for (const { course, periods } of programmes) {
    const phases = phasesOf(periods);
    const inside = consents.filter(({ event }) => {
      const phase = phaseOn(phases, event.date);
      return phase !== undefined && phase.name !== "trial" && event.on <= walk.on;
    });
    const days = new Set(inside.map(({ event }) => event.date)).size;
    const record = ruleOn("daysOff", inside.at(-1)?.event.date ?? walk.on, walk.settings.asOf);
    const day = inside.at(-1)?.event.on;
    if (day === undefined || record === undefined || record.value === null) continue;
    course.said.push({
      day,
      step: { citation: record.citation, operation: "life-days-off", operands: { days }, record },
    });
  }
  for (const { event, index } of consents) {
    const code = violationOf(walk, event.date, programmes);
    const citation = ruleOn("daysOff", event.date, walk.settings.asOf)?.citation ?? theAct("art-15");
    if (code !== undefined) walk.violations.push({ code, citation, path: ["events", index] });
  }
}

function violationOf(
  walk: Walk,
  date: CalendarDate,
  programmes: readonly Gone[],
): LifeViolationCode | undefined {
  const law = ruleOn("daysOff", date, walk.settings.asOf);
  if (law === undefined || law.value === null) return "event-without-rule";
  const phases = programmes.flatMap(({ periods }) => phasesOf(periods));
  const phase = phaseOn(phases, date);
  if (phase === undefined) return "day-off-outside-participation";
  return phase.name === "trial" ? "day-off-in-trial" : undefined;
}
