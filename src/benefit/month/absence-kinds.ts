import * as z from "zod";
import type { CalendarDate, Period } from "../../calendar/index.js";
import { dateField, lazily } from "../../input/index.js";
import { type FloodCause, floodCauses, type SpecialRuleId } from "../../law/index.js";
import {
  type AbsenceKind,
  type CausedDayKind,
  causedDayKinds,
  type DayAbsenceKind,
  dayAbsenceKinds,
  type SpellKind,
  spellKinds,
} from "./vocabulary.js";

/** What is asked of an absence before anything is decided. */
interface PlaceOfKind {
  /** In the month that is decided it lies on a day of classes; elsewhere on any day. */
  readonly onClassDays: boolean;
  /** The rule that must have something to say on its day, and the issue where it has not. */
  readonly within?: { readonly rule: SpecialRuleId; readonly code: string };
}

/**
 * Where absences of each kind must lie. A new kind is a name in `vocabulary.ts`, which says how it is given, a row here, a
 * row in `absences.ts`, which says what it does to the month, and its label.
 */
export const placesOfKinds: Readonly<Record<AbsenceKind, PlaceOfKind>> = {
  unexcused: { onClassDays: true },
  excused: { onClassDays: true },
  "day-off": { onClassDays: true },
  "flood-day-off": {
    onClassDays: true,
    within: { rule: "floodDaysOff", code: "flood-day-off-outside-window" },
  },
  sickness: { onClassDays: false },
  quarantine: { onClassDays: false },
};

/** An absence. One day has one absence. */
export type Absence<Day extends string = string> = DayAbsence<Day> | FloodDayOff<Day> | Spell<Day>;

/** An absence of one day: it lies on a class day. */
export interface DayAbsence<Day extends string = string> {
  readonly kind: DayAbsenceKind;
  readonly date: Day;
}

/** A day off because of the flood of September 2024: it lies on a class day. */
export interface FloodDayOff<Day extends string = string> {
  readonly kind: CausedDayKind;
  readonly date: Day;
  /** `property`: to remove the effects of the flood on property; `inability`: the flood made taking part impossible. */
  readonly cause: FloodCause;
}

/** An absence from a first to a last day, both included: sickness confirmed by a doctor, or obligatory quarantine or isolation at home. */
export interface Spell<Day extends string = string> {
  readonly kind: SpellKind;
  readonly from: Day;
  readonly to: Day;
}

/** A spell of sickness confirmed by a doctor, in calendar days. */
export interface Sickness<Day extends string = string> extends Spell<Day> {
  readonly kind: "sickness";
}

/** An absence whose days were checked. */
export type CheckedAbsence = Absence<CalendarDate>;

export const absenceField = /* @__PURE__ */ lazily(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal(dayAbsenceKinds), date: dateField() }),
    z.strictObject({ kind: z.literal(causedDayKinds), date: dateField(), cause: z.literal(floodCauses) }),
    z.strictObject({ kind: z.literal(spellKinds), from: dateField(), to: dateField() }),
  ]),
);

export function isOfOneDay<Day extends string>(
  absence: Absence<Day>,
): absence is DayAbsence<Day> | FloodDayOff<Day> {
  return "date" in absence;
}

/** The days of an absence of any kind. */
export function daysOf(absence: CheckedAbsence): Period {
  return isOfOneDay(absence) ? { from: absence.date, to: absence.date } : absence;
}
