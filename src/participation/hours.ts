import { addDays, isoWeekday } from "../calendar/index.js";
import { calculated, type Calculation } from "../input/index.js";
import { type Citation, isEndUnread, type Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided, Violation } from "../reasoning/index.js";
import { type HoursFacts, type HoursInput, hoursInput } from "./inputs.js";
import { brokenLimits, limitsOf, limitStep, type StayLimit, stayLimits } from "./stay-limits.js";
import { step } from "./step.js";
import { specialRules } from "./suspensions.js";
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
  /**
   * `short-week`: below the minimum for a reason given; whether it counts against the minimum is open.
   * `special-act-without-rule`: the day lies before the special act, and the ordinary limits were taken.
   */
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

/** The limits with or without a severe or moderate degree of disability. */
type LimitsFor = (disabled: boolean) => StayLimit[];

/**
 * Checks a participant's hours of stay in the centre, a day's and a week's, against the law of the day.
 *
 * Provision: art. 14 ust. 1 of the Act and, from 2022-02-15 with a severe or moderate degree of disability, art. 15 ust. 2
 * of the act of 27 August 1997. `daily` and `weekly` are hours, with fractions; what is left out is not checked. `limits`
 * are hours, null where the law of the day sets none: to 2022-02-14 it ruled the day, since then the week. The degree is
 * asked for only where it changes what is found, or where hours are left out and a limit depends on it; where it is not
 * known and not asked for, the limits are those without a degree. A week below the minimum for a reason named in
 * `shortened` is a warning (question Q17: nobody has settled how such weeks count), without one a violation.
 * `specialAct`: the centre uses a special act that allows other hours a day and sets the least for the week: `covid` from
 * 2020-06-24 (art. 15ca: 30 hours), `flood-2024` in the flooded communes from 2024-10-05 (art. 49: 20 hours); limits
 * above stay. Where `weekly` is given for a week in which the law changed, as from 14 to 20 February 2022, a step says so:
 * the law of the day asked about was taken.
 * Not checked: the hours of other days, whether the centre lies in the flooded area, whether a day is a class day, and whether a doctor allowed longer hours. Bad input
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
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2022 poz. 218 art. 1 pkt 11, Dz.U. 2026 poz. 884, Dz.U. 2020 poz. 1086 art. 77
 * pkt 11, Dz.U. 2024 poz. 1473 art. 49.
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
  const { special, warnings } = specialStay(facts, law, inquiry);
  const limitsFor: LimitsFor = (disabled) => limitsOf(law.of(rules.stay), disabled, special);
  const limits = limitsFor(isDisabled(facts, limitsFor, inquiry));
  if (limits.some(({ disabled }) => disabled)) inquiry.assume("disabled-hours-accordingly");
  const found = findings(facts, limits);
  return {
    outcome: "checked",
    limits: limitsByName(limits),
    violations: found.violations,
    warnings: [...warnings, ...found.warnings],
    steps: [...limits.map(limitStep), ...weekOfTwoLaws(facts, law)],
  };
}

/** The rule of the special act on the day asked about; before the act the ordinary limits hold, with a warning. */
function specialStay(
  { on, specialAct }: HoursFacts,
  law: Law,
  inquiry: Inquiry,
): { readonly special?: Parameters<typeof limitsOf>[2]; readonly warnings: HoursWarning[] } {
  if (specialAct === undefined) return { warnings: [] };
  const id = specialRules[specialAct].stay;
  const { value, ...rule } = law.of(id);
  if (value !== null) {
    if (isEndUnread(rule.citation, on)) inquiry.assume("special-act-end-unread");
    return { special: { ...rule, value }, warnings: [] };
  }
  const inHindsight = law.inHindsight.of(id);
  if (inHindsight.value === null)
    return { warnings: [{ code: "special-act-without-rule", citation: rule.citation }] };
  inquiry.assume("special-act-not-yet-known");
  return { warnings: [] };
}

/** Says so where the law changed within the week: how such a week as a whole is judged, it does not say. */
function weekOfTwoLaws({ on, weekly, specialAct }: HoursFacts, law: Law): Step[] {
  if (weekly === undefined) return [];
  const monday = addDays(on, 1 - isoWeekday(on));
  const ids = [rules.stay, ...(specialAct === undefined ? [] : [specialRules[specialAct].stay])] as const;
  return ids.flatMap((id) => {
    const [before, after] = [law.of(id, monday), law.of(id, addDays(monday, daysOfAWeek - 1))];
    return before === undefined || after === undefined || before.effectiveFrom === after.effectiveFrom
      ? []
      : [step(after, "stay-law-changed", { from: after.effectiveFrom })];
  });
}

const daysOfAWeek = 7;

/** Has the participant a severe or moderate degree? What is not known is assumed or asked for, where it can matter. */
function isDisabled(
  facts: HoursFacts,
  limitsFor: LimitsFor,
  inquiry: Inquiry<ParticipationQuestion>,
): boolean {
  const { disabilityDegree: degree } = facts;
  if (degree !== undefined && degree !== "unknown") return degree === "severe" || degree === "moderate";
  if (dependsOnDegree(facts, limitsFor)) {
    if (degree === "unknown") inquiry.missingFact(["disabilityDegree"], "disability-degree");
    else inquiry.assumeFact("no-disability-degree-assumed", ["disabilityDegree"], "disability-degree");
  }
  return false;
}

function dependsOnDegree(facts: HoursFacts, limitsFor: LimitsFor): boolean {
  const [without, withDegree] = [limitsFor(false), limitsFor(true)];
  if (withDegree.every(({ disabled }) => !disabled)) return false;
  // Where hours are left out, the limit itself is the answer.
  if (facts.daily === undefined || facts.weekly === undefined) return true;
  const found = (each: readonly StayLimit[]): string =>
    brokenLimits(facts, each)
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
