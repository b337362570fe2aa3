import { type CalendarDate, earlier, later, monthOf, type MonthSpan } from "../../calendar/index.js";
import { coveredFrom, referenceAmountOn } from "../../law/index.js";
import { type Phase, phasesOf } from "../../participation/index.js";
import { Inquiry } from "../../reasoning/index.js";
import { type DayKind, isOfOneDay } from "./absence-kinds.js";
import type { ClassDays } from "./class-days.js";
import { type CoveredMonth, coveredMonth, periodsOf, phaseOfDay, type RatePhase } from "./covered-month.js";
import { type MonthLaw, monthLawOn } from "./month-law.js";
import { type Rates, ratesOf } from "./rates.js";
import type { CheckedCase } from "./schema.js";
import { givenAmounts, isUnchecked } from "./unsupported-month.js";

/** One person's month with what is asked about it: made once, and handed whole to everything that decides a part. */
export interface Situation {
  readonly facts: CheckedCase;
  readonly law: MonthLaw;
  readonly classDays: ClassDays;
  readonly inquiry: Inquiry;
  readonly covered: CoveredMonth;
  /** The phases that took place: cut where participation ended early. */
  readonly phases: readonly Phase[];
  /** The phases as decided. */
  readonly decided: readonly Phase[];
  readonly rates: Rates;
  /** The month's absences of one day, on days that are covered. */
  readonly singles: readonly SingleDay[];
  readonly openness: Openness;
}

/** How much is still open: all of it; only the counters, after more unexcused days than the limit; or nothing is due anyway. */
export type Openness = "open" | "over-limit" | "nothing-due";

/** A day of the month with an absence of one day, in a phase. */
export interface SingleDay {
  /** Position among the absences of the input. */
  readonly index: number;
  readonly kind: DayKind;
  readonly date: CalendarDate;
  readonly phase: RatePhase;
}

/** Undefined for a month that lies before the Act, has no known amount or law, or is unchecked. */
export function situationOf(
  month: MonthSpan,
  facts: CheckedCase,
  classDays: ClassDays,
): Situation | undefined {
  const periods = periodsOf(facts);
  const covered = coveredMonth(month, periods);
  const day = covered.firstCovered ?? later(covered.first, coveredFrom);
  const reference = referenceAmountOn(day, givenAmounts(facts));
  const law = monthLawOn(covered.last, facts.asOf);
  if (covered.last < coveredFrom || reference === undefined || law === undefined) return undefined;
  if (isUnchecked(covered, facts)) return undefined;

  const inquiry = new Inquiry(facts);
  const rates = ratesOf({ facts, law, covered, inquiry }, reference);
  const singles = singleDays(facts, covered);
  const phases = phasesOf(periods);
  const decided = periods === facts.periods ? phases : phasesOf(facts.periods);
  const openness = opennessOf(rates, singles, law);
  return { facts, law, classDays, inquiry, covered, phases, decided, rates, singles, openness };
}

function opennessOf(rates: Rates, singles: readonly SingleDay[], law: MonthLaw): Openness {
  if (rates.paid.length === 0) return "nothing-due";
  const unexcused = singles.filter(({ kind }) => kind === "unexcused").length;
  return unexcused > law.unexcusedAbsence.value.mostDays ? "over-limit" : "open";
}

function singleDays({ absences = [] }: CheckedCase, covered: CoveredMonth): SingleDay[] {
  const days: SingleDay[] = [];
  absences.forEach((absence, index) => {
    if (!isOfOneDay(absence) || monthOf(absence.date) !== covered.month) return;
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

/** Asks nothing of the caller: for counters, and where the month is decided already. */
export function silent({ facts: { interpretation, strict } }: Situation): Inquiry {
  return new Inquiry({ interpretation, strict });
}
