import {
  type CalendarDate,
  dayIn,
  dayOfMonth,
  intersection,
  later,
  type MonthSpan,
  type Period,
} from "../../calendar/index.js";
import { coveredFrom } from "../../law/index.js";
import {
  type CheckedPeriods,
  participationWithExtensions,
  periodsUntil,
  type Phase,
} from "../../participation/index.js";
import type { CheckedCase } from "./inputs.js";
import { type RatePhase, ratePhases } from "./vocabulary.js";

/** A number for each phase. */
export type PerPhase = Record<RatePhase, number>;

export function bothPhases({ trial, participation }: PerPhase): number {
  return trial + participation;
}

/** Extensions have the rate of participation. */
export function ratePhaseOf({ name }: Phase): RatePhase {
  return name === "trial" ? "trial" : "participation";
}

/** The part of a month that lies in the programme and under the Act. */
export interface CoveredMonth extends MonthSpan {
  /** The month's days since the Act is in force. */
  readonly underTheAct: Period;
  readonly phases: Record<RatePhase, Period | undefined>;
  /** T and P: calendar days in the trial and in participation with extensions. */
  readonly days: PerPhase;
  /** T + P is the whole month. */
  readonly isFull: boolean;
  readonly firstCovered: CalendarDate | undefined;
  readonly lastCovered: CalendarDate | undefined;
}

/** The phases that took place. */
export function periodsOf({ periods, endedOn }: CheckedCase): CheckedPeriods {
  return endedOn === undefined ? periods : periodsUntil(periods, endedOn);
}

/** The day whose unemployment benefit is the base: the first one covered or, without any, of the month under the Act. */
export function dayOfBase({ firstCovered, underTheAct }: CoveredMonth): CalendarDate {
  return firstCovered ?? underTheAct.from;
}

export function coveredMonth(span: MonthSpan, periods: CheckedPeriods): CoveredMonth {
  const underTheAct = { from: later(span.first, coveredFrom), to: span.last };
  const within = (period: Period | undefined): Period | undefined =>
    period === undefined || underTheAct.to < underTheAct.from ? undefined : intersection(period, underTheAct);
  const trial = within(periods.trial);
  const participation = within(participationWithExtensions(periods));
  return measured(span, underTheAct, { trial, participation });
}

/** The same month with fewer days in its phases. */
export function narrowedTo(phases: CoveredMonth["phases"], covered: CoveredMonth): CoveredMonth {
  return measured(covered, covered.underTheAct, phases);
}

/** Field by field: copying whole objects into one takes many times as long. */
function measured(
  { month, first, last }: MonthSpan,
  underTheAct: Period,
  phases: CoveredMonth["phases"],
): CoveredMonth {
  const { trial, participation } = phases;
  const days = { trial: daysWithinMonth(trial), participation: daysWithinMonth(participation) };
  return {
    month,
    first,
    last,
    underTheAct,
    phases,
    days,
    isFull: bothPhases(days) === dayOfMonth(last),
    firstCovered: (trial ?? participation)?.from,
    lastCovered: (participation ?? trial)?.to,
  };
}

/** Both ends lie in one month, so that their numbers are enough. */
function daysWithinMonth(period: Period | undefined): number {
  return period === undefined ? 0 : dayOfMonth(period.to) - dayOfMonth(period.from) + 1;
}

/** A day of the month, in its phase. */
export interface DayInPhase {
  readonly date: CalendarDate;
  readonly phase: RatePhase;
}

/** The covered days of the month, or those of them within some others. */
export function coveredDays(covered: CoveredMonth, within: Period = covered.underTheAct): DayInPhase[] {
  return ratePhases.flatMap((phase) => {
    const days = covered.phases[phase] && intersection(covered.phases[phase], within);
    return days === undefined
      ? []
      : numbersOf(days).map((number) => ({ date: dayIn(covered.month, number), phase }));
  });
}

/** The numbers of some days within a month. */
function numbersOf({ from, to }: Period): number[] {
  const first = dayOfMonth(from);
  return Array.from({ length: dayOfMonth(to) - first + 1 }, (_, index) => first + index);
}

/** The phase of a covered day of the month. */
export function phaseOfDay({ phases }: CoveredMonth, date: CalendarDate): RatePhase | undefined {
  return ratePhases.find((phase) => {
    const period = phases[phase];
    return period !== undefined && period.from <= date && date <= period.to;
  });
}
