import type { Exact } from "../../money/index.js";
import type { Reasoned, Undecided, Violation } from "../../reasoning/index.js";
import type { FloodDays } from "./gather-flood-days.js";
import type { DeductionKind, MonthViolationCode, NotDueReason, RatePhase } from "./vocabulary.js";

type Name = "monthlyBenefit";

/** What both decided results of a month carry. Amounts are PLN, gross of income tax. */
export interface DecidedMonth extends Reasoned<Name> {
  /** `YYYY-MM`. */
  month: string;
  /** PLN, two decimals, rounded as chosen. */
  amount: string;
  /** PLN before the final rounding, exactly. */
  exact: Exact;
  /** PLN a month: the rate R of each phase that is in the month and has a right to the benefit. */
  rate: Partial<Record<RatePhase, Exact>>;
  /** Calendar days of the month in the trial, in participation and in extensions. */
  coveredDays: number;
  /** The whole month is covered. */
  fullMonth: boolean;
  /** What was taken off, by kind. */
  deductions: Deduction[];
  counters: Counters;
  /** The `history` of the next month; null without history, and where it depends on a reading nobody gave. */
  next: NextHistory | null;
  /**
   * Days off past the entitlement, past the limit of the flood or in the trial, which are treated as excused absences;
   * suspensions after the last day on which one could be ordered, which count all the same. With `checkPeriods` also where the
   * periods go past the law; they change no amount.
   */
  violations: Violation<MonthViolationCode>[];
  /** Before income tax, which the library does not compute. */
  gross: true;
}

/** What was taken off for days of one kind. */
export interface Deduction {
  kind: DeductionKind;
  /** Class days for `unexcused`, counted days of the pool for `sickness`, calendar days for `unpaid`. */
  days: number;
  /** PLN, not negative. */
  exact: Exact;
  /** PLN, two decimals: the same to the nearest grosz, for showing; the amounts of several kinds need not add up. */
  amount: string;
}

/** Counts of the month, and of the programme up to the month's end. */
export interface Counters {
  /** Unexcused days of the month. */
  unexcused: number;
  /** Excused days of the month, with the days off and the class days of quarantine treated as such. */
  excused: number;
  /** Sick days of the pool or, with a limit for each spell, of the spell that holds the month's last day; `beyond`: used above the limit. Null without history or where the count was not chosen. */
  sickness: { used: number; left: number; beyond: number } | null;
  /** Days off; null without history or where the entitlement depends on something not said. */
  daysOff: { used: number; left: number } | null;
}

/** What was used up when the month ended: the `history` to give with the next month. */
export interface NextHistory {
  /** First day of the next month: its absences are listed from this day on. */
  before: string;
  /** Counted days of sickness used of the pool, or spell, that runs on `before`. */
  sicknessUsed: number;
  /** Days off used. */
  daysOffUsed: number;
  /** Counted days off because of the flood used; left out where there were none and none were given. */
  floodDaysUsed?: FloodDays;
}

/** The benefit is due. */
export interface BenefitDue extends DecidedMonth {
  outcome: "due";
}

/** No benefit for the month; `amount` is `"0.00"`. */
export interface BenefitNotDue extends DecidedMonth {
  outcome: "not-due";
  reason: NotDueReason;
}

/** What {@link monthlyBenefit} returns. */
export type MonthlyBenefitResult = BenefitDue | BenefitNotDue | Undecided<Name>;
