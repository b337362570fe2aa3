import { type CalendarDate, dayBefore, later } from "../../calendar/index.js";
import type { RuleRecord } from "../../law/index.js";
import { step } from "../step.js";
import type { EventOf, IndexedEvent } from "./event-order.js";
import { addSteps, beginStage, endParticipation, type ProgrammeRecord } from "./programme-record.js";
import { actingOnDay, addNotice, type LifecycleState, transitionOf } from "./state.js";

type Right = IndexedEvent<EventOf<"excluding-right">>;

/** A right that begins within a programme. It counts from its first day, even where it became known later. */
export function applyRight(
  state: LifecycleState,
  programme: ProgrammeRecord | undefined,
  right: Right,
): void {
  state.rights.push(right);
  if (programme !== undefined && transitionOf("excluding-right", programme) !== undefined)
    exclude(state, programme, right, right.event.from);
}

/**
 * The rights that were there before a programme began on a day. One that is not known to be over excludes from its first
 * day; but who begins a further programme knowing of a right may know that it is over: that is only pointed at.
 */
export function applyEarlierRights(
  state: LifecycleState,
  programme: ProgrammeRecord,
  beganOn: CalendarDate,
): void {
  for (const right of state.rights) {
    const { on: knownOn, to } = right.event;
    if (to !== undefined && to < beganOn) continue;
    const excludes = to !== undefined || programme.number === 1 || knownOn >= beganOn;
    if (!excludes) addNotice(state, right, "right-before-programme");
    else if (programme.stage !== "excluded") exclude(state, programme, right, beganOn);
  }
}

function exclude(state: LifecycleState, programme: ProgrammeRecord, right: Right, from: CalendarDate): void {
  const { on: knownOn } = right.event;
  const { plan, stage } = programme;
  if (plan === undefined) {
    programme.endReason = "excluding-right";
  } else {
    const lastDay = stage === "awaiting-qualification" ? plan.trialTo : dayBefore(from);
    endParticipation(programme, lastDay, "excluding-right");
  }
  programme.exclusion = { knownOn: later(knownOn, from), stage };
  beginStage(programme, "excluded", from);
  state.inquiry.assume("right-excludes-from-its-day");
  if (knownOn > from) addNotice(state, right, "excluded-backwards");
  addSteps(
    programme,
    from,
    step(exclusionOn(state, knownOn), "life-excluded", {
      on: right.event.from,
      inClasses: plan !== undefined,
    }),
  );
}

/** The person was excluded on the day already, though nobody knew it yet. */
export function isInExcludedTime({ stage, exclusion }: ProgrammeRecord, day: CalendarDate): boolean {
  return stage === "excluded" && exclusion !== undefined && day <= exclusion.knownOn;
}

export function exclusionOn(state: LifecycleState, day: CalendarDate): RuleRecord {
  return actingOnDay(state, "excluding-right", day).record;
}
