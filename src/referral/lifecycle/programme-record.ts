import { type CalendarDate, dayBefore } from "../../calendar/index.js";
import type { LifeEventKind, LifeStage } from "../../law/index.js";
import type { PlannedParticipation, PlannedPeriods } from "../../participation/index.js";
import type { Step } from "../../reasoning/index.js";
import { type EventOf, type IndexedEvent, type Moment, rankOf } from "./event-order.js";
import type { LifeEndReason } from "./vocabulary.js";

/** Days of a stage, both included; `to` is null where nothing ends it. */
export interface LifeStageSpan {
  stage: LifeStage;
  from: string;
  to: string | null;
}

/** The plan of a programme as far as its events go. */
export interface ProgrammePlan {
  readonly trialTo: CalendarDate;
  /** Last day of the last phase; of the trial, until the participant is qualified. */
  readonly plannedEnd: CalendarDate;
  readonly periods: PlannedPeriods<CalendarDate>;
  /** Of it only what concerns the trial counts, until the participant is qualified. */
  readonly planned: PlannedParticipation;
}

/** One programme while its events are gone through. Made for one question and thrown away with it. */
export interface ProgrammeRecord {
  readonly number: number;
  /** Where the events so far have led, though it may begin only the next day. */
  stage: LifeStage;
  /** First days of the stages, in order. */
  readonly stageStarts: StageStart[];
  readonly datedSteps: DatedStep[];
  referredOn?: CalendarDate;
  trial?: IndexedEvent<EventOf<"trial-started">> | undefined;
  qualified?: IndexedEvent<EventOf<"qualified">> | undefined;
  /** Day on which the participant was qualified, or refused. */
  decidedOn?: CalendarDate;
  readonly extended: IndexedEvent<EventOf<"extended">>[];
  plan?: ProgrammePlan | undefined;
  /** Last day of taking part, where an event ended it. */
  lastDay?: CalendarDate;
  endReason?: LifeEndReason;
  programmeEnd?: { readonly earliest: CalendarDate; readonly latest: CalendarDate };
  /** The right that excludes: the day on which it became known, and the stage it ended. */
  exclusion?: { readonly knownOn: CalendarDate; readonly stage: LifeStage };
  certificateOn?: CalendarDate;
}

interface StageStart {
  readonly stage: LifeStage;
  readonly from: CalendarDate;
}

/** A step of the reasoning, with the day from which it can be told. */
interface DatedStep {
  readonly day: CalendarDate;
  readonly step: Step;
}

export function newProgramme(number: number): ProgrammeRecord {
  return { number, stage: "before", stageStarts: [], datedSteps: [], extended: [] };
}

/** A stage begins: what would have begun on that day or later does not come about. */
export function beginStage(programme: ProgrammeRecord, stage: LifeStage, from: CalendarDate): void {
  const { stageStarts } = programme;
  programme.stage = stage;
  while ((stageStarts.at(-1)?.from ?? "") >= from) stageStarts.pop();
  stageStarts.push({ stage, from });
}

/** Taking part is over. What ended it first stays the reason. */
export function endParticipation(
  programme: ProgrammeRecord,
  lastDay: CalendarDate,
  reason: LifeEndReason,
): void {
  programme.lastDay ??= lastDay;
  programme.endReason ??= reason;
}

/** Adds steps to the reasoning, for days from `day` on. */
export function addSteps(
  { datedSteps }: ProgrammeRecord,
  day: CalendarDate,
  ...steps: readonly Step[]
): void {
  datedSteps.push(...steps.map((step) => ({ day, step })));
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
}: ProgrammeRecord): (Moment & { readonly event: (typeof byTime)[number] }) | undefined {
  if (stage === "trial" && plan !== undefined)
    return { event: "trial-over", day: plan.trialTo, rank: rankOf("trial-over") };
  if ((stage === "participation" || stage === "extension") && plan !== undefined)
    return { event: "participation-over", day: plan.plannedEnd, rank: rankOf("participation-over") };
  if (stage === "programme-after-participation" && programmeEnd !== undefined)
    return { event: "programme-over", day: programmeEnd.latest, rank: rankOf("programme-over") };
  return undefined;
}

/** The stages with their last days; `until` is the first day of the next programme. */
export function stageSpansOf(
  { stageStarts }: ProgrammeRecord,
  until: CalendarDate | undefined,
): LifeStageSpan[] {
  return stageStarts
    .map(({ stage, from }, index) => {
      const next = stageStarts[index + 1]?.from ?? until;
      return { stage, from, to: next === undefined ? null : dayBefore(next) };
    })
    .filter(({ from, to }) => to === null || from <= to);
}
