import { type CalendarDate, dayAfter, dayBefore, intersection, type Period } from "../../calendar/index.js";
import * as rules from "../../law/rules/index.js";
import { type Inquiry, openQuestions } from "../../reasoning/index.js";
import { feltIn, type SicknessReadings } from "./follow-sickness.js";
import { historyBefore } from "./inputs.js";
import type { Situation } from "./situation.js";
import { type RatePhase, ratePhases } from "./vocabulary.js";

/** The open questions about sickness as they are answered; undefined where the caller has to choose and did not. */
type Answered = { readonly [Key in keyof SicknessReadings]: SicknessReadings[Key] | undefined };

/** How the open questions about sickness are answered for a month. */
export interface SicknessAnswers extends Answered {
  /** What is due for the month depends on the pool of art. 15 ust. 7a, so that what was used of it must be known. */
  readonly poolMatters: boolean;
  /** The days that count as sickness. */
  readonly felt: readonly Period[];
}

/** Asks what the month's spells need to know, and no more; counters alone never ask. */
export function answersAboutSickness(situation: Situation, listed: readonly Period[]): SicknessAnswers {
  const { facts, inquiry, silent, suspended, openness } = situation;
  const isOpen = openness === "open";
  const inSuspensions = sickInSuspensions(situation, listed);
  const isSickWhileSuspended = ratePhases.some((phase) => isSickInMonth(situation, inSuspensions, phase));
  const whileSuspended =
    inSuspensions.length === 0
      ? "full"
      : (isOpen && isSickWhileSuspended ? inquiry : silent).reading("sicknessWhileSuspended");
  const spells = suspended.isEmpty
    ? listed
    : listed.flatMap((spell) => feltIn(spell, situation, whileSuspended ?? "full"));
  const needsTrialReading = dependsOnTrialReading(situation, spells);
  const trialReading = needsTrialReading ? (isOpen ? inquiry : silent).reading("trialSickness") : undefined;

  const poolMatters = isOpen && dependsOnPool(situation, spells, trialReading);
  if (poolMatters && facts.history === undefined) inquiry.missingFact(["history"], "absence-history");

  const asked = poolMatters ? inquiry : silent;
  if (inSuspensions.length > 0) asked.reading("sicknessWhileSuspended");
  const wasSickInTrial = isSickIn(spells, facts.periods.trial);
  return {
    poolMatters,
    felt: spells,
    whileSuspended,
    days: asked.reading("sicknessDays"),
    limit: asked.reading("sicknessLimit"),
    renewsOnExtension: renewsOnExtension(situation, asked),
    trial: needsTrialReading ? trialReading : wasSickInTrial ? asked.reading("trialSickness") : "unpaid",
  };
}

/** The sick days on which classes were suspended; not those of which the history speaks. */
function sickInSuspensions({ facts, suspended }: Situation, spells: readonly Period[]): Period[] {
  if (suspended.isEmpty) return [];
  const listedFrom = historyBefore(facts)?.before;
  return spells
    .flatMap((spell) => suspended.inside(spell))
    .filter(({ to }) => listedFrom === undefined || to >= listedFrom);
}

/** Asked where an extension has begun; one that begins on the day after concerns the next month alone. */
function renewsOnExtension(situation: Situation, asked: Inquiry): boolean | undefined {
  const { phases, covered, silent } = situation;
  const isExtendedOn = (date: CalendarDate): boolean =>
    phases.some(({ name, from }) => name === "extension" && from <= date);
  if (isExtendedOn(covered.last)) return asked.reading("sicknessLimitRenewsOnExtension");
  if (!isExtendedOn(dayAfter(covered.last))) return false;
  return silent.reading("sicknessLimitRenewsOnExtension");
}

/** All ways to answer what was not answered, the defaults first. */
export function everyWay(answers: Answered): SicknessReadings[] {
  let ways = [answers];
  for (const key of sicknessReadings) {
    if (answers[key] !== undefined) continue;
    ways = ways.flatMap((way) => unanswered[key].map((reading) => ({ ...way, [key]: reading })));
  }
  // Each way has an answer to everything now.
  return ways as SicknessReadings[];
}

const unanswered = {
  days: openQuestions.sicknessDays.readings,
  limit: openQuestions.sicknessLimit.readings,
  renewsOnExtension: openQuestions.sicknessLimitRenewsOnExtension.readings,
  trial: openQuestions.trialSickness.readings,
  whileSuspended: openQuestions.sicknessWhileSuspended.readings,
};

const sicknessReadings = /* @__PURE__ */ Object.keys(unanswered) as (keyof SicknessReadings)[];

/** Sick in the trial, or in participation while the law had no pool (question Q3d). */
function dependsOnTrialReading(situation: Situation, spells: readonly Period[]): boolean {
  const { first, last } = situation.covered;
  const beforePool = { from: first, to: dayBefore(poolFrom(situation)) };
  return (
    isSickInMonth(situation, spells, "trial", { from: first, to: last }) ||
    isSickInMonth(situation, spells, "participation", beforePool)
  );
}

function dependsOnPool(
  situation: Situation,
  spells: readonly Period[],
  trialReading: SicknessReadings["trial"] | undefined,
): boolean {
  const sincePool = { from: poolFrom(situation), to: situation.covered.last };
  return (
    isSickInMonth(situation, spells, "participation", sincePool) ||
    (trialReading === "as-participation" && isSickInMonth(situation, spells, "trial", sincePool))
  );
}

/** First day of the pool; after the month where the law had none. */
function poolFrom({ law, covered }: Situation): Period["from"] {
  return law.firstDayOf(rules.sickness) ?? dayAfter(covered.last);
}

function isSickInMonth(
  { entitled }: Situation,
  spells: readonly Period[],
  phase: RatePhase,
  within: Period = entitled.underTheAct,
): boolean {
  const days = entitled.phases[phase];
  return days !== undefined && isSickIn(spells, intersection(days, within));
}

function isSickIn(spells: readonly Period[], days: Period | undefined): boolean {
  return days !== undefined && spells.some((spell) => intersection(spell, days) !== undefined);
}
