import { type CalendarDate, dayBefore } from "../calendar/index.js";
import { periodsUntil, type Violation, wholeProgramme } from "../participation/index.js";
import type { ReadMonth } from "./read-month.js";
import type { Absence, CheckedCase } from "./schema.js";

/** The facts before a day, and where something found in them lies in the facts as they were given. */
interface FactsBefore {
  readonly facts: CheckedCase;
  readonly atGivenPlace: (violation: Violation) => Violation;
}

/**
 * The programme cut before the first excluded day; undefined where that day comes after the programme, or after the
 * month: an earlier month stays as it was, although a shorter extension would bring fewer days off.
 */
export function withoutExcludedDays({ facts, span }: ReadMonth, from: CalendarDate): FactsBefore | undefined {
  const programme = wholeProgramme(facts.periods);
  if (programme === undefined || from > programme.to || from > span.last) return undefined;
  const last = dayBefore(from);
  const absences: Absence<CalendarDate>[] = [];
  const places: number[] = [];
  facts.absences?.forEach((absence, place) => {
    if ((absence.kind === "sickness" ? absence.from : absence.date) > last) return;
    absences.push(absence);
    places.push(place);
  });
  return {
    facts: { ...facts, periods: periodsUntil(facts.periods, last), absences },
    atGivenPlace: ({ path = [], ...violation }) => ({
      ...violation,
      path: path.map((part) => (typeof part === "number" ? (places[part] ?? part) : part)),
    }),
  };
}
