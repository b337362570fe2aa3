import type { Exact, RoundingName } from "../../money/index.js";
import { planViolationCodes } from "../../participation/index.js";
import type { Addend, NoOperands, ReadingOf } from "../../reasoning/index.js";

/** The closed sets of months and their premiums: what is given and answered. The words for each stand in `texts.ts`. */

/** Kinds of absences of one day each. */
export const dayAbsenceKinds = ["unexcused", "excused", "day-off"] as const;

/** A kind of absence of one day. */
export type DayAbsenceKind = (typeof dayAbsenceKinds)[number];

/** Kinds of absences of one day each that have a cause. */
export const causedDayKinds = ["flood-day-off"] as const;

/** A kind of absence of one day that has a cause. */
export type CausedDayKind = (typeof causedDayKinds)[number];

/** Kinds of absences from a first to a last day. */
export const spellKinds = ["sickness", "quarantine"] as const;

/** A kind of absence from a first to a last day. */
export type SpellKind = (typeof spellKinds)[number];

/** Kinds of absences. */
export const absenceKinds = [...dayAbsenceKinds, ...causedDayKinds, ...spellKinds] as const;

/** A kind of absence. */
export type AbsenceKind = (typeof absenceKinds)[number];

/** What the history can be beside the sums of what was used before the absences listed. */
export const histories = ["complete"] as const;

/** The phases that may have different rates, in order: the trial, and participation with its extensions. */
export const ratePhases = ["trial", "participation"] as const;

/** A phase that may have a rate of its own: the trial, or participation with its extensions. */
export type RatePhase = (typeof ratePhases)[number];

/** What something can be taken off for, in the order in which deductions are listed. */
export const deductionKinds = ["unexcused", "sickness", "unpaid"] as const;

/** What something is taken off for. */
export type DeductionKind = (typeof deductionKinds)[number];

/** Why no benefit is due for a day. */
export const unpaidCauses = ["sickness-over-limit", "sickness-without-rule", "excused"] as const;

/** Why no benefit is due for a day. */
export type UnpaidCause = (typeof unpaidCauses)[number];

/** Why nothing is due for a month, in the order in which it is asked. */
export const notDueReasons = [
  "no-application",
  "no-covered-day",
  "unexcused-over-limit",
  "all-days-unpaid",
  "reduced-to-zero",
] as const;

/** Why nothing is due; the first that applies, in this order. */
export type NotDueReason = (typeof notDueReasons)[number];

/** Why no premium may be granted for a month. */
export const noPremiumReasons = ["no-participation-day", "no-rule-yet"] as const;

/** `no-participation-day`: no day of the month lies in participation; `no-rule-yet`: the law of that day knew no premium. */
export type NoPremiumReason = (typeof noPremiumReasons)[number];

/** What can go past the law in a month: its days off, suspensions and, where the periods are checked, their lengths. */
export const monthViolationCodes = [
  "day-off-in-trial",
  "day-off-over-entitlement",
  "flood-day-off-over-limit",
  "suspension-power-ended",
  ...planViolationCodes,
] as const;

/** What goes past the law in a month. */
export type MonthViolationCode = (typeof monthViolationCodes)[number];

/** So many days at a fraction of a rate, or of what is due for the month. */
interface Reduced extends Addend {
  readonly days: number;
  readonly divisor: number;
  readonly of: Exact;
  readonly phase?: RatePhase;
  readonly base: ReadingOf<"deductionBase">;
}

/** What the steps of months and premiums work on. Amounts are PLN, percentages decimal strings, days numbers of days. */
export interface MonthOperations {
  base: { readonly amount: string };
  rate: {
    readonly base: string;
    readonly percent: string;
    readonly phase: RatePhase;
    readonly rate: Exact;
  };
  "round-rate": {
    readonly rate: Exact;
    readonly rounded: Exact;
    readonly rounding: RoundingName;
    readonly phase: RatePhase;
  };
  "full-month": Addend;
  "part-month": Addend & {
    readonly rate: Exact;
    readonly days: number;
    readonly divisor: number;
    readonly phase: RatePhase | "both";
  };
  "cap-at-rate": Addend & { readonly rate: Exact };
  unexcused: Reduced;
  sickness: Reduced;
  "unpaid-days": Addend & {
    readonly days: number;
    readonly divisor: number;
    readonly of: Exact;
    readonly phase: RatePhase;
    readonly cause: UnpaidCause;
  };
  "payable-days": Addend & { readonly days: number; readonly payable: number; readonly divisor: number };
  "all-days-unpaid": Addend & { readonly days: number };
  "unexcused-over-limit": Addend & { readonly days: number; readonly most: number };
  "not-below-zero": Addend;
  round: Addend & {
    readonly exact: Exact;
    readonly amount: string;
    readonly rounding: RoundingName | "down-to-grosz";
  };
  "no-application": NoOperands;
  "no-covered-day": NoOperands;
  "sickness-pool": { readonly used: number; readonly most: number };
  "days-off-paid": { readonly days: number };
  "excused-paid": { readonly days: number };
  "classes-suspended": { readonly days: number };
  "quarantine-paid": { readonly days: number };
  "flood-days-off-paid": { readonly days: number };
  "premium-ceiling": Addend & { readonly percent: string; readonly of: Exact };
  "premium-part": {
    readonly days: number;
    readonly divisor: number;
    readonly rate: Exact;
    readonly part: Exact;
  };
  "no-premium-rule": NoOperands;
  "no-participation-day": NoOperands;
}

/** What is asked for a month. */
export type MonthQuestion = "periods" | "application" | "absence-history" | "class-days";
