import { type CalendarDate, dayAfter } from "../../calendar/index.js";
import { type LifeStage, type RuleRecord, theAct } from "../../law/index.js";
import { specialRules } from "../../participation/index.js";
import type { Step } from "../../reasoning/index.js";
import { mayDoTask } from "../outside-social-worker.js";
import { step } from "../step.js";
import type { EventOf, IndexedEvent } from "./event-order.js";
import type { LifeEvent } from "./inputs.js";
import { replan } from "./plan.js";
import { addSteps, beginStage, endParticipation, type ProgrammeRecord } from "./programme-record.js";
import { applyQualification } from "./qualification.js";
import { actingOnDay, addNotice, addViolation, type LifecycleState, transitionOf } from "./state.js";
import type { LifeEndReason } from "./vocabulary.js";
import { applyWorkTaken } from "./work-taken.js";

/** An event of the programme itself: what is not possible in its stage is a violation and changes nothing. */
export function applyProgrammeEvent(
  state: LifecycleState,
  programme: ProgrammeRecord | undefined,
  indexed: IndexedEvent,
): void {
  const { event, index } = indexed;
  if (programme === undefined || transitionOf(event.kind, programme) === undefined) {
    refuse(state, programme, indexed);
    return;
  }
  const { plan } = programme;
  if (event.kind === "withdrawn" || event.kind === "discontinued" || event.kind === "ended") {
    endProgramme(state, programme, indexed, event.kind);
  } else if (plan === undefined) {
    addViolation(state, indexed, "event-out-of-order");
  } else if (event.kind === "qualified" || event.kind === "not-qualified") {
    applyQualification(state, programme, indexed, plan);
  } else if (event.kind === "extended") {
    extend(state, programme, { event, index });
  } else if (event.kind === "work-taken") {
    applyWorkTaken(state, programme, { event, index }, plan);
  }
}

function refuse(state: LifecycleState, programme: ProgrammeRecord | undefined, indexed: IndexedEvent): void {
  const { kind } = indexed.event;
  const ranOut = programme?.stage === "ended" && programme.endReason === undefined;
  if (kind === "work-taken") addNotice(state, indexed, "work-without-effect");
  else if (kind === "extended" && ranOut) addViolation(state, indexed, "extension-decided-after-end");
  else addViolation(state, indexed, "event-out-of-order");
}

function extend(
  state: LifecycleState,
  programme: ProgrammeRecord,
  indexed: IndexedEvent<EventOf<"extended">>,
): void {
  const before = programme.plan?.periods.extensions?.length ?? 0;
  programme.extended.push(indexed);
  if (!replan(state, programme)) {
    programme.extended.pop();
    return;
  }
  const { on } = indexed.event;
  // One by suspensions of which there were none has no days: the plan leaves it out, with its violation.
  const extension = programme.plan?.periods.extensions?.slice(before).at(-1);
  if (extension === undefined) return;
  const { from, to } = extension;
  checkMotion(state, indexed);
  beginStage(programme, "extension", from);
  addSteps(programme, on, step(extensionRule(state, indexed), "life-extended", { on, to }));
}

/** The rule of art. 15 ust. 3, or of the newest act by which classes were suspended. */
function extensionRule(
  state: LifecycleState,
  { event: { on, basis } }: IndexedEvent<EventOf<"extended">>,
): RuleRecord {
  const special = state.suspensions
    .map((suspension) => state.law.of(specialRules[suspension.basis].extension, on))
    .filter((rule) => basis === "suspension" && rule?.value != null)
    .at(-1);
  return special ?? actingOnDay(state, "extended", on).record;
}

/** art. 15 ust. 3: on the motion, or after the opinion, of somebody who may. Where nobody said whose, it is not doubted. */
function checkMotion(state: LifecycleState, indexed: IndexedEvent<EventOf<"extended">>): void {
  const { on, motionBy = "unknown" } = indexed.event;
  if (motionBy === "unknown" || motionBy === "centre-social-worker") return;
  const rule = state.law.of("ngoSocialWorker", on);
  const may =
    motionBy === "other" || rule === undefined
      ? false
      : mayDoTask("extension", motionBy, rule, indexed.event);
  if (may === false) addViolation(state, indexed, "motion-not-by-social-worker");
  if (may === "unknown")
    addNotice(state, indexed, "motion-consent-unknown", { citation: theAct("art-13-ust-7") });
}

type End = "withdrawn" | "discontinued" | "ended";

const reasons: Record<End, LifeEndReason> = {
  withdrawn: "withdrawal",
  discontinued: "discontinuation",
  ended: "other",
};

function endProgramme(
  state: LifecycleState,
  programme: ProgrammeRecord,
  indexed: IndexedEvent,
  kind: End,
): void {
  const { event } = indexed;
  const { plan, stage } = programme;
  const isFull = kind === "ended" && programme.qualified !== undefined && event.on === plan?.plannedEnd;
  const reason = isFull ? "completed" : reasons[kind];
  if (plan === undefined) programme.endReason = reason;
  else endParticipation(programme, stage === "awaiting-qualification" ? plan.trialTo : event.on, reason);
  const isInClasses = stage === "trial" || stage === "participation" || stage === "extension";
  if (kind === "ended" && isInClasses && !isFull) addNotice(state, indexed, "ended-early");

  const { record } = actingOnDay(state, kind, event.on, transitionOf(kind, programme));
  beginStage(programme, kind, dayAfter(event.on));
  addSteps(programme, event.on, endStep(event, stage, record));
}

function endStep(event: LifeEvent<CalendarDate>, stage: LifeStage, record: RuleRecord): Step {
  const { on } = event;
  if (event.kind === "discontinued") return step(record, "life-discontinued", { on, ground: event.ground });
  if (event.kind === "ended") return step(record, "life-ended", { on });
  const isBeforeProgramme = stage === "applied" || stage === "opined" || stage === "referred";
  return step(record, isBeforeProgramme ? "life-application-withdrawn" : "life-withdrawn", { on });
}
