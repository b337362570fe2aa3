import { calculated, type Calculation } from "../input/index.js";
import type { Citation, Law, RuleRecord, RuleValues } from "../law/index.js";
import type { Decision, Inquiry, Reasoned, Undecided, Violation } from "../reasoning/index.js";
import { type HoursFacts, type HoursInput, hoursInput } from "./inputs.js";
import { brokenLimits, limitsOf, limitStep, type StayLimit, stayLimits } from "./stay-limits.js";
import type {
  HoursViolationCode,
  HoursWarningCode,
  ParticipationQuestion,
  StayLimitName,
} from "./vocabulary.js";

type Name = "hours";

/** The limits of the day's law in hours; null where it sets none. */
export interface HoursLimits {
  dailyMin: number | null;
  dailyMax: number | null;
  weeklyMin: number | null;
  weeklyMax: number | null;
}

/** Hours past a limit. */
export interface HoursViolation extends Violation<HoursViolationCode> {
  /** The limit that is passed, in hours of the day or the week. */
  limit: number;
}

/** Something to look at that is not known to be against the law. */
export interface HoursWarning {
  /** A week below the minimum for a reason given: whether it counts against the minimum is open. */
  code: HoursWarningCode;
  citation: Citation;
  /** Number of the open question. */
  question?: string;
}

/** The limits of the day and what the given hours make of them. */
export interface CheckedHours extends Reasoned<Name> {
  outcome: "checked";
  limits: HoursLimits;
  violations: HoursViolation[];
  warnings: HoursWarning[];
}

/** What {@link hours} returns. */
export type HoursResult = CheckedHours | Undecided<Name>;

type StayRule = RuleRecord<RuleValues["stay"]>;

/**
 * Checks a participant's hours of stay in the centre, a day's and a week's, against the law of the day.
 *
 * Provision: art. 14 ust. 1 of the Act and, from 2022-02-15 with a severe or moderate degree of disability, art. 15 ust. 2
 * of the act of 27 August 1997. `daily` and `weekly` are hours, with fractions; what is left out is not checked. `limits`
 * are hours, null where the law of the day sets none: to 2022-02-14 it ruled the day, since then the week. The degree is
 * asked for only where it changes what is found, or where hours are left out and a limit depends on it; where it is not
 * known and not asked for, the limits are those without a degree. A week below the minimum for a reason named in
 * `shortened` is a warning (question Q17: nobody has settled how such weeks count), without one a violation.
 * Not checked: the hours of other days, whether a day is a class day, and whether a doctor allowed longer hours. Bad input
 * gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { hours } from "zatrudnienie-socjalne/participation";
 *
 * const found = hours({ on: "2026-06-01", weekly: 36, disabilityDegree: "moderate" });
 * found.outcome === "checked" && found.limits; // => { dailyMin: null, dailyMax: 7, weeklyMin: 30, weeklyMax: 35 }
 * found.outcome === "checked" && found.violations.map(({ code }) => code); // => ["above-weekly-maximum"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2022 poz. 218 art. 1 pkt 11, Dz.U. 2026 poz. 884.
 */
export function hours(input: HoursInput): HoursResult {
  return calculated(hoursRule, input);
}

export const hoursRule: Calculation<HoursFacts, HoursResult, ParticipationQuestion> = {
  calculation: "hours",
  schema: hoursInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: HoursFacts, law: Law, inquiry: Inquiry<ParticipationQuestion>): Decision<HoursResult> {
  const rule = law.of("stay");
  const limits = limitsOf(rule, isDisabled(facts, rule, inquiry));
  if (limits.some(({ disabled }) => disabled)) inquiry.assume("disabled-hours-accordingly");
  return {
    outcome: "checked",
    limits: limitsByName(limits),
    ...findings(facts, limits),
    steps: limits.map((limit) => limitStep(limit, rule)),
  };
}

/** Has the participant a severe or moderate degree? What is not known is assumed or asked for, where it can matter. */
function isDisabled(facts: HoursFacts, rule: StayRule, inquiry: Inquiry<ParticipationQuestion>): boolean {
  const { disabilityDegree: degree } = facts;
  if (degree !== undefined && degree !== "unknown") return degree === "severe" || degree === "moderate";
  if (dependsOnDegree(facts, rule)) {
    if (degree === "unknown") inquiry.missingFact(["disabilityDegree"], "disability-degree");
    else inquiry.assumeFact("no-disability-degree-assumed", ["disabilityDegree"], "disability-degree");
  }
  return false;
}

function dependsOnDegree(facts: HoursFacts, rule: StayRule): boolean {
  const [without, withDegree] = [limitsOf(rule, false), limitsOf(rule, true)];
  if (withDegree.every(({ disabled }) => !disabled)) return false;
  // Where hours are left out, the limit itself is the answer.
  if (facts.daily === undefined || facts.weekly === undefined) return true;
  const found = (limits: StayLimit[]): string =>
    brokenLimits(facts, limits)
      .map(({ name }) => name)
      .join();
  return found(without) !== found(withDegree);
}

function limitsByName(limits: readonly StayLimit[]): HoursLimits {
  const hoursOf = (name: StayLimitName): number | null =>
    limits.find((limit) => limit.name === name)?.hours ?? null;
  return {
    dailyMin: hoursOf("dailyMin"),
    dailyMax: hoursOf("dailyMax"),
    weeklyMin: hoursOf("weeklyMin"),
    weeklyMax: hoursOf("weeklyMax"),
  };
}

function findings(
  facts: HoursFacts,
  limits: readonly StayLimit[],
): Pick<CheckedHours, "violations" | "warnings"> {
  const violations: CheckedHours["violations"] = [];
  const warnings: CheckedHours["warnings"] = [];
  const hasReason = (facts.shortened ?? []).length > 0;
  for (const { name, hours: limit, citation } of brokenLimits(facts, limits)) {
    if (name === "weeklyMin" && hasReason) {
      warnings.push({ code: "short-week", citation, question: "Q17" });
    } else {
      const { code, field } = stayLimits[name];
      violations.push({ code, citation, limit, path: [field] });
    }
  }
  return { violations, warnings };
}
