import { dayAfter, later } from "../../calendar/index.js";
import { step } from "../step.js";
import { isBefore, type Moment } from "./event-order.js";
import { programmeEndOf } from "./parts.js";
import {
  addSteps,
  beginStage,
  endParticipation,
  nextByTime,
  type ProgrammePlan,
  type ProgrammeRecord,
} from "./programme-record.js";
import { actingOnDay, type LifecycleState } from "./state.js";

/** What comes by itself before a moment; without one, all that will ever come. */
export function applyPassingTime(state: LifecycleState, until: Moment | undefined): void {
  const programme = state.programmes.at(-1);
  if (programme === undefined) return;
  for (;;) {
    const next = nextByTime(programme);
    if (next === undefined || (until !== undefined && !isBefore(next, until))) return;
    const { plan } = programme;
    if (next.event === "programme-over") beginStage(programme, "ended", dayAfter(next.day));
    else if (plan === undefined) return;
    else if (next.event === "trial-over") trialOver(state, programme, plan);
    else participationOver(state, programme, plan);
  }
}

function trialOver(state: LifecycleState, programme: ProgrammeRecord, { trialTo }: ProgrammePlan): void {
  const first = dayAfter(trialTo);
  if (programme.qualified !== undefined) {
    beginStage(programme, "participation", first);
    const record = state.law.of("participationLength", first);
    if (record !== undefined) addSteps(programme, first, step(record, "life-participation", { on: first }));
  } else if (programme.decidedOn !== undefined) {
    endParticipation(programme, trialTo, "not-qualified");
    beginStage(programme, "ended", first);
  } else {
    beginStage(programme, "awaiting-qualification", first);
    const { record } = actingOnDay(state, "qualified", trialTo);
    addSteps(programme, first, step(record, "life-awaiting", { on: trialTo }));
  }
}

function participationOver(
  state: LifecycleState,
  programme: ProgrammeRecord,
  { plannedEnd }: ProgrammePlan,
): void {
  // Who was qualified late may have been so only after the planned end.
  const started = programme.stageStarts.at(-1)?.from ?? plannedEnd;
  beginStage(programme, "ended", later(dayAfter(plannedEnd), started));
  if (plannedEnd > state.on) return;
  const end = programmeEndOf(state, { participationTo: plannedEnd });
  if (end.outcome !== "ends") return;
  state.inquiry.takeOver(end);
  const { record } = actingOnDay(state, "participation-over", plannedEnd);
  addSteps(programme, plannedEnd, step(record, "life-ran-out", { on: plannedEnd }), ...end.steps);
}
