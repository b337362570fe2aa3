import type { NamedRule } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  bothPhases,
  type CoveredMonth,
  type DayInPhase,
  type PerPhase,
  phaseOfDay,
} from "./covered-month.js";
import { type DeductionKind, ratePhases, type UnpaidCause } from "./vocabulary.js";

/** Why a day of the month costs something: a part of the benefit, or all of its own. */
export type Cause = Exclude<DeductionKind, "unpaid"> | UnpaidCause;

/** For days of each cause: the kind of deduction they come under, and the rule that says why. */
export const causes = {
  unexcused: { kind: "unexcused", rule: rules.unexcusedAbsence },
  sickness: { kind: "sickness", rule: rules.sickness },
  "sickness-over-limit": { kind: "unpaid", rule: rules.sickness },
  "sickness-without-rule": { kind: "unpaid", rule: rules.partialMonth },
  excused: { kind: "unpaid", rule: rules.partialMonth },
} as const satisfies Record<Cause, { kind: DeductionKind; rule: NamedRule }>;

const noDays = (): PerPhase => ({ trial: 0, participation: 0 });

/** The days of the month that cost something, counted while its absences are gathered. */
export class CostlyDays {
  readonly #counts = new Map<Cause, PerPhase>();
  readonly #entitled: CoveredMonth;

  constructor(entitled: CoveredMonth) {
    this.#entitled = entitled;
  }

  /** A day without a right to the benefit can cost nothing, and is left out. */
  canCost({ date }: DayInPhase): boolean {
    return phaseOfDay(this.#entitled, date) !== undefined;
  }

  add(cause: Cause, day: DayInPhase): void {
    if (!this.canCost(day)) return;
    const counts = this.#counts.get(cause) ?? noDays();
    counts[day.phase] += 1;
    this.#counts.set(cause, counts);
  }

  /** The days by cause, in the order in which the causes were met. */
  get byCause(): ReadonlyMap<Cause, PerPhase> {
    return this.#counts;
  }

  /** All days that come under a kind of deduction. */
  ofKind(kind: DeductionKind): PerPhase {
    const total = noDays();
    for (const [cause, counts] of this.#counts) {
      if (causes[cause].kind !== kind) continue;
      for (const phase of ratePhases) total[phase] += counts[phase];
    }
    return total;
  }

  countOf(kind: DeductionKind): number {
    let count = 0;
    for (const [cause, counts] of this.#counts) if (causes[cause].kind === kind) count += bothPhases(counts);
    return count;
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }
}
