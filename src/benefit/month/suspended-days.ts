import {
  type CalendarDate,
  contains,
  intersection,
  joined,
  type Period,
  without,
} from "../../calendar/index.js";
import type { Law } from "../../law/index.js";
import { type CheckedSuspension, suspendedDays } from "../../participation/index.js";

/** The days on which classes were suspended, each once, by the law that the case knows. */
export class SuspendedDays {
  readonly #periods: readonly Period[];

  constructor(suspensions: readonly CheckedSuspension[], law: Law) {
    this.#periods = joined(suspendedDays(suspensions, law));
  }

  has(date: CalendarDate): boolean {
    return this.#periods.some((period) => contains(period, date));
  }

  /** Those of some days on which classes were suspended. */
  inside(days: Period): Period[] {
    return this.#periods.flatMap((period) => intersection(period, days) ?? []);
  }

  /** Those of some days on which they were not. */
  outside(days: Period): Period[] {
    return this.inside(days).length === 0 ? [days] : without([days], this.#periods);
  }
}
