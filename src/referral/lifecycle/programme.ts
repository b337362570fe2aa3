import type { CalendarDate } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import { type CheckedPeriods, periodsUntil, phasesOf } from "../../participation/index.js";
import { certificate } from "../certificate.js";
import { type Course, spansOf } from "./course.js";
import type { LifeCertificate, LifeEndReason, LifeStageSpan, ProgrammeLife } from "./result.js";
import type { Walk } from "./walk-state.js";

/** A programme whose events were all gone through. */
export interface Gone {
  readonly course: Course;
  readonly periods: CheckedPeriods;
  readonly stages: LifeStageSpan[];
  /** Last day of taking part, once it is over. */
  readonly over?: { readonly on: CalendarDate; readonly reason: LifeEndReason };
}

/** `next` is the programme after it. */
export function goneThrough(walk: Walk, course: Course, next: Course | undefined): Gone {
  const { plan, lastDay, endReason } = course;
  const periods = plan === undefined ? {} : periodsUntil(plan.periods, lastDay ?? plan.plannedEnd);
  const stages = spansOf(course, next?.marks[0]?.from);
  if (lastDay !== undefined && endReason !== undefined)
    return { course, periods, stages, over: { on: lastDay, reason: endReason } };
  const ranOut = plan !== undefined && course.stage === "ended" && plan.plannedEnd <= walk.on;
  return {
    course,
    periods,
    stages,
    ...(ranOut ? { over: { on: plan.plannedEnd, reason: "completed" } } : {}),
  };
}

export function programmeLife(
  walk: Walk,
  { course, periods, stages, over }: Gone,
  longTermUnemployed: Fact | undefined,
): ProgrammeLife {
  const { number, plan, endReason, programmeEnd } = course;
  const hasCertificate = over !== undefined && over.on <= walk.on && phasesOf(periods).length > 0;
  return {
    number,
    stages,
    periods,
    plannedEnd: plan?.plannedEnd ?? null,
    latestEnd: plan?.planned.latestEnd ?? null,
    daysOff: course.qualified === undefined ? null : (plan?.planned.daysOff ?? null),
    ...(over === undefined ? {} : { endedOn: over.on }),
    ...(over === undefined && endReason === undefined
      ? {}
      : { endReason: over?.reason ?? endReason ?? "other" }),
    ...(programmeEnd === undefined ? {} : { programmeEnd: { ...programmeEnd } }),
    ...(hasCertificate
      ? { certificate: certificateOf(walk, over.on, course.certificateOn, longTermUnemployed) }
      : {}),
  };
}

function certificateOf(
  walk: Walk,
  endedOn: CalendarDate,
  issuedOn: CalendarDate | undefined,
  longTermUnemployed: Fact | undefined,
): LifeCertificate {
  const result = certificate({ endedOn, longTermUnemployed, asOf: walk.settings.asOf });
  return {
    // Undetermined is only who gets it besides the participant.
    due: result.outcome === "due" || result.outcome === "undetermined",
    recipients: result.outcome === "due" ? result.recipients : result.outcome === "not-due" ? [] : null,
    issuedOn: issuedOn ?? null,
  };
}
