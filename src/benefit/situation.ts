import { type CalendarDate, earlier, monthOf } from "../calendar/index.js";
import { coveredFrom } from "../law/index.js";
import { type Phase } from "../participation/index.js";
import { Inquiry } from "../reasoning/index.js";
import type { ClassDays } from "./class-days.js";
import { type CoveredMonth, phaseOfDay, type RatePhase } from "./covered-month.js";
import type { CheckedCase } from "./schema.js";

/** How much is still open: all of it; only the counters, after more unexcused days than the limit; or nothing is due anyway. */
export type Openness = "open" | "over-limit" | "nothing-due";

/** One person's month with what is asked about it. */
export interface Situation {
  readonly facts: CheckedCase;
  /** The phases that took place: cut where participation ended early. */
  readonly phases: readonly Phase[];
  /** The phases as decided. */
  readonly decided: readonly Phase[];
  readonly covered: CoveredMonth;
  readonly classDays: ClassDays;
  readonly inquiry: Inquiry;
  /** The month's absences of one day. */
  readonly singles: readonly SingleDay[];
}

/** A day of the month with an absence of one day, in a phase. */
export interface SingleDay {
  readonly index: number;
  readonly kind: "unexcused" | "excused" | "day-off";
  readonly date: CalendarDate;
  readonly phase: RatePhase;
}

/** The month's absences of one day, on days that are covered. */
export function singleDays({ absences = [] }: CheckedCase, covered: CoveredMonth): SingleDay[] {
  const days: SingleDay[] = [];
  absences.forEach((absence, index) => {
    if (absence.kind === "sickness" || monthOf(absence.date) !== covered.month) return;
    const phase = phaseOfDay(covered, absence.date);
    if (phase !== undefined) days.push({ index, kind: absence.kind, date: absence.date, phase });
  });
  return days;
}

/** The last day of the programme up to the month's end; undefined before its first day. */
export function lastProgrammeDay(phases: readonly Phase[], covered: CoveredMonth): CalendarDate | undefined {
  const begun = phases.filter(({ from }) => from <= covered.last);
  const last = begun.at(-1);
  const day = last && earlier(last.to, covered.last);
  return day !== undefined && day >= coveredFrom ? day : undefined;
}

/** Asks nothing of the caller: for counters, and where the month is decided already. */
export function silent({ facts: { interpretation, strict } }: Situation): Inquiry {
  return new Inquiry({ interpretation, strict });
}
