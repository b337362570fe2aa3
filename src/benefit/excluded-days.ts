import { type CalendarDate, dayBefore } from "../calendar/index.js";
import { type Violation, wholeProgramme } from "../participation/index.js";
import { periodsOf } from "./covered-month.js";
import type { ReadMonth } from "./read-month.js";
import type { Absence, CheckedCase } from "./schema.js";

/** The facts before a day, and where something found in them lies in the facts as they were given. */
interface FactsBefore {
  readonly facts: CheckedCase;
  readonly atGivenPlace: (violation: Violation) => Violation;
}

/** The programme ended before the first excluded day; undefined where that day comes after the programme or the month. */
export function withoutExcludedDays({ facts, span }: ReadMonth, from: CalendarDate): FactsBefore | undefined {
  const programme = wholeProgramme(periodsOf(facts));
  if (programme === undefined || from > programme.to || from > span.last) return undefined;
  const endedOn = dayBefore(from);
  const absences: Absence<CalendarDate>[] = [];
  const places: number[] = [];
  facts.absences?.forEach((absence, place) => {
    if ((absence.kind === "sickness" ? absence.from : absence.date) > endedOn) return;
    absences.push(absence);
    places.push(place);
  });
  return {
    facts: { ...facts, endedOn, absences },
    atGivenPlace: ({ path = [], ...violation }) => ({
      ...violation,
      path: path.map((part) => (typeof part === "number" ? (places[part] ?? part) : part)),
    }),
  };
}
