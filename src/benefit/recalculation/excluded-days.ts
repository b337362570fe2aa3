import { type CalendarDate, dayBefore } from "../../calendar/index.js";
import { wholeProgramme } from "../../participation/index.js";
import { type CheckedAbsence, daysOf } from "../month/absence-kinds.js";
import { periodsOf } from "../month/covered-month.js";
import type { CheckedCase } from "../month/inputs.js";
import type { ReadMonth } from "../month/read-month.js";
import type { DecidedMonth } from "../month/result.js";

type MonthViolation = DecidedMonth["violations"][number];

/** The facts before a day, and where something found in them lies in the facts as they were given. */
interface FactsBefore {
  readonly facts: CheckedCase;
  readonly atGivenPlace: (violation: MonthViolation) => MonthViolation;
}

/** The programme ended before the first excluded day; undefined where that day comes after it, or after the month. */
export function withoutExcludedDays({ facts, span }: ReadMonth, from: CalendarDate): FactsBefore | undefined {
  const programmeTo = wholeProgramme(periodsOf(facts))?.to;
  if (programmeTo === undefined || from > programmeTo || from > span.last) return undefined;
  const endedOn = dayBefore(from);
  const absences: CheckedAbsence[] = [];
  const places: number[] = [];
  facts.absences?.forEach((absence, place) => {
    if (daysOf(absence).from > endedOn) return;
    absences.push(absence);
    places.push(place);
  });
  return {
    facts: { ...facts, endedOn, absences },
    atGivenPlace: ({ path = [], ...violation }) => ({
      ...violation,
      path: path[0] === "absences" ? path.map((part) => atGivenPlace(part, places)) : path,
    }),
  };
}

function atGivenPlace(part: string | number, places: readonly number[]): string | number {
  return typeof part === "number" ? (places[part] ?? part) : part;
}
