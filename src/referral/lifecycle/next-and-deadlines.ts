import {
  type Citation,
  type LifeEventKind,
  type LifeStage,
  lifeTransitions,
  theAct,
} from "../../law/index.js";
import type { Deadline } from "../../reasoning/index.js";
import { type ActingInEvent, actingInEvent } from "./acting.js";
import type { FinishedProgramme, ProgrammeLife } from "./finished-programme.js";
import { isByTime } from "./programme-record.js";
import type { LifecycleState } from "./state.js";
import type { LifeDeadlineId } from "./vocabulary.js";

/** What may happen next. */
export interface NextLifeEvent extends ActingInEvent {
  event: LifeEventKind;
}

/** A day to keep in view; null where the Act sets none, or none can be computed. */
export type LifeDeadline = Deadline<LifeDeadlineId>;

/** What may happen next in a stage, by the law of the day asked about. */
export function nextEvents(
  state: LifecycleState,
  stage: LifeStage,
  current: FinishedProgramme | undefined,
): NextLifeEvent[] {
  // A right that excludes stands first in the table, but is the last to be thought of.
  const rows = [...lifeTransitions.slice(1), ...lifeTransitions.slice(0, 1)];
  return rows
    .filter(({ event, from }) => from.includes(stage) && !isByTime(event) && isOpen(state, event, current))
    .flatMap((row): NextLifeEvent[] => {
      const acting = actingInEvent(row, state.on, state.law);
      return acting == null ? [] : [{ event: row.event, ...acting }];
    });
}

/** Not yet decided, or issued: what happens once happens no second time. */
function isOpen(
  state: LifecycleState,
  event: LifeEventKind,
  current: FinishedProgramme | undefined,
): boolean {
  if (event === "qualified" || event === "not-qualified") {
    const decidedOn = current?.programme.decidedOn;
    return decidedOn === undefined || decidedOn > state.on;
  }
  if (event === "certificate-issued") return isCertificateOpen(state, current);
  return true;
}

function isCertificateOpen(state: LifecycleState, current: FinishedProgramme | undefined): boolean {
  const issuedOn = current?.programme.certificateOn;
  return current?.periods.trial !== undefined && (issuedOn === undefined || issuedOn > state.on);
}

/** What the day asked about looks like. */
interface DayView {
  readonly stage: LifeStage;
  readonly current: FinishedProgramme | undefined;
  readonly life: ProgrammeLife | undefined;
  /** Last day as a graduate. */
  readonly graduateUntil: string | undefined;
}

/** The days to keep in view in a stage. */
export function deadlinesOf(
  state: LifecycleState,
  { stage, current, life, graduateUntil }: DayView,
): LifeDeadline[] {
  const deadlines: LifeDeadline[] = [];
  const add = (id: LifeDeadline["id"], date: string | null, citation: Citation): void => {
    deadlines.push({ id, date, citation });
  };
  const lastDayOf = (name: LifeStage): string | null =>
    life?.stages.find((span) => span.stage === name)?.to ?? null;

  if (stage === "trial") add("trial-end", lastDayOf("trial"), theAct("art-15-ust-1"));
  if (stage === "trial" || stage === "awaiting-qualification") {
    // The Act says after the trial, and sets no day.
    if (nextEvents(state, stage, current).some(({ event }) => event === "qualified"))
      add("qualification", null, theAct("art-15-ust-2"));
  }
  if (stage === "participation" || stage === "extension") {
    add("participation-end", life?.plannedEnd ?? null, theAct("art-15-ust-3"));
    add("extension-decision", life?.plannedEnd ?? null, theAct("art-15-ust-3-zd-2"));
  }
  if (stage === "trial" || stage === "participation" || stage === "extension") {
    add("latest-end", life?.latestEnd ?? null, theAct("art-15-ust-3"));
  }
  if (stage === "programme-after-participation") {
    add("programme-end", life?.programmeEnd?.latest ?? null, theAct("art-13-ust-5"));
  }
  if (life?.certificate?.due === true && isCertificateOpen(state, current)) {
    add("certificate", null, theAct("art-13-ust-5a"));
  }
  if (graduateUntil !== undefined) add("graduate-until", graduateUntil, theAct("art-2-pkt-1a"));
  return deadlines;
}
