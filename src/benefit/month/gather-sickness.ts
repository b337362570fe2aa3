import { type CalendarDate, dayBefore, intersection, type Period } from "../../calendar/index.js";
import { firstDayOfRule, ruleOn } from "../../law/index.js";
import type { Phase } from "../../participation/index.js";
import type { Step } from "../../reasoning/index.js";
import type { CoveredMonth } from "./covered-month.js";
import type { Counters } from "./result.js";
import type { CheckedCase } from "./schema.js";
import {
  sickDaysIn,
  sicknessOfMonth,
  type SicknessOfMonth,
  type SicknessReadings,
  spellsUntil,
} from "./sickness.js";
import { lastProgrammeDay, type Openness, silent, type Situation } from "./situation.js";

/** What sickness means for the month, asking only for what that month needs. */
export function gatherSickness(
  situation: Situation,
  openness: Openness,
): { ofMonth: SicknessOfMonth | undefined; counter: Counters["sickness"]; steps: Step[] } {
  const { facts, phases, covered, classDays, inquiry } = situation;
  const { asOf, history } = facts;
  const spells = spellsUntil(facts.absences, covered.last);
  const lastDay = lastProgrammeDay(phases, covered);
  if (spells.length === 0 && (history === undefined || history === "complete")) {
    const nothingUsed = history === undefined || lastDay === undefined ? null : counterOf(0, lastDay, asOf);
    return { ofMonth: undefined, counter: nothingUsed, steps: [] };
  }

  const isOpen = openness === "open";
  const asking = isOpen ? inquiry : silent(situation);
  const poolFrom = firstDayOfRule("sickness", asOf);
  const { trial, participation } = covered.phases;
  const poolPart = (period: Period | undefined): Period | undefined =>
    period && poolFrom && intersection(period, { from: poolFrom, to: covered.last });
  const beforePool =
    participation !== undefined && poolFrom !== undefined && participation.from < poolFrom
      ? intersection(participation, { from: covered.first, to: dayBefore(poolFrom) })
      : undefined;

  const trialMatters =
    sickDaysIn(spells, trial) || sickDaysIn(spells, poolFrom === undefined ? participation : beforePool);
  const trialReading = trialMatters ? (asking.reading("trialSickness") ?? "unpaid") : undefined;
  const poolMatters =
    isOpen &&
    (sickDaysIn(spells, poolPart(participation)) ||
      (trialReading === "as-participation" && sickDaysIn(spells, poolPart(trial))));
  if (poolMatters && history === undefined) inquiry.missingFact(["history"], "absence-history");

  const answering = poolMatters ? inquiry : silent(situation);
  const chosen = answering.reading("sicknessDays");
  const limit = answering.reading("sicknessLimit");
  const readings: Omit<SicknessReadings, "days"> = {
    limit: limit ?? "per-participation",
    renewsOnExtension:
      phases.some(({ name, from }) => name === "extension" && from <= covered.last) &&
      (answering.reading("sicknessLimitRenewsOnExtension") ?? false),
    trial:
      trialReading ??
      (sickDaysIn(spells, facts.periods.trial) ? answering.reading("trialSickness") : undefined) ??
      "unpaid",
  };
  const follow = (days: SicknessReadings["days"]): SicknessOfMonth =>
    sicknessOfMonth(spells, phases, covered, history, { ...readings, days }, classDays, asOf);
  const ofMonth = follow(chosen ?? "calendar");
  if (
    poolMatters &&
    chosen === "class-days" &&
    !spells.every((spell) => classDays.covers(within(spell, phases, covered)))
  ) {
    inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
  }

  // A counter that would rest on an answer nobody gave is not shown.
  const isCounted = chosen !== undefined || ofMonth.used === follow("class-days").used;
  const isCertain = isCounted && (limit !== undefined || ofMonth.used === 0);
  const isKnown = history !== undefined && lastDay !== undefined && isCertain;
  return {
    ofMonth: isOpen ? ofMonth : undefined,
    counter: isKnown ? counterOf(ofMonth.used, lastDay, asOf) : null,
    steps: poolMatters ? poolSteps(ofMonth, facts, covered.last, asOf) : [],
  };
}

function within(spell: Period, phases: readonly Phase[], covered: CoveredMonth): Period {
  const programme = { from: phases[0]?.from ?? spell.from, to: covered.last };
  return intersection(spell, programme) ?? { from: covered.first, to: covered.first };
}

function counterOf(
  used: number,
  day: CalendarDate,
  asOf: CalendarDate | undefined,
): NonNullable<Counters["sickness"]> {
  const limit = ruleOn("sickness", day, asOf)?.value?.mostDays ?? 0;
  return { used, left: Math.max(0, limit - used), beyond: Math.max(0, used - limit) };
}

/** What the pool was when the month began, and the transitional rule for those who were in already. */
function poolSteps(
  { usedBefore }: SicknessOfMonth,
  { periods }: CheckedCase,
  day: CalendarDate,
  asOf: CalendarDate | undefined,
): Step[] {
  const law = ruleOn("sickness", day, asOf);
  if (law?.value == null) return [];
  const operands = { used: usedBefore, most: law.value.mostDays };
  const steps: Step[] = [{ citation: law.citation, operation: "sickness-pool", operands, record: law }];
  const begun = periods.participation?.from;
  if (law.transition !== undefined && begun !== undefined && begun < law.inForceFrom) {
    for (const citation of law.transition) steps.push({ citation, operation: "transition", operands: {} });
  }
  return steps;
}
