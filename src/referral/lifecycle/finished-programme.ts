import type { CalendarDate } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import type { LifeStage } from "../../law/index.js";
import {
  participationWithExtensions,
  periodsUntil,
  phasesOf,
  type PlannedParticipation,
  type PlannedPeriods,
} from "../../participation/index.js";
import type { CertificateRecipient } from "../vocabulary.js";
import { certificateOf } from "./parts.js";
import { type LifeStageSpan, type ProgrammeRecord, stageSpansOf } from "./programme-record.js";
import type { LifecycleState } from "./state.js";
import type { LifeEndReason } from "./vocabulary.js";

/** One programme. */
export interface ProgrammeLife {
  /** 1 for the person's first. */
  number: number;
  /** One after the other without gaps; a stage that another event of its first day ended is left out. */
  stages: LifeStageSpan[];
  /** The phases, cut at `endedOn`; participation only once the participant was qualified. */
  periods: PlannedPeriods;
  /** Last day of the phases as planned so far; null before the trial. */
  plannedEnd: string | null;
  /** Last day the law allows; null before the trial, and where how months are counted was not said. */
  latestEnd: string | null;
  /** Days off, once the participant was qualified. */
  daysOff: PlannedParticipation["daysOff"] | null;
  /** Last day of taking part, once it is known to be over: by an event, or because the planned end has passed. */
  endedOn?: string;
  endReason?: LifeEndReason;
  /** After work was taken up: first and last day on which the programme may end. */
  programmeEnd?: { earliest: string; latest: string };
  /** Once participation is over. */
  certificate?: LifeCertificate;
}

/** The certificate of a programme. */
export interface LifeCertificate {
  due: boolean;
  /** Null where `longTermUnemployed` decides and was not given. */
  recipients: CertificateRecipient[] | null;
  issuedOn: string | null;
}

/** A programme whose events were all gone through. */
export interface FinishedProgramme {
  readonly programme: ProgrammeRecord;
  readonly periods: PlannedPeriods<CalendarDate>;
  readonly stages: LifeStageSpan[];
  /** Last day of taking part, once it is over. */
  readonly over?: { readonly on: CalendarDate; readonly reason: LifeEndReason };
}

/** `next` is the programme after it. */
export function finishedProgramme(
  state: LifecycleState,
  programme: ProgrammeRecord,
  next: ProgrammeRecord | undefined,
): FinishedProgramme {
  const { plan, lastDay, endReason } = programme;
  const periods = plan === undefined ? {} : periodsUntil(plan.periods, lastDay ?? plan.plannedEnd);
  const stages = stageSpansOf(programme, next?.stageStarts[0]?.from);
  if (lastDay !== undefined && endReason !== undefined)
    return { programme, periods, stages, over: { on: lastDay, reason: endReason } };
  const ranOut = plan !== undefined && programme.stage === "ended" && plan.plannedEnd <= state.on;
  return {
    programme,
    periods,
    stages,
    ...(ranOut ? { over: { on: plan.plannedEnd, reason: "completed" } } : {}),
  };
}

/** The programme whose stage holds the day, and that stage. */
export function programmeOn(
  programmes: readonly FinishedProgramme[],
  day: CalendarDate,
): { current: FinishedProgramme | undefined; stage: LifeStage } {
  for (const current of programmes) {
    const span = current.stages.find(({ from, to }) => from <= day && (to === null || day <= to));
    if (span !== undefined) return { current, stage: span.stage };
  }
  return { current: undefined, stage: "before" };
}

/** The programme as the result shows it. */
export function programmeLife(
  state: LifecycleState,
  finished: FinishedProgramme,
  longTermUnemployed: Fact | undefined,
): ProgrammeLife {
  const { programme, periods, stages, over } = finished;
  const { number, plan, programmeEnd } = programme;
  const endReason = over?.reason ?? programme.endReason;
  const hasCertificate = over !== undefined && over.on <= state.on && phasesOf(periods).length > 0;
  return {
    number,
    stages,
    periods,
    plannedEnd: plan?.plannedEnd ?? null,
    latestEnd: plan?.planned.latestEnd ?? null,
    daysOff: programme.qualified === undefined ? null : (plan?.planned.daysOff ?? null),
    ...(over === undefined ? {} : { endedOn: over.on }),
    ...(endReason === undefined ? {} : { endReason }),
    ...(programmeEnd === undefined ? {} : { programmeEnd: { ...programmeEnd } }),
    ...(hasCertificate ? { certificate: lifeCertificate(state, finished, over.on, longTermUnemployed) } : {}),
  };
}

function lifeCertificate(
  state: LifecycleState,
  { programme, periods }: FinishedProgramme,
  endedOn: CalendarDate,
  longTermUnemployed: Fact | undefined,
): LifeCertificate {
  const { certificateOn: issuedOn } = programme;
  const result = certificateOf(state, { endedOn, longTermUnemployed });
  // Undetermined is only who gets it besides the participant.
  const due = result.outcome === "due" || result.outcome === "undetermined";
  // Whether the trial is taking part in classes the Act leaves open, for the certificate as for the graduate.
  if (due && participationWithExtensions(periods) === undefined)
    state.inquiry.assume("trial-counts-for-graduate");
  return {
    due,
    recipients: result.outcome === "due" ? result.recipients : result.outcome === "not-due" ? [] : null,
    issuedOn: issuedOn ?? null,
  };
}
