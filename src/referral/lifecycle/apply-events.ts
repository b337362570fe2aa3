import { type CalendarDate, dayBefore } from "../../calendar/index.js";
import type { RuleRecord } from "../../law/index.js";
import { step } from "../step.js";
import { admissionPlaceOf, applyAdmissionEvent } from "./admission.js";
import { type EventOf, type IndexedEvent, momentOf } from "./event-order.js";
import { applyPassingTime } from "./passing-time.js";
import { applyProgrammeEvent } from "./programme-events.js";
import { addSteps, beginStage, endParticipation, type ProgrammeRecord } from "./programme-record.js";
import { actingOnDay, addNotice, addViolation, type LifecycleState, transitionOf } from "./state.js";

/** Goes through the events in order, and then through what comes with time. */
export function applyEvents(state: LifecycleState, ordered: readonly IndexedEvent[]): void {
  for (const indexed of ordered) {
    applyPassingTime(state, momentOf(indexed));
    applyEvent(state, indexed);
    if (state.undecided !== undefined) return;
  }
  applyPassingTime(state, undefined);
}

function applyEvent(state: LifecycleState, indexed: IndexedEvent): void {
  const { event, index } = indexed;
  const programme = state.programmes.at(-1);
  const place = admissionPlaceOf(indexed);
  if (event.kind === "excluding-right") exclude(state, programme, { event, index });
  else if (event.kind === "certificate-issued") issueCertificate(state, indexed);
  // A consent may come long before its day: it is looked at when all periods are known.
  else if (event.kind === "day-off-consent") return;
  else if (programme !== undefined && isInExcludedTime(programme, event.on))
    addNotice(state, indexed, "event-in-excluded-time", {
      citation: exclusionOn(state, event.on).citation,
    });
  else if (place === -1) applyProgrammeEvent(state, programme, indexed);
  else applyAdmissionEvent(state, programme, indexed, place);
}

/** The person was excluded on the day already, though nobody knew it yet. */
function isInExcludedTime({ stage, exclusionKnownOn }: ProgrammeRecord, day: CalendarDate): boolean {
  return stage === "excluded" && exclusionKnownOn !== undefined && day <= exclusionKnownOn;
}

function exclusionOn(state: LifecycleState, day: CalendarDate): RuleRecord {
  return actingOnDay(state, "excluding-right", day).record;
}

/** The right counts from its first day, even where it became known later. */
function exclude(
  state: LifecycleState,
  programme: ProgrammeRecord | undefined,
  indexed: IndexedEvent<EventOf<"excluding-right">>,
): void {
  state.rights.push(indexed);
  if (programme === undefined || transitionOf("excluding-right", programme) === undefined) return;
  const { on, from } = indexed.event;
  const { plan, stage } = programme;
  if (plan === undefined) {
    programme.endReason = "excluding-right";
  } else {
    const lastDay = stage === "awaiting-qualification" ? plan.trialTo : dayBefore(from);
    endParticipation(programme, lastDay, "excluding-right");
  }
  programme.exclusionKnownOn = on;
  beginStage(programme, "excluded", from);
  state.inquiry.assume("right-excludes-from-its-day");
  if (on > from) addNotice(state, indexed, "excluded-backwards");
  addSteps(programme, from, step(exclusionOn(state, on), "life-excluded", { inClasses: plan !== undefined }));
}

/** It belongs to the last programme whose participation is over: a new one may have begun since. */
function issueCertificate(state: LifecycleState, indexed: IndexedEvent): void {
  const { on } = indexed.event;
  const programme = [...state.programmes]
    .reverse()
    .find((one) => one.plan !== undefined && transitionOf("certificate-issued", one) !== undefined);
  const { record } = actingOnDay(state, "certificate-issued", on);
  if (record.value === null) addViolation(state, indexed, "event-without-rule");
  else if (programme === undefined) addViolation(state, indexed, "event-out-of-order");
  else if (programme.certificateOn === undefined) {
    programme.certificateOn = on;
    addSteps(programme, on, step(record, "life-certificate"));
  }
}
