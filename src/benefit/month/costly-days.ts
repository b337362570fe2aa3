import type { Step } from "../../reasoning/index.js";
import { bothPhases, type PerPhase, type RatePhase, ratePhases } from "./covered-month.js";
import type { Deduction } from "./result.js";

type DeductionKind = Deduction["kind"];

/** For days of each cause: the kind of deduction they come under, the rule that says why, and the step that says how much. */
export const causes = {
  unexcused: { kind: "unexcused", rule: "unexcusedAbsence", operation: "unexcused" },
  sickness: { kind: "sickness", rule: "sickness", operation: "sickness" },
  "sickness-over-limit": { kind: "unpaid", rule: "sickness", operation: "unpaid-days" },
  "sickness-without-rule": { kind: "unpaid", rule: "partialMonth", operation: "unpaid-days" },
  excused: { kind: "unpaid", rule: "partialMonth", operation: "unpaid-days" },
} as const satisfies Record<string, { kind: DeductionKind; rule: string; operation: Step["operation"] }>;

/** Why a day of the month costs something. */
export type Cause = keyof typeof causes;

const noDays: Readonly<PerPhase> = { trial: 0, participation: 0 };

/** The days of the month that cost something, counted while its absences are gathered. */
export class CostlyDays {
  readonly #counts = new Map<Cause, PerPhase>();

  add(cause: Cause, phase: RatePhase): void {
    const counts = this.#counts.get(cause);
    if (counts === undefined) this.#counts.set(cause, { ...noDays, [phase]: 1 });
    else counts[phase] += 1;
  }

  /** The days by cause, in the order in which the causes were met. */
  get byCause(): ReadonlyMap<Cause, PerPhase> {
    return this.#counts;
  }

  /** All days that come under a kind of deduction. */
  ofKind(kind: DeductionKind): PerPhase {
    const total = { ...noDays };
    for (const [cause, counts] of this.#counts) {
      if (causes[cause].kind !== kind) continue;
      for (const phase of ratePhases) total[phase] += counts[phase];
    }
    return total;
  }

  countOf(kind: DeductionKind): number {
    return bothPhases(this.ofKind(kind));
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }
}
