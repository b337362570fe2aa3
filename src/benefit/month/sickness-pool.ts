import { type CalendarDate, dayAfter, type Period } from "../../calendar/index.js";
import type { Phase } from "../../participation/index.js";
import type { HistoryBefore } from "./inputs.js";

/** What a day of sickness that a rule covers does: within the limit it reduces the benefit, after that it is unpaid. */
export type PoolEffect = "sickness" | "sickness-over-limit";

/** The days of sickness that art. 15 ust. 7a allows, as they are used up: one pool, or one for each spell or extension. */
export class SicknessPool {
  used: number;
  readonly #before: CalendarDate | undefined;
  readonly #sumAtStart: number;
  #lastDayOfSpell: CalendarDate | undefined;
  #extension: number;

  constructor(history: HistoryBefore<CalendarDate> | undefined, phases: readonly Phase[]) {
    this.#before = history?.before;
    this.#sumAtStart = history?.sicknessUsed ?? 0;
    this.used = this.#sumAtStart;
    const begun = phases.filter(({ from }) => history !== undefined && from <= history.before);
    this.#extension = begun.at(-1)?.extension ?? -1;
  }

  /** Each spell has its own pool; certificates that touch are one spell. Those that ended before the sum are in it. */
  startSpell({ from, to }: Period): void {
    const touches = this.#lastDayOfSpell !== undefined && dayAfter(this.#lastDayOfSpell) === from;
    this.#lastDayOfSpell = to;
    if (touches) return;
    const runsAtStart = this.#before !== undefined && from <= this.#before;
    this.used = runsAtStart ? this.#sumAtStart : 0;
  }

  /** Each extension has its own pool. */
  enter({ extension = -1 }: Phase): void {
    if (extension <= this.#extension) return;
    this.#extension = extension;
    this.used = 0;
  }

  /** A day of sickness; undefined where it costs nothing, because it does not count and the pool lasts. */
  take(mostDays: number, counts: boolean): PoolEffect | undefined {
    const lasts = this.used < mostDays;
    if (counts) this.used += 1;
    return lasts ? (counts ? "sickness" : undefined) : "sickness-over-limit";
  }
}
