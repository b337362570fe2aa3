import { type CalendarDate, dayAfter } from "../../calendar/index.js";
import type { LifeActor } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { step } from "../step.js";
import type { IndexedEvent } from "./event-order.js";
import { replan } from "./plan.js";
import {
  addSteps,
  beginStage,
  endParticipation,
  type ProgrammePlan,
  type ProgrammeRecord,
} from "./programme-record.js";
import { actingOnDay, addNotice, addViolation, type LifecycleState } from "./state.js";

/** Qualified or refused: during the trial it decides what comes after it, later it decides at once. */
export function applyQualification(
  state: LifecycleState,
  programme: ProgrammeRecord,
  indexed: IndexedEvent,
  { trialTo }: ProgrammePlan,
): void {
  const { event, index } = indexed;
  if (programme.decidedOn !== undefined) {
    addViolation(state, indexed, "event-out-of-order");
    return;
  }
  const isQualified = event.kind === "qualified";
  if (isQualified) {
    programme.qualified = { event, index };
    if (!replan(state, programme)) {
      programme.qualified = undefined;
      return;
    }
    if (event.on < trialTo) addViolation(state, indexed, "qualified-before-trial-end");
  }
  programme.decidedOn = event.on;
  // Decided on the first day after the trial: nobody waited.
  if (event.on === dayAfter(trialTo)) takeBack(programme, "life-awaiting");
  addSteps(programme, event.on, decisionStep(state, event.on, isQualified));
  if (programme.stage === "trial") return;
  if (!isQualified) {
    endParticipation(programme, trialTo, "not-qualified");
    beginStage(programme, "ended", dayAfter(event.on));
    return;
  }
  beginStage(programme, "participation", event.on);
  if (event.on > dayAfter(trialTo)) addNotice(state, indexed, "qualified-late");
}

function takeBack({ datedSteps }: ProgrammeRecord, operation: Step["operation"]): void {
  const place = datedSteps.findIndex(({ step }) => step.operation === operation);
  if (place !== -1) datedSteps.splice(place, 1);
}

function decisionStep(state: LifecycleState, day: CalendarDate, isQualified: boolean): Step {
  const { by, record } = actingOnDay(state, "qualified", day);
  // By every wording somebody qualifies.
  const [first, ...others] = by as readonly [LifeActor, ...LifeActor[]];
  const operands = { on: day, by: first, converted: others.length > 0 };
  return step(record, isQualified ? "life-qualified" : "life-not-qualified", operands);
}
