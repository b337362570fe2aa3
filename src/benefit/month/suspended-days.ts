import {
  type CalendarDate,
  contains,
  intersection,
  joined,
  type Period,
  without,
} from "../../calendar/index.js";
import type { Law, RuleRecord, RuleValues } from "../../law/index.js";
import { type CheckedSuspension, specialRules } from "../../participation/index.js";

/** What a special act says of days on which classes were suspended. */
export type SuspensionRule = RuleRecord<RuleValues["covidSuspension" | "floodSuspension"]>;

/** A suspension that holds on a day, and its rule. */
interface SuspensionOfDay<Listed> {
  readonly suspension: Listed;
  readonly rule: SuspensionRule;
}

/** The suspension of a day, of several the one listed first; undefined where the law had no rule on it. */
export function suspensionOn<Listed extends CheckedSuspension>(
  suspensions: readonly Listed[],
  date: CalendarDate,
  law: Law,
): SuspensionOfDay<Listed> | undefined {
  for (const suspension of suspensions) {
    if (!contains(suspension, date)) continue;
    const rule = law.of(specialRules[suspension.basis].suspension, date);
    if (rule?.value != null) return { suspension, rule };
  }
  return undefined;
}

/** The days on which classes were suspended, each once, by the law that the case knows. */
export class SuspendedDays {
  readonly #periods: readonly Period[];

  constructor(suspensions: readonly CheckedSuspension[], law: Law) {
    this.#periods = joined(
      suspensions.flatMap((suspension) =>
        law
          .within(specialRules[suspension.basis].suspension, suspension)
          .flatMap(({ from, to, record }) => (record.value === null ? [] : { from, to })),
      ),
    );
  }

  get isEmpty(): boolean {
    return this.#periods.length === 0;
  }

  has(date: CalendarDate): boolean {
    const period = this.#periods[this.#firstSince(date)];
    return period !== undefined && period.from <= date;
  }

  /** Those of some days on which classes were suspended. */
  inside(days: Period): Period[] {
    const found: Period[] = [];
    for (let index = this.#firstSince(days.from); index < this.#periods.length; index += 1) {
      const period = this.#periods[index];
      const shared = period && intersection(period, days);
      if (shared === undefined) break;
      found.push(shared);
    }
    return found;
  }

  /** Those of some days on which they were not. */
  outside(days: Period): Period[] {
    const inside = this.inside(days);
    return inside.length === 0 ? [days] : without([days], inside);
  }

  /** The place of the first period that has not ended before a day: thousands of spells may ask about hundreds of periods. */
  #firstSince(day: CalendarDate): number {
    let [low, high] = [0, this.#periods.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const period = this.#periods[middle];
      if (period !== undefined && period.to < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
