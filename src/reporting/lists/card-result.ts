import type { FloodCause } from "../../law/index.js";
import type { SpecialAct } from "../../participation/index.js";
import type { Reasoned, Undecided } from "../../reasoning/index.js";
import type { Meaning } from "./vocabulary.js";

type Name = "attendanceCard";

/** A day that has classes, or was marked. */
export interface CardDay {
  date: string;
  classDay: boolean;
  /** As it was noted; null where nothing was. */
  mark: string | null;
  /** Null where nothing was noted and no confirmed sickness says it. */
  meaning: Meaning | null;
}

/** An absence as `monthlyBenefit` takes it. */
export type CardAbsence =
  | { kind: "unexcused" | "excused" | "day-off"; date: string }
  | { kind: "flood-day-off"; date: string; cause: FloodCause }
  | { kind: "sickness" | "quarantine"; from: string; to: string };

/** A suspension of classes as `monthlyBenefit` takes it. */
export interface CardSuspension {
  from: string;
  to: string;
  basis: SpecialAct;
}

/** What a month of one person was like. */
export interface AttendanceCard extends Reasoned<Name> {
  outcome: "card";
  month: string;
  name: string | null;
  days: CardDay[];
  /** By date: inputs of `monthlyBenefit` as they are. */
  absences: CardAbsence[];
  suspensions: CardSuspension[];
  /** Class days of which nothing is known: they count neither as present nor as absent. */
  unmarked: string[];
  /** Class days, listed days by meaning, and class days without one. */
  counts: Record<Meaning | "classDays" | "unmarked", number>;
}

/** What {@link attendanceCard} returns. */
export type AttendanceCardResult = AttendanceCard | Undecided<Name>;
