import { intersection, type Period } from "../../calendar/index.js";
import type { Step } from "../../reasoning/index.js";
import { type FollowedSickness, followSickness } from "./follow-sickness.js";
import { type CheckedCase, historyBefore } from "./inputs.js";
import type { Counters } from "./result.js";
import { answersAboutSickness, type SicknessAnswers } from "./sickness-questions.js";
import { lastProgrammeDay, type Situation } from "./situation.js";
import { step } from "./step.js";

/** What sickness means for the month. */
export interface GatheredSickness {
  readonly days: FollowedSickness["days"];
  readonly counter: Counters["sickness"];
  /** Steps that cost nothing but explain. */
  readonly steps: Step[];
}

export function gatherSickness(situation: Situation): GatheredSickness {
  const { facts, covered, openness } = situation;
  const spells = spellsUntil(facts.absences, covered);
  if (spells.length === 0 && historyBefore(facts) === undefined) {
    return { days: [], counter: counterOf(situation, 0), steps: [] };
  }
  const answers = answersAboutSickness(situation, spells);
  const { days, others, poolMatters } = answers;
  const followed = followSickness(situation, spells, { ...others, days: days ?? "calendar" });
  if (poolMatters && days === "class-days") assumeUnlistedClassDays(situation, spells);
  return {
    days: openness === "open" ? followed.days : [],
    counter: isCertain(followed, answers, situation, spells) ? counterOf(situation, followed.used) : null,
    steps: poolMatters ? poolSteps(followed, situation) : [],
  };
}

/** The spells that begin up to the month's end, in order. */
function spellsUntil(absences: CheckedCase["absences"], { last }: Situation["covered"]): Period[] {
  const spells: Period[] = [];
  for (const absence of absences ?? []) {
    if (absence.kind === "sickness" && absence.from <= last) spells.push(absence);
  }
  return spells.length < 2 ? spells : spells.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function assumeUnlistedClassDays(situation: Situation, spells: readonly Period[]): void {
  const { classDays, inquiry } = situation;
  if (spells.every((spell) => classDays.covers(withinProgramme(spell, situation)))) return;
  inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
}

function withinProgramme(spell: Period, { phases, covered }: Situation): Period {
  const programme = { from: phases[0]?.from ?? spell.from, to: covered.last };
  return intersection(spell, programme) ?? { from: covered.first, to: covered.first };
}

/** A counter that would rest on an answer nobody gave is not shown. */
function isCertain(
  { used }: FollowedSickness,
  { days, limit, others }: SicknessAnswers,
  situation: Situation,
  spells: readonly Period[],
): boolean {
  if (limit === undefined && used > 0) return false;
  return (
    days !== undefined || used === followSickness(situation, spells, { ...others, days: "class-days" }).used
  );
}

/** Null without history, and before the programme's first day. */
function counterOf(situation: Situation, used: number): Counters["sickness"] {
  const lastDay = lastProgrammeDay(situation);
  if (situation.facts.history === undefined || lastDay === undefined) return null;
  const limit = situation.law.of("sickness", lastDay)?.value?.mostDays ?? 0;
  return { used, left: Math.max(0, limit - used), beyond: Math.max(0, used - limit) };
}

/** What the pool was when the month began, and the transitional rule for those who were in already. */
function poolSteps({ usedBefore }: FollowedSickness, { facts, law }: Situation): Step[] {
  const rule = law.of("sickness");
  if (rule.value === null) return [];
  const steps = [step(rule, "sickness-pool", { used: usedBefore, most: rule.value.mostDays })];
  const begun = facts.periods.participation?.from;
  if (rule.transition !== undefined && begun !== undefined && begun < rule.inForceFrom) {
    steps.push(
      ...rule.transition.map((citation) => step(citation, "transition", { from: rule.inForceFrom })),
    );
  }
  return steps;
}
