import {
  type CalendarDate,
  dayAfter,
  dayBefore,
  dayIn,
  dayOfMonth,
  earlier,
  intersection,
  later,
  lengthInDays,
  type Period,
} from "../../calendar/index.js";
import { firstDayOfRule, ruleOn } from "../../law/index.js";
import { type Phase } from "../../participation/index.js";
import type { ReadingOf } from "../../reasoning/index.js";
import type { ClassDays } from "./class-days.js";
import type { CoveredMonth, RatePhase } from "./covered-month.js";
import type { CheckedCase, HistoryBefore, Sickness } from "./schema.js";

/** How the open questions about sickness are answered. */
export interface SicknessReadings {
  readonly days: ReadingOf<"sicknessDays">;
  readonly limit: ReadingOf<"sicknessLimit">;
  readonly renewsOnExtension: boolean;
  readonly trial: ReadingOf<"trialSickness">;
}

type SickEffect = "reduced" | "sickness-over-limit" | "sickness-without-rule";

/** What a day of sickness in the month does to the benefit. */
interface SickDay {
  readonly phase: RatePhase;
  readonly effect: SickEffect;
}

/** The month's days of sickness, and the pool as it stands at the month's end. */
export interface SicknessOfMonth {
  readonly days: readonly SickDay[];
  /** Counted days used of the pool, before the month and at its end. */
  readonly usedBefore: number;
  readonly used: number;
}

/** The spells that begin up to the month's end, in order. */
export function spellsUntil(absences: CheckedCase["absences"], last: CalendarDate): Sickness<CalendarDate>[] {
  const spells: Sickness<CalendarDate>[] = [];
  for (const absence of absences ?? []) {
    if (absence.kind === "sickness" && absence.from <= last) spells.push(absence);
  }
  return spells.length < 2 ? spells : spells.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The spells' days of the month in one phase. */
export function sickDaysIn(spells: readonly Period[], phase: Period | undefined): boolean {
  return phase !== undefined && spells.some((spell) => intersection(spell, phase) !== undefined);
}

/**
 * Follows the pool of art. 15 ust. 7a through the spells: counted days use it up; while it lasts a counted day reduces
 * the benefit; after that every calendar day of sickness is unpaid.
 */
export function sicknessOfMonth(
  spells: readonly Sickness<CalendarDate>[],
  phases: readonly Phase[],
  covered: CoveredMonth,
  history: "complete" | HistoryBefore<CalendarDate> | undefined,
  readings: SicknessReadings,
  classDays: ClassDays,
  asOf: CalendarDate | undefined,
): SicknessOfMonth {
  const summed = typeof history === "object" ? history : undefined;
  const pool = new SicknessPool(summed, phases);
  const days: SickDay[] = [];
  let usedBefore: number | undefined;

  for (const spell of spells) {
    if (summed !== undefined && spell.to < summed.before) continue;
    if (readings.limit === "per-spell") pool.startSpell(spell);
    const from = summed === undefined ? spell.from : later(spell.from, summed.before);
    const listed = { from, to: earlier(spell.to, covered.last) };
    for (const phase of phases) {
      const part = intersection(listed, phase);
      if (part === undefined) continue;
      if (readings.renewsOnExtension) pool.enter(phase);
      const inPool = phase.name !== "trial" || readings.trial === "as-participation";
      if (inPool) pool.used += countedBefore(covered.first, part, readings.days, classDays, asOf);
      const inMonth = intersection(part, covered.underTheAct);
      if (inMonth === undefined) continue;
      usedBefore ??= pool.used;
      for (let number = dayOfMonth(inMonth.from); number <= dayOfMonth(inMonth.to); number += 1) {
        const date = dayIn(covered.month, number);
        const counts = readings.days === "calendar" || classDays.has(date);
        const ratePhase = phase.name === "trial" ? "trial" : "participation";
        const rule = inPool ? (ruleOn("sickness", date, asOf)?.value ?? null) : null;
        const effect = rule === null ? withoutRule(readings.trial) : pool.take(rule.mostDays, counts);
        if (effect !== undefined) days.push({ phase: ratePhase, effect });
      }
    }
  }
  if (readings.renewsOnExtension) {
    for (const phase of phases) if (phase.from <= covered.last) pool.enter(phase);
  }
  return { days, usedBefore: usedBefore ?? pool.used, used: pool.used };
}

/** Counted days of the pool before the month; none before the law had a pool. */
function countedBefore(
  month: CalendarDate,
  part: Period,
  count: SicknessReadings["days"],
  classDays: ClassDays,
  asOf: CalendarDate | undefined,
): number {
  if (part.from >= month) return 0;
  const poolFrom = firstDayOfRule("sickness", asOf);
  if (poolFrom === undefined || part.to < poolFrom) return 0;
  const earlierPart = {
    from: later(part.from, poolFrom),
    to: part.to < month ? part.to : dayBefore(month),
  };
  if (earlierPart.to < earlierPart.from) return 0;
  return count === "calendar" ? lengthInDays(earlierPart) : classDays.countIn(earlierPart);
}

/** Sickness that no provision covers: in the trial, and everywhere before 2007 (question Q3d). */
function withoutRule(reading: SicknessReadings["trial"]): SickEffect | undefined {
  return reading === "full" ? undefined : "sickness-without-rule";
}

class SicknessPool {
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

  /** Each spell has its own pool; certificates that touch are one spell. */
  startSpell({ from, to }: Period): void {
    const touches = this.#lastDayOfSpell !== undefined && dayAfter(this.#lastDayOfSpell) === from;
    this.#lastDayOfSpell = to;
    if (touches) return;
    const runsAtStart = this.#before !== undefined && from <= this.#before && this.#before <= to;
    this.used = runsAtStart ? this.#sumAtStart : 0;
  }

  /** Each extension has its own pool. */
  enter({ extension = -1 }: Phase): void {
    if (extension <= this.#extension) return;
    this.#extension = extension;
    this.used = 0;
  }

  take(mostDays: number, counts: boolean): SickEffect | undefined {
    const lasts = this.used < mostDays;
    if (counts) this.used += 1;
    return lasts ? (counts ? "reduced" : undefined) : "sickness-over-limit";
  }
}
