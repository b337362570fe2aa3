import { dayAfter, dayBefore, intersection, type Period } from "../../calendar/index.js";
import type { ReadingOf } from "../../reasoning/index.js";
import { feltIn, type SicknessReadings } from "./follow-sickness.js";
import { historyBefore } from "./inputs.js";
import { silent, type Situation } from "./situation.js";
import { type RatePhase, ratePhases } from "./vocabulary.js";

/** How the open questions about sickness are answered for a month. */
export interface SicknessAnswers {
  /** What is due for the month depends on the pool of art. 15 ust. 7a, so that what was used of it must be known. */
  readonly poolMatters: boolean;
  /** Undefined where the caller has to choose and did not. */
  readonly days: ReadingOf<"sicknessDays"> | undefined;
  readonly limit: ReadingOf<"sicknessLimit"> | undefined;
  readonly whileSuspended: ReadingOf<"sicknessWhileSuspended"> | undefined;
  /** The days that count as sickness. */
  readonly felt: readonly Period[];
  /** All answers but the first, with the default for what was not chosen. */
  readonly others: Omit<SicknessReadings, "days">;
}

/** Asks what the month's spells need to know, and no more; counters alone never ask. */
export function answersAboutSickness(situation: Situation, listed: readonly Period[]): SicknessAnswers {
  const { facts, phases, covered, inquiry, openness } = situation;
  const isOpen = openness === "open";
  const inSuspensions = sickInSuspensions(situation, listed);
  const isSickWhileSuspended = ratePhases.some((phase) => isSickInMonth(situation, inSuspensions, phase));
  const whileSuspended =
    inSuspensions.length === 0
      ? "full"
      : (isOpen && isSickWhileSuspended ? inquiry : silent(situation)).reading("sicknessWhileSuspended");
  const spells = listed.flatMap((spell) => feltIn(spell, situation, whileSuspended ?? "full"));
  const trialReading = dependsOnTrialReading(situation, spells)
    ? ((isOpen ? inquiry : silent(situation)).reading("trialSickness") ?? "unpaid")
    : undefined;

  const poolMatters = isOpen && dependsOnPool(situation, spells, trialReading);
  if (poolMatters && facts.history === undefined) inquiry.missingFact(["history"], "absence-history");

  const asked = poolMatters ? inquiry : silent(situation);
  if (inSuspensions.length > 0) asked.reading("sicknessWhileSuspended");
  const days = asked.reading("sicknessDays");
  const limit = asked.reading("sicknessLimit");
  const isExtended = phases.some(({ name, from }) => name === "extension" && from <= covered.last);
  const wasSickInTrial = isSickIn(spells, facts.periods.trial);
  return {
    poolMatters,
    whileSuspended,
    days,
    limit,
    felt: spells,
    others: {
      whileSuspended: whileSuspended ?? "full",
      limit: limit ?? "per-participation",
      renewsOnExtension: isExtended && (asked.reading("sicknessLimitRenewsOnExtension") ?? false),
      trial: trialReading ?? (wasSickInTrial ? asked.reading("trialSickness") : undefined) ?? "unpaid",
    },
  };
}

/** The sick days on which classes were suspended; not those of which the history speaks. */
function sickInSuspensions({ facts, suspended }: Situation, spells: readonly Period[]): Period[] {
  const listedFrom = historyBefore(facts)?.before;
  return spells
    .flatMap((spell) => suspended.inside(spell))
    .filter(({ to }) => listedFrom === undefined || to >= listedFrom);
}

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
  return law.firstDayOf("sickness") ?? dayAfter(covered.last);
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
