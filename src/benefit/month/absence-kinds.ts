import * as z from "zod";
import type { CalendarDate, Period } from "../../calendar/index.js";
import { dateField, lazily } from "../../input/index.js";
import {
  type AbsenceKind,
  type DayAbsenceKind,
  dayAbsenceKinds,
  type SpellKind,
  spellKinds,
} from "./vocabulary.js";

/** What is asked of an absence before anything is decided. */
interface PlaceOfKind {
  /** In the month that is decided it lies on a day of classes; elsewhere on any day. */
  readonly onClassDays: boolean;
}

/**
 * Where absences of each kind must lie. A new kind is a name in `vocabulary.ts`, which says how it is given, a row here, a
 * row in `absences.ts`, which says what it does to the month, and its label.
 */
export const placesOfKinds: Readonly<Record<AbsenceKind, PlaceOfKind>> = {
  unexcused: { onClassDays: true },
  excused: { onClassDays: true },
  "day-off": { onClassDays: true },
  sickness: { onClassDays: false },
};

/** An absence. One day has one absence. */
export type Absence<Day extends string = string> = DayAbsence<Day> | Sickness<Day>;

/** An absence of one day: it lies on a class day. */
export interface DayAbsence<Day extends string = string> {
  readonly kind: DayAbsenceKind;
  readonly date: Day;
}

/** A spell of sickness confirmed by a doctor, in calendar days, both ends included. */
export interface Sickness<Day extends string = string> {
  readonly kind: SpellKind;
  readonly from: Day;
  readonly to: Day;
}

/** An absence whose days were checked. */
export type CheckedAbsence = Absence<CalendarDate>;

export const absenceField = /* @__PURE__ */ lazily(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal(dayAbsenceKinds), date: dateField() }),
    z.strictObject({ kind: z.literal(spellKinds), from: dateField(), to: dateField() }),
  ]),
);

export function isOfOneDay<Day extends string>(absence: Absence<Day>): absence is DayAbsence<Day> {
  return "date" in absence;
}

/** The days of an absence of any kind. */
export function daysOf(absence: CheckedAbsence): Period {
  return isOfOneDay(absence) ? { from: absence.date, to: absence.date } : absence;
}
