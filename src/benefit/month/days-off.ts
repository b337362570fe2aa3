import type { CalendarDate, MonthCount } from "../../calendar/index.js";
import type { RuleRecord, RuleValues } from "../../law/index.js";
import { extraDaysOff, phaseOn, thirtiethsOf } from "../../participation/index.js";
import type { Inquiry, ReadingOf } from "../../reasoning/index.js";
import { ratePhaseOf } from "./covered-month.js";
import { historyBefore } from "./inputs.js";
import type { Situation } from "./situation.js";
import type { RatePhase } from "./vocabulary.js";

type DaysOffLaw = RuleRecord<RuleValues["daysOff"]> | undefined;

/** A day off of the month and what it is worth. */
export interface DayOff {
  /** Position among the absences of the input. */
  readonly index: number;
  readonly date: CalendarDate;
  readonly phase: RatePhase;
  readonly effect: "free" | "over-entitlement" | "in-trial";
  readonly law: DaysOffLaw;
}

/** The days off of the month, with months counted one way. */
export interface FollowedDaysOff {
  readonly days: readonly DayOff[];
  /** Days used within the entitlement up to the month's end. */
  readonly used: number;
  /** No day hung on a rounding that must be chosen and was not. */
  readonly isCertain: boolean;
  readonly entitlement: DaysOffEntitlement;
}

/** A day off as it was listed. */
type ListedDay = Pick<DayOff, "index" | "date">;

/** The days off listed up to the month's end, in order; none is used on a suspended day. */
export function daysOffUntil({ facts, covered, suspended }: Situation): ListedDay[] {
  const days: ListedDay[] = [];
  facts.absences?.forEach((absence, index) => {
    if (absence.kind !== "day-off" || absence.date > covered.last || suspended.has(absence.date)) return;
    days.push({ index, date: absence.date });
  });
  return days.length < 2 ? days : days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Follows the days off of art. 15 ust. 6a: free up to the entitlement of the day's law, in participation only. */
export function followDaysOff(
  listed: readonly ListedDay[],
  situation: Situation,
  count: MonthCount,
  asked: Inquiry,
): FollowedDaysOff {
  const { facts, decided, covered } = situation;
  const entitlement = new DaysOffEntitlement(situation, count);
  const summed = historyBefore(facts);
  let used = summed?.daysOffUsed ?? 0;
  let isCertain = true;
  const days: DayOff[] = [];
  for (const { index, date } of listed) {
    if (summed !== undefined && date < summed.before) continue;
    if (date < covered.underTheAct.from && date >= covered.first) continue;
    const decidedPhase = phaseOn(decided, date);
    const phase = decidedPhase === undefined ? "participation" : ratePhaseOf(decidedPhase);
    const allows = phase !== "trial" && entitlement.allowsOneMore(used, date, asked);
    if (allows === undefined) isCertain = false;
    const isFree = allows === true;
    if (isFree) used += 1;
    if (date < covered.first) continue;
    const effect = isFree ? "free" : phase === "trial" ? "in-trial" : "over-entitlement";
    days.push({ index, date, phase, effect, law: situation.law.of("daysOff", date) });
  }
  return { days, used, isCertain, entitlement };
}

/** How many days off the law of a day allows, with those for extensions begun by then. */
class DaysOffEntitlement {
  readonly #lawOn: (date: CalendarDate) => DaysOffLaw;
  readonly #extensions: readonly { readonly from: CalendarDate; readonly thirtieths: number }[];

  constructor({ law, decided }: Situation, count: MonthCount) {
    this.#lawOn = (date) => law.of("daysOff", date);
    // An extension by the length of a suspension brings none. Measured once: there may be hundreds of days off, and each asks.
    this.#extensions = decided
      .filter(({ name, basis }) => name === "extension" && basis !== "suspension")
      .map((extension) => ({ from: extension.from, thirtieths: thirtiethsOf([extension], count) }));
  }

  /** Worked out, and asked about, only as far as a day after `used` days needs it; undefined without an answer. */
  allowsOneMore(used: number, date: CalendarDate, asked: Inquiry): boolean | undefined {
    const rule = this.#lawOn(date)?.value ?? null;
    if (rule === null) return false;
    if (used + 1 <= rule.basic) return true;
    if (!this.#hasExtra(date)) return false;
    const rounding = asked.reading("extraDaysOff");
    if (rounding === undefined) return undefined;
    if (asked.given("monthCount") !== undefined) asked.reading("monthCount");
    return used + 1 <= this.#withExtra(date, rounding);
  }

  /** For the counter; undefined where the rounding must be chosen and was not. */
  on(date: CalendarDate, inquiry: Inquiry): number | undefined {
    if (!this.#hasExtra(date)) return this.#lawOn(date)?.value?.basic ?? 0;
    const rounding = inquiry.strict ? inquiry.given("extraDaysOff") : inquiry.reading("extraDaysOff");
    return rounding === undefined ? undefined : this.#withExtra(date, rounding);
  }

  #hasExtra(date: CalendarDate): boolean {
    const rule = this.#lawOn(date)?.value;
    return rule != null && rule.extra > 0 && this.#begunBy(date).length > 0;
  }

  #withExtra(date: CalendarDate, rounding: ReadingOf<"extraDaysOff">): number {
    const rule = this.#lawOn(date)?.value;
    if (rule == null) return 0;
    const thirtieths = this.#begunBy(date).reduce((sum, extension) => sum + extension.thirtieths, 0);
    return rule.basic + extraDaysOff(thirtieths, rule, rounding);
  }

  #begunBy(date: CalendarDate): readonly { readonly thirtieths: number }[] {
    return this.#extensions.filter(({ from }) => from <= date);
  }
}
