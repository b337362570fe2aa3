import { lengthInDays, type MonthCount } from "../calendar/index.js";
import type { Law, RuleRecord, RuleValues } from "../law/index.js";
import type { ExtensionDecision, ExtensionPhase } from "./planned-phases.js";
import { areLongerInAll, type CheckedSuspension, specialRules } from "./suspensions.js";
import { type PlanViolationCode, specialActs } from "./vocabulary.js";

type ExtensionRule = RuleRecord<RuleValues["covidExtension"]>;

/** The rule on such extensions in the newest act by which classes were suspended; of all acts where none were. */
export function suspensionRule(
  { lawDay }: ExtensionDecision,
  suspensions: readonly CheckedSuspension[],
  law: Law,
): ExtensionRule | undefined {
  const used = specialActs.filter((act) => suspensions.some(({ basis }) => basis === act));
  const rules = (used.length === 0 ? specialActs : used).map((act) =>
    law.of(specialRules[act].extension, lawDay),
  );
  return rules.filter((rule) => rule?.value != null).at(-1) ?? rules[0];
}

/** What is wrong with an extension by the length of a suspension of classes. */
export function suspensionCode(
  extension: ExtensionDecision | ExtensionPhase,
  { value }: ExtensionRule,
  counts: readonly MonthCount[],
): PlanViolationCode | undefined {
  const { suspended, daysLeft } = extension;
  if (suspended === null) return "suspension-too-short";
  if (value === null) return "suspension-extension-without-rule";
  if (!counts.some((count) => areLongerInAll(suspended, value.overMonths, count)))
    return "suspension-too-short";
  const days = "from" in extension ? lengthInDays(extension) : 1;
  return days > daysLeft ? "longer-than-suspension" : undefined;
}
