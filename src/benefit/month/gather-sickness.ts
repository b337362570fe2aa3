import { intersection, type Period } from "../../calendar/index.js";
import type { Step } from "../../reasoning/index.js";
import { phaseOfDay } from "./covered-month.js";
import { type FollowedSickness, followSickness } from "./follow-sickness.js";
import { type CheckedCase, historyBefore } from "./inputs.js";
import type { Counters } from "./result.js";
import { answersAboutSickness, everyWay, type SicknessAnswers } from "./sickness-questions.js";
import { lastProgrammeDay, type Situation } from "./situation.js";
import { step } from "./step.js";

/** What sickness means for the month. */
export interface GatheredSickness {
  readonly days: FollowedSickness["days"];
  readonly counter: Counters["sickness"];
  /** Used of the pool that runs on the day after the month; null where it depends on what nobody said. */
  readonly usedNext: number | null;
  /** Steps that cost nothing but explain. */
  readonly steps: Step[];
}

export function gatherSickness(situation: Situation): GatheredSickness {
  const { facts, covered, inquiry, openness } = situation;
  const spells = spellsUntil(facts.absences, covered);
  if (spells.length === 0 && historyBefore(facts) === undefined) {
    return { days: [], counter: counterOf(situation, 0), usedNext: 0, steps: [] };
  }
  const answers = answersAboutSickness(situation, spells);
  const { days, poolMatters } = answers;
  const [first, ...others] = everyWay(answers);
  if (first === undefined) throw new RangeError("no way to follow sickness");
  const followed = followSickness(situation, spells, first);
  // Where the month is not decided anyway, nobody is told what was used.
  const otherWays = inquiry.complete ? others : [];
  if (poolMatters && days === "class-days") assumeUnlistedClassDays(situation, answers.felt);
  const isCertain = (of: "used" | "usedNext"): boolean =>
    otherWays.every((way) => followSickness(situation, spells, way)[of] === followed[of]);
  return {
    days: openness === "open" ? daysThatCost(followed, answers, situation) : [],
    counter: isCertain("used") ? counterOf(situation, followed.used) : null,
    usedNext: isCertain("usedNext") ? followed.usedNext : null,
    steps: poolMatters ? poolSteps(followed, situation) : [],
  };
}

/** Above a limit counted in class days, days without classes may cost nothing (question Q3a). */
function daysThatCost(
  { days: all }: FollowedSickness,
  { days: count }: SicknessAnswers,
  { classDays, entitled, inquiry }: Situation,
): FollowedSickness["days"] {
  const isBeyond = ({ effect, date }: (typeof all)[number]): boolean =>
    effect === "sickness-over-limit" && phaseOfDay(entitled, date) !== undefined;
  if (count !== "class-days" || !all.some(isBeyond)) return all;
  if (inquiry.reading("sicknessBeyond") !== "class-days") return all;
  return all.filter((day) => !isBeyond(day) || classDays.has(day.date));
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
