import { intersection } from "../../calendar/index.js";
import type { RuleRecord } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { Step } from "../../reasoning/index.js";
import { coveredDays, type DayInPhase } from "./covered-month.js";
import { assumeOf, isSaid } from "./known-rule.js";
import { asking, type Situation } from "./situation.js";
import { step } from "./step.js";

/** What quarantine and isolation at home mean for the month. */
export interface GatheredQuarantine {
  /** Class days from before there was a rule. */
  readonly asExcused: DayInPhase[];
  readonly steps: Step[];
}

export function gatherQuarantine(situation: Situation): GatheredQuarantine {
  const days = daysInQuarantine(situation);
  if (days.length === 0) return { asExcused: [], steps: [] };

  const { covered, law, classDays, suspended, openness } = situation;
  const { inHindsight } = law;
  const inquiry = asking(situation);
  const paid = new Map<RuleRecord, number>();
  const beforeRule: DayInPhase[] = [];
  for (const day of days) {
    const { date } = day;
    if (suspended.has(date)) continue;
    const rule = law.of(rules.covidQuarantine, date);
    assumeOf(date, rule, inHindsight.of(rules.covidQuarantine, date), inquiry);
    if (isSaid(rule)) paid.set(rule, (paid.get(rule) ?? 0) + 1);
    else beforeRule.push(day);
  }
  if (beforeRule.length > 0) {
    inquiry.assume("quarantine-before-rule");
    if (!classDays.isListed(covered.month)) {
      inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
    }
  }
  return {
    asExcused: beforeRule.filter(({ date }) => classDays.has(date)),
    steps:
      openness === "open"
        ? [...paid].map(([rule, count]) => step(rule, "quarantine-paid", { days: count }))
        : [],
  };
}

function daysInQuarantine({ facts: { absences = [] }, covered }: Situation): DayInPhase[] {
  const days: DayInPhase[] = [];
  for (const absence of absences) {
    const spell = absence.kind === "quarantine" ? intersection(absence, covered.underTheAct) : undefined;
    if (spell !== undefined) days.push(...coveredDays(covered, spell));
  }
  return days;
}
