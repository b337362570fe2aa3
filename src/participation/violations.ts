import { endOfTerm, type MonthCount, type Period } from "../calendar/index.js";
import type { Citation, Law, RuleRecord, RuleValues } from "../law/index.js";
import type { Inquiry, Violation } from "../reasoning/index.js";
import { areExactly, areLongerThan } from "./extension.js";
import type { PlanFacts } from "./inputs.js";
import type { PlannedPhases } from "./planned-phases.js";
import { possibleCounts } from "./possible-counts.js";
import type { PlanViolationCode } from "./vocabulary.js";

/** A length is a violation only if it is one under every count of months that may apply. */
export function violationsOf(
  plan: PlanFacts,
  phases: PlannedPhases,
  law: Law,
  inquiry: Inquiry,
): Violation<PlanViolationCode>[] {
  const counts = possibleCounts(inquiry.given("monthCount"));
  const violations: Violation<PlanViolationCode>[] = [];
  const { trial, participation, extensions } = phases;

  const tooLong = (period: Period, rule: RuleRecord<{ months: number }> | undefined): Citation | undefined =>
    rule !== undefined &&
    counts.every((count) => period.to > endOfTerm(period.from, rule.value.months, count))
      ? rule.citation
      : undefined;

  const trialLimit = tooLong(trial, law.of("trialLength"));
  if (trialLimit) violations.push({ code: "trial-too-long", citation: trialLimit, path: ["trialTo"] });

  const limit = tooLong(participation, law.of("participationLength", participation.from));
  if (limit) violations.push({ code: "participation-too-long", citation: limit, path: ["participationTo"] });

  let extended = participation;
  for (const [place, extension] of extensions.entries()) {
    const { index, lawDay } = extension;
    const rule = law.of("extension", lawDay);
    const decidedOn = plan.extensions?.[index]?.decidedOn;
    if (rule !== undefined) {
      const { citation, value } = rule;
      const path = ["extensions", index];
      const soFar = { participation, extensions: extensions.slice(0, place + 1) };
      const code = lengthViolation(soFar, value, counts, inquiry);
      if (code !== undefined) violations.push({ code, citation, path });
      if (decidedOn !== undefined && decidedOn > extended.to) {
        violations.push({ code: "extension-decided-after-end", citation, path });
      }
    }
    extended = extension;
  }
  return violations;
}

/** Of the last of the extensions: the limit is for all of them in sum. */
function lengthViolation(
  { participation, extensions }: Pick<PlannedPhases, "participation" | "extensions">,
  { kind, months }: RuleValues["extension"],
  counts: readonly MonthCount[],
  inquiry: Inquiry,
): PlanViolationCode | undefined {
  if (kind === "exactly") {
    const isExact = counts.some((count) => areExactly(extensions, months, count));
    return isExact ? undefined : "extension-not-six-months";
  }
  const inAll = kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  const end = extensions.at(-1)?.to ?? participation.to;
  const isOver = (count: MonthCount): boolean =>
    inAll ? end > endOfTerm(participation.from, months, count) : areLongerThan(extensions, months, count);
  return counts.every(isOver) ? "extension-too-long" : undefined;
}
