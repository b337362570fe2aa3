import { type CalendarDate, intersection } from "../../calendar/index.js";
import type { Step, Violation } from "../../reasoning/index.js";
import { coveredDays } from "./covered-month.js";
import { assumeOf } from "./known-rule.js";
import { asking, type Situation } from "./situation.js";
import { step } from "./step.js";
import { suspensionOn, type SuspensionRule } from "./suspended-days.js";
import type { MonthViolationCode } from "./vocabulary.js";

/** What is said of suspended classes; that absences there mean nothing is seen to where they are gathered. */
export interface GatheredSuspensions {
  readonly violations: Violation<MonthViolationCode>[];
  readonly steps: Step[];
}

export function gatherSuspensions(situation: Situation): GatheredSuspensions {
  const { facts, covered, law } = situation;
  const suspensions = (facts.suspensions ?? [])
    .map((suspension, index) => ({ ...suspension, index }))
    .filter((suspension) => intersection(suspension, covered.underTheAct) !== undefined);
  if (suspensions.length === 0) return { violations: [], steps: [] };

  const { inHindsight } = law;
  const inquiry = asking(situation);
  const days = new Map<SuspensionRule, number>();
  const violations: Violation<MonthViolationCode>[] = [];
  for (const { date } of coveredDays(covered)) {
    const found = suspensionOn(suspensions, date, law);
    assumeOf(date, found?.rule, suspensionOn(suspensions, date, inHindsight)?.rule, inquiry);
    if (found === undefined) continue;
    const { suspension, rule } = found;
    days.set(rule, (days.get(rule) ?? 0) + 1);
    if (violations.length === 0 && isAfterLastOrder(rule, date)) {
      const path = ["suspensions", suspension.index];
      violations.push({ code: "suspension-power-ended", citation: rule.citation, path });
    }
  }
  const steps = [...days].map(([rule, count]) => step(rule, "classes-suspended", { days: count }));
  return { violations, steps };
}

/** After that day nobody could order a suspension any more; what was ordered all the same counts. */
function isAfterLastOrder({ value }: SuspensionRule, date: CalendarDate): boolean {
  return value?.lastOrderDay != null && date > value.lastOrderDay;
}
