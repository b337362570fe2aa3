import * as z from "zod";
import type { CalendarDate, Period } from "../../calendar/index.js";
import { dateField } from "../../input/index.js";

/** Kinds of absences of one day each. */
export const dayKinds = ["unexcused", "excused", "day-off"] as const;

/** Kinds of absences from a first to a last day. */
export const spellKinds = ["sickness"] as const;

/** A kind of absence of one day. */
export type DayKind = (typeof dayKinds)[number];

/** A kind of absence from a first to a last day. */
type SpellKind = (typeof spellKinds)[number];

export type AbsenceKind = DayKind | SpellKind;

/** What is asked of an absence before anything is decided. */
interface PlaceOfKind {
  /** In the month that is decided it lies on a day of classes; elsewhere on any day. */
  readonly onClassDays: boolean;
}

/**
 * Where absences of each kind must lie. A new kind is a name in one of the lists above, a row here, and a row in
 * `absences.ts`, which says what it does to the month.
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
  readonly kind: DayKind;
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

export const absenceField = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal(dayKinds), date: dateField }),
  z.strictObject({ kind: z.literal(spellKinds), from: dateField, to: dateField }),
]);

export function isOfOneDay<Day extends string>(absence: Absence<Day>): absence is DayAbsence<Day> {
  return "date" in absence;
}

/** The days of an absence of any kind. */
export function daysOf(absence: CheckedAbsence): Period {
  return isOfOneDay(absence) ? { from: absence.date, to: absence.date } : absence;
}
