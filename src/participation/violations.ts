import { type CalendarDate, endOfTerm, type MonthCount, type Period } from "../calendar/index.js";
import { type Citation, type RuleRecord, ruleOn, type RuleValues } from "../law/index.js";
import type { Inquiry, Violation as AnyViolation } from "../reasoning/index.js";
import type { Chain } from "./chain.js";
import { areExactly, areLongerThan } from "./extension.js";
import type { PlanParticipationInput } from "./schema.js";

/** All codes a violation can have. */
export const violationCodes = [
  "trial-too-long",
  "participation-too-long",
  "extension-too-long",
  "extension-not-six-months",
  "extension-decided-after-end",
  "day-off-in-trial",
  "day-off-over-entitlement",
] as const;

/** What goes past the law. */
export type ViolationCode = (typeof violationCodes)[number];

export type Violation<Code extends string = ViolationCode> = AnyViolation<Code>;

/** A length is a violation only if it is one under every count of months that may apply. */
export function violationsOf(
  plan: PlanParticipationInput<CalendarDate>,
  chain: Chain,
  counts: readonly MonthCount[],
  inquiry: Inquiry,
): Violation[] {
  const { asOf } = plan;
  const violations: Violation[] = [];
  const { trial, participation, extensions, lawDays } = chain;

  const tooLong = (period: Period, law: RuleRecord<{ months: number }> | undefined): Citation | undefined =>
    law !== undefined && counts.every((count) => period.to > endOfTerm(period.from, law.value.months, count))
      ? law.citation
      : undefined;

  const trialLimit = tooLong(trial, ruleOn("trialLength", trial.from, asOf));
  if (trialLimit) violations.push({ code: "trial-too-long", citation: trialLimit, path: ["trialTo"] });

  const limit = tooLong(participation, ruleOn("participationLength", participation.from, asOf));
  if (limit) violations.push({ code: "participation-too-long", citation: limit, path: ["participationTo"] });

  let extended = participation;
  for (const [index, extension] of extensions.entries()) {
    const law = ruleOn("extension", lawDays[index] ?? extended.to, asOf);
    const decidedOn = plan.extensions?.[index]?.decidedOn;
    if (law !== undefined) {
      const path = ["extensions", index];
      const soFar = extensions.slice(0, index + 1);
      const code = lengthViolation(soFar, participation, law.value, counts, inquiry);
      if (code !== undefined) violations.push({ code, citation: law.citation, path });
      if (decidedOn !== undefined && decidedOn > extended.to) {
        violations.push({ code: "extension-decided-after-end", citation: law.citation, path });
      }
    }
    extended = extension;
  }
  return violations;
}

/** `extensions` are the one looked at and those before it: the limit is for all of them in sum. */
function lengthViolation(
  extensions: readonly Period[],
  participation: Period,
  law: RuleValues["extension"],
  counts: readonly MonthCount[],
  inquiry: Inquiry,
): ViolationCode | undefined {
  if (law.kind === "exactly") {
    return counts.some((count) => areExactly(extensions, law.months, count))
      ? undefined
      : "extension-not-six-months";
  }
  const inAll = law.kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  const end = extensions.at(-1)?.to ?? participation.to;
  const isOver = (count: MonthCount): boolean =>
    inAll
      ? end > endOfTerm(participation.from, law.months, count)
      : areLongerThan(extensions, law.months, count);
  return counts.every(isOver) ? "extension-too-long" : undefined;
}
