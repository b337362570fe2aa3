import {
  type CalendarDate,
  contains,
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
import * as rules from "../../law/rules/index.js";
import type { Phase } from "../../participation/index.js";
import type { ReadingOf } from "../../reasoning/index.js";
import { type DayInPhase, ratePhaseOf } from "./covered-month.js";
import { historyBefore } from "./inputs.js";
import { type PoolEffect, SicknessPool } from "./sickness-pool.js";
import type { Situation } from "./situation.js";

/** How the open questions about sickness are answered. */
export interface SicknessReadings {
  readonly days: ReadingOf<"sicknessDays">;
  readonly limit: ReadingOf<"sicknessLimit">;
  readonly renewsOnExtension: boolean;
  readonly trial: ReadingOf<"trialSickness">;
  readonly whileSuspended: ReadingOf<"sicknessWhileSuspended">;
}

/** What a day of sickness in the month does to the benefit. */
interface SickDay extends DayInPhase {
  readonly effect: PoolEffect | "sickness-without-rule";
}

/** The month's days of sickness that cost something, and how many counted days of the pool were used. */
export interface FollowedSickness {
  readonly days: readonly SickDay[];
  /** When the month began. */
  readonly usedBefore: number;
  /** At the month's end: where each spell has a pool, of the spell that holds the month's last day, else none. */
  readonly used: number;
  /** Of the pool running on the day after the month. */
  readonly usedNext: number;
}

/**
 * Follows the pool of art. 15 ust. 7a through the spells: counted days use it up; while it lasts a counted day reduces
 * the benefit; after that every calendar day of sickness is unpaid.
 */
export function followSickness(
  situation: Situation,
  spells: readonly Period[],
  readings: SicknessReadings,
): FollowedSickness {
  const { facts, phases, covered } = situation;
  const summed = historyBefore(facts);
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
      for (const felt of feltIn(part, situation, readings.whileSuspended)) {
        if (isInPool(phase, readings)) pool.used += countedBefore(felt, situation, readings.days);
        const inMonth = intersection(felt, covered.underTheAct);
        if (inMonth === undefined) continue;
        usedBefore ??= pool.used;
        days.push(
          ...sickDaysOf({ name: phase.name, from: inMonth.from, to: inMonth.to }, situation, readings, pool),
        );
      }
    }
  }
  usedBefore ??= pool.used;
  const isRunning = spells.some((spell) => contains(spell, covered.last));
  if (readings.limit === "per-spell" && !isRunning) pool.used = 0;
  const usedOn = (date: CalendarDate): number => {
    if (readings.renewsOnExtension) {
      for (const phase of phases) if (phase.from <= date) pool.enter(phase);
    }
    return pool.used;
  };
  return { days, usedBefore, used: usedOn(covered.last), usedNext: usedOn(dayAfter(covered.last)) };
}

/** The days of a spell that count as sickness: on suspended days as the reading says. */
export function feltIn(
  spell: Period,
  { suspended }: Situation,
  reading: SicknessReadings["whileSuspended"],
): Period[] {
  return reading === "as-sickness" ? [spell] : suspended.outside(spell);
}

function isInPool({ name }: Phase, { trial }: SicknessReadings): boolean {
  return name !== "trial" || trial === "as-participation";
}

/** Counted days of the pool before the month; none before the law had a pool. */
function countedBefore(
  part: Period,
  { law, covered, classDays }: Situation,
  count: SicknessReadings["days"],
): number {
  const poolFrom = law.firstDayOf(rules.sickness);
  const counted = poolFrom && intersection(part, { from: poolFrom, to: dayBefore(covered.first) });
  if (counted === undefined) return 0;
  return count === "calendar" ? lengthInDays(counted) : classDays.countIn(counted);
}

/** The days of the month that a spell has in a phase, one by one, each by its own law. */
function sickDaysOf(
  inMonth: Phase,
  { law, covered, classDays }: Situation,
  readings: SicknessReadings,
  pool: SicknessPool,
): SickDay[] {
  const phase = ratePhaseOf(inMonth);
  const inPool = isInPool(inMonth, readings);
  const days: SickDay[] = [];
  for (let number = dayOfMonth(inMonth.from); number <= dayOfMonth(inMonth.to); number += 1) {
    const date = dayIn(covered.month, number);
    const rule = inPool ? (law.of(rules.sickness, date)?.value ?? null) : null;
    const effect =
      rule === null
        ? withoutRule(readings.trial)
        : pool.take(rule.mostDays, readings.days === "calendar" || classDays.has(date));
    if (effect !== undefined) days.push({ date, phase, effect });
  }
  return days;
}

/** Sickness that no provision covers: in the trial, and everywhere before 2007 (question Q3d). */
function withoutRule(reading: SicknessReadings["trial"]): SickDay["effect"] | undefined {
  return reading === "full" ? undefined : "sickness-without-rule";
}
