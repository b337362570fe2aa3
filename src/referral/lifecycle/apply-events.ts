import { step } from "../step.js";
import { admissionPlaceOf, applyAdmissionEvent } from "./admission.js";
import { type IndexedEvent, momentOf } from "./event-order.js";
import { applyRight, exclusionOn, isInExcludedTime } from "./exclusion.js";
import { applyPassingTime } from "./passing-time.js";
import { applyProgrammeEvent } from "./programme-events.js";
import { addSteps } from "./programme-record.js";
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
  if (event.kind === "excluding-right") applyRight(state, programme, { event, index });
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
    addSteps(programme, on, step(record, "life-certificate", { on }));
  }
}
