import type { CalendarDate } from "../../calendar/index.js";
import { theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { phaseOn, phasesOf } from "../../participation/index.js";
import { step } from "../step.js";
import type { EventOf, IndexedEvent } from "./event-order.js";
import type { FinishedProgramme } from "./finished-programme.js";
import { addSteps } from "./programme-record.js";
import type { LifecycleState } from "./state.js";
import type { EventViolationCode } from "./vocabulary.js";

type Consent = IndexedEvent<EventOf<"day-off-consent">>;

/** Consents to days off outside participation, and how many there were by the day asked about. */
export function judgeDaysOff(
  state: LifecycleState,
  events: readonly IndexedEvent[],
  programmes: readonly FinishedProgramme[],
): void {
  const consents = events.flatMap(({ event, index }): Consent[] =>
    event.kind === "day-off-consent" ? [{ event, index }] : [],
  );
  for (const finished of programmes) countDaysOff(state, consents, finished);
  for (const { event, index } of consents) {
    const code = violationOf(state, event.date, programmes);
    const citation = state.law.of(rules.daysOff, event.date)?.citation ?? theAct("art-15");
    if (code !== undefined) state.violations.push({ code, citation, path: ["events", index] });
  }
}

function countDaysOff(
  state: LifecycleState,
  consents: readonly Consent[],
  { programme, periods }: FinishedProgramme,
): void {
  const phases = phasesOf(periods);
  const inside = consents.filter(({ event }) => {
    const phase = phaseOn(phases, event.date);
    return phase !== undefined && phase.name !== "trial" && event.on <= state.on;
  });
  const last = inside.at(-1)?.event;
  if (last === undefined) return;
  const record = state.law.of(rules.daysOff, last.date);
  if (record?.value == null) return;
  const days = new Set(inside.map(({ event }) => event.date)).size;
  addSteps(programme, last.on, step(record, "life-days-off", { days }));
}

function violationOf(
  state: LifecycleState,
  date: CalendarDate,
  programmes: readonly FinishedProgramme[],
): EventViolationCode | undefined {
  const record = state.law.of(rules.daysOff, date);
  if (record?.value == null) return "event-without-rule";
  const phases = programmes.flatMap(({ periods }) => phasesOf(periods));
  const phase = phaseOn(phases, date);
  if (phase === undefined) return "day-off-outside-participation";
  return phase.name === "trial" ? "day-off-in-trial" : undefined;
}
