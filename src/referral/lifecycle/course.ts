import { type CalendarDate, dayBefore } from "../../calendar/index.js";
import type { LifeEventKind, LifeStage } from "../../law/index.js";
import type { CheckedPeriods, PlannedParticipation } from "../../participation/index.js";
import type { Step } from "../../reasoning/index.js";
import { type EventOf, type Moment, type Placed, rankOf } from "./order.js";
import type { LifeEndReason, LifeStageSpan } from "./result.js";

/** The plan of a programme as far as its events go. */
export interface CoursePlan {
  readonly trialTo: CalendarDate;
  /** Last day of the last phase; of the trial, until the participant is qualified. */
  readonly plannedEnd: CalendarDate;
  readonly periods: CheckedPeriods;
  /** Of it only what concerns the trial counts, until the participant is qualified. */
  readonly planned: PlannedParticipation;
}

/** One programme while its events are gone through. Made for one question and thrown away with it. */
export interface Course {
  readonly number: number;
  /** Where the events so far have led, though it may begin only the next day. */
  stage: LifeStage;
  /** First days of the stages, in order. */
  readonly marks: Mark[];
  readonly said: Said[];
  trial?: Placed<EventOf<"trial-started">> | undefined;
  qualified?: Placed<EventOf<"qualified">> | undefined;
  /** Day on which the participant was qualified, or refused. */
  decidedOn?: CalendarDate;
  readonly extended: Placed<EventOf<"extended">>[];
  plan?: CoursePlan | undefined;
  /** Last day of taking part, where an event ended it. */
  lastDay?: CalendarDate;
  endReason?: LifeEndReason;
  programmeEnd?: { readonly earliest: CalendarDate; readonly latest: CalendarDate };
  /** Day on which the right that excludes became known. */
  exclusionKnownOn?: CalendarDate;
  certificateOn?: CalendarDate;
}

interface Mark {
  readonly stage: LifeStage;
  readonly from: CalendarDate;
}

/** A sentence of the explanation, with the day from which it can be said. */
interface Said {
  readonly day: CalendarDate;
  readonly step: Step;
}

export function newCourse(number: number): Course {
  return { number, stage: "before", marks: [], said: [], extended: [] };
}

/** A stage begins: what would have begun on that day or later does not come about. */
export function begin(course: Course, stage: LifeStage, from: CalendarDate): void {
  course.stage = stage;
  while ((course.marks.at(-1)?.from ?? "") >= from) course.marks.pop();
  course.marks.push({ stage, from });
}

const byTime = ["trial-over", "participation-over", "programme-over"] as const;

export function isByTime(kind: LifeEventKind): boolean {
  return (byTime as readonly string[]).includes(kind);
}

/** What comes by itself with time, if nothing happens before. */
export function nextByTime({
  stage,
  plan,
  programmeEnd,
}: Course): (Moment & { readonly event: (typeof byTime)[number] }) | undefined {
  if (stage === "trial" && plan !== undefined)
    return { event: "trial-over", day: plan.trialTo, rank: rankOf("trial-over") };
  if ((stage === "participation" || stage === "extension") && plan !== undefined)
    return { event: "participation-over", day: plan.plannedEnd, rank: rankOf("participation-over") };
  if (stage === "programme-after-participation" && programmeEnd !== undefined)
    return { event: "programme-over", day: programmeEnd.latest, rank: rankOf("programme-over") };
  return undefined;
}

/** The stages with their last days; `until` is the first day of the next programme. */
export function spansOf({ marks }: Course, until: CalendarDate | undefined): LifeStageSpan[] {
  return marks
    .map(({ stage, from }, index) => {
      const next = marks[index + 1]?.from ?? until;
      return { stage, from, to: next === undefined ? null : dayBefore(next) };
    })
    .filter(({ from, to }) => to === null || from <= to);
}
