import { type CalendarDate, earlier, monthOf } from "../../calendar/index.js";
import { coveredFrom, type Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { type Phase, phasesOf } from "../../participation/index.js";
import { Inquiry, type Unnamed, type UnsupportedDate } from "../../reasoning/index.js";
import { isOfOneDay } from "./absence-kinds.js";
import type { ClassDays } from "./class-days.js";
import {
  type CoveredMonth,
  coveredMonth,
  type DayInPhase,
  dayOfBase,
  periodsOf,
  phaseOfDay,
} from "./covered-month.js";
import type { CheckedCase } from "./inputs.js";
import { type Rates, ratesOf } from "./rates.js";
import type { ReadMonth } from "./read-month.js";
import { SuspendedDays } from "./suspended-days.js";
import { baseOf } from "./unsupported-month.js";
import type { CausedDayKind, DayAbsenceKind, MonthQuestion } from "./vocabulary.js";

/** One person's month with what is asked about it: made once, and handed whole to everything that decides a part. */
export interface Situation {
  readonly facts: CheckedCase;
  /** The law of the month's last day. */
  readonly law: Law;
  readonly classDays: ClassDays;
  readonly inquiry: Inquiry<MonthQuestion>;
  /** Asks nothing of the caller: for counters, and where the month is decided already. */
  readonly silent: Inquiry<MonthQuestion>;
  /** The month's days in the phases: what is shown, and where absences lie. */
  readonly covered: CoveredMonth;
  /** Those of them with a right to the benefit: what is due, and what can be taken off. */
  readonly entitled: CoveredMonth;
  /** The phases that took place: cut where participation ended early. */
  readonly phases: readonly Phase[];
  /** The phases as decided. */
  readonly decided: readonly Phase[];
  readonly rates: Rates;
  /** The days on which classes were suspended. */
  readonly suspended: SuspendedDays;
  /** The month's absences of one day, on days that are covered and on which classes were not suspended. */
  readonly singles: readonly SingleDay[];
  readonly openness: Openness;
}

/** How much is still open: all of it; only the counters, after more unexcused days than the limit; or nothing is due anyway. */
type Openness = "open" | "over-limit" | "nothing-due";

/** A day of the month with an absence of one day. */
interface SingleDay extends DayInPhase {
  /** Position among the absences of the input. */
  readonly index: number;
  readonly kind: DayAbsenceKind | CausedDayKind;
}

/** Where the month is not covered, the refusal. */
export function situationOf(
  { span, facts, classDays }: ReadMonth,
  law: Law,
  inquiry: Inquiry<MonthQuestion>,
): Situation | Unnamed<UnsupportedDate> {
  const periods = periodsOf(facts);
  const covered = coveredMonth(span, periods);
  const base = baseOf(facts, covered, dayOfBase(covered), law);
  if ("outcome" in base) return base;
  const { rates, entitled } = ratesOf({ facts, law, covered, inquiry }, base);
  const suspended = new SuspendedDays(facts.suspensions ?? [], law);
  const singles = singleDays(facts, covered, suspended);
  const phases = phasesOf(periods);
  const decided = periods === facts.periods ? phases : phasesOf(facts.periods);
  const openness = opennessOf(rates, singles, law);
  const { interpretation, strict } = facts;
  return {
    facts,
    law,
    classDays,
    inquiry,
    silent: new Inquiry({ interpretation, strict }),
    covered,
    entitled,
    phases,
    decided,
    rates,
    suspended,
    singles,
    openness,
  };
}

function opennessOf(rates: Rates, singles: readonly SingleDay[], law: Law): Openness {
  if (rates.paid.length === 0) return "nothing-due";
  const unexcused = singles.filter(({ kind }) => kind === "unexcused").length;
  return unexcused > law.of(rules.unexcusedAbsence).value.mostDays ? "over-limit" : "open";
}

function singleDays(
  { absences = [] }: CheckedCase,
  covered: CoveredMonth,
  suspended: SuspendedDays,
): SingleDay[] {
  const days: SingleDay[] = [];
  absences.forEach((absence, index) => {
    if (!isOfOneDay(absence) || monthOf(absence.date) !== covered.month) return;
    if (suspended.has(absence.date)) return;
    const phase = phaseOfDay(covered, absence.date);
    if (phase !== undefined) days.push({ index, kind: absence.kind, date: absence.date, phase });
  });
  return days;
}

/** The last day of the programme up to the month's end; undefined before its first day. */
export function lastProgrammeDay({ phases, covered }: Situation): CalendarDate | undefined {
  const begun = phases.filter(({ from }) => from <= covered.last);
  const last = begun.at(-1);
  const day = last && earlier(last.to, covered.last);
  return day !== undefined && day >= coveredFrom ? day : undefined;
}

/** Asks and lists, unless nothing is due anyway. */
export function asking({ openness, silent, inquiry }: Situation): Inquiry<MonthQuestion> {
  return openness === "nothing-due" ? silent : inquiry;
}
