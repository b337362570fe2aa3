import { addDays, endOfTerm, type MonthCount, type Period } from "../calendar/index.js";
import type { Citation, Law, RuleRecord, RuleValues } from "../law/index.js";
import type { Inquiry, Violation } from "../reasoning/index.js";
import { areExactly, areLongerThan } from "./extension.js";
import type { PlanFacts } from "./inputs.js";
import { lengthsOf } from "./lengths.js";
import {
  daysGivenBack,
  type ExtensionDecision,
  type ExtensionPhase,
  isOrdinary,
  type PlannedPhases,
} from "./planned-phases.js";
import { possibleCounts } from "./possible-counts.js";
import { suspensionCode, suspensionRule } from "./suspension-extension.js";
import type { PlanViolationCode } from "./vocabulary.js";

/** A length is a violation only if it is one under every count of months that may apply. */
export function violationsOf(
  plan: PlanFacts,
  phases: PlannedPhases,
  law: Law,
  inquiry: Inquiry,
): Violation<PlanViolationCode>[] {
  const counts = possibleCounts(inquiry.given("monthCount"));
  const lengths = lengthsOf(plan, law);
  const violations: Violation<PlanViolationCode>[] = [];
  const { trial, participation, extensions, withoutDays } = phases;

  const tooLong = (period: Period, rule: RuleRecord<{ months: number }> | undefined): Citation | undefined =>
    rule !== undefined &&
    counts.every((count) => period.to > endOfTerm(period.from, rule.value.months, count))
      ? rule.citation
      : undefined;

  const trialLimit = tooLong(trial, law.of("trialLength"));
  if (trialLimit) violations.push({ code: "trial-too-long", citation: trialLimit, path: ["trialTo"] });

  const limit = tooLong(participation, lengths.participation(participation.from));
  if (limit) violations.push({ code: "participation-too-long", citation: limit, path: ["participationTo"] });

  const add = (
    decision: ExtensionDecision,
    citation: Citation,
    code: PlanViolationCode | undefined,
  ): void => {
    const path = ["extensions", decision.index];
    if (code !== undefined) violations.push({ code, citation, path });
    if (decision.lawDay > decision.extended)
      violations.push({ code: "extension-decided-after-end", citation, path });
  };
  const decisions: readonly (ExtensionDecision | ExtensionPhase)[] = [...extensions, ...withoutDays];
  for (const decision of [...decisions].sort((a, b) => a.index - b.index)) {
    if (isOrdinary(decision)) {
      const rule = lengths.extension(decision.lawDay);
      const soFar = extensions.filter(({ index }) => index <= decision.index);
      if (rule !== undefined)
        add(decision, rule.citation, lengthViolation({ participation, soFar }, rule.value, counts, inquiry));
    } else {
      const rule = suspensionRule(decision, plan.suspensions ?? [], law);
      if (rule !== undefined) add(decision, rule.citation, suspensionCode(decision, rule, counts));
    }
  }
  return violations;
}

/** Of the last of the ordinary extensions: the limit is for all of them in sum. */
function lengthViolation(
  { participation, soFar }: { readonly participation: Period; readonly soFar: readonly ExtensionPhase[] },
  { kind, months }: RuleValues["extension"],
  counts: readonly MonthCount[],
  inquiry: Inquiry,
): PlanViolationCode | undefined {
  const ordinary = soFar.filter(isOrdinary);
  if (kind === "exactly") {
    const isExact = counts.some((count) => areExactly(ordinary, months, count));
    return isExact ? undefined : "extension-not-six-months";
  }
  const inAll = kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  // What extensions by suspension give back stands outside the limit.
  const end = addDays((soFar.at(-1) ?? participation).to, -daysGivenBack(soFar));
  const isOver = (count: MonthCount): boolean =>
    inAll ? end > endOfTerm(participation.from, months, count) : areLongerThan(ordinary, months, count);
  return counts.every(isOver) ? "extension-too-long" : undefined;
}
