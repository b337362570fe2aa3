import type { CalendarDate } from "../calendar/index.js";
import { read } from "../input/index.js";
import { type Citation, lawOfDay, type RuleRecord, type RuleValues } from "../law/index.js";
import { Inquiry, type Reasoned, reasoned, type Undecided, unsupportedDay } from "../reasoning/index.js";
import { type HoursInput, hoursSchema } from "./inputs.js";
import { brokenLimits, limitsOf, limitStep, type StayLimit, stayLimits } from "./stay-limits.js";
import type { Violation } from "./violations.js";

/** The limits of the day's law in hours; null where it sets none. */
export interface HoursLimits {
  dailyMin: number | null;
  dailyMax: number | null;
  weeklyMin: number | null;
  weeklyMax: number | null;
}

/** All codes {@link hours} gives a violation. */
export const hoursViolationCodes = [
  "below-daily-minimum",
  "above-daily-maximum",
  "below-weekly-minimum",
  "above-weekly-maximum",
] as const;

/** What goes past a limit of hours. */
export type HoursViolationCode = (typeof hoursViolationCodes)[number];

/** Something to look at that is not known to be against the law. */
export interface HoursWarning {
  /** A week below the minimum for a reason given: whether it counts against the minimum is open. */
  code: "short-week";
  citation: Citation;
  /** Number of the open question. */
  question?: string;
}

/** The limits of the day and what the given hours make of them. */
export interface CheckedHours extends Reasoned {
  outcome: "checked";
  limits: HoursLimits;
  violations: Violation<HoursViolationCode>[];
  warnings: HoursWarning[];
}

/** What {@link hours} returns. */
export type HoursResult = CheckedHours | Undecided;

type StayLaw = RuleRecord<RuleValues["stay"]>;
type Facts = HoursInput<CalendarDate>;

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
  const checked = read(hoursSchema, input, () => []);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;
  const { on, asOf } = facts;

  const unsupported = unsupportedDay(on, null, facts);
  if (unsupported !== undefined) return unsupported;

  const law = lawOfDay("stay", on, asOf);
  const inquiry = new Inquiry(facts);
  const limits = limitsOf(law, isDisabled(facts, law, inquiry));
  if (limits.some(({ disabled }) => disabled)) inquiry.assume("disabled-hours-accordingly");
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };

  const steps = limits.map((limit) => limitStep(limit, law));
  return {
    outcome: "checked",
    limits: limitsByName(limits),
    ...judged(facts, limits),
    ...reasoned(steps, inquiry, on, asOf),
  };
}

/** Has the participant a severe or moderate degree? What is not known is assumed or asked for, where it can matter. */
function isDisabled(facts: Facts, law: StayLaw, inquiry: Inquiry): boolean {
  const { disabilityDegree: degree } = facts;
  if (degree !== undefined && degree !== "unknown") return degree === "severe" || degree === "moderate";
  if (dependsOnDegree(facts, law)) {
    if (degree === "unknown") inquiry.missingFact(["disabilityDegree"], "disability-degree");
    else inquiry.assumeFact("no-disability-degree-assumed", ["disabilityDegree"], "disability-degree");
  }
  return false;
}

function dependsOnDegree(facts: Facts, law: StayLaw): boolean {
  const [without, withDegree] = [limitsOf(law, false), limitsOf(law, true)];
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
  const hoursOf = (name: keyof HoursLimits): number | null =>
    limits.find((limit) => limit.name === name)?.hours ?? null;
  return {
    dailyMin: hoursOf("dailyMin"),
    dailyMax: hoursOf("dailyMax"),
    weeklyMin: hoursOf("weeklyMin"),
    weeklyMax: hoursOf("weeklyMax"),
  };
}

function judged(facts: Facts, limits: readonly StayLimit[]): Pick<CheckedHours, "violations" | "warnings"> {
  const violations: CheckedHours["violations"] = [];
  const warnings: CheckedHours["warnings"] = [];
  const hasReason = (facts.shortened ?? []).length > 0;
  for (const { name, citation } of brokenLimits(facts, limits)) {
    if (name === "weeklyMin" && hasReason) {
      warnings.push({ code: "short-week", citation, question: "Q17" });
    } else {
      const { code, field } = stayLimits[name];
      violations.push({ code, citation, path: [field] });
    }
  }
  return { violations, warnings };
}
