import { type CalendarDate, yearsUpTo } from "../calendar/index.js";
import { calculated, type Calculation, type Parts } from "../input/index.js";
import { civilCodeMonth, type Law, type LongTermMeasure, type RuleRecord } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Decision, Inquiry, Issue, Path, Reasoned, Step, Undecided } from "../reasoning/index.js";
import {
  type LongTermUnemployedFacts as Facts,
  type LongTermUnemployedInput,
  longTermUnemployedInput,
  type Registration,
} from "./inputs.js";
import { type CountedRegistration, countRegistration, isOver, isRegisteredOn } from "./registered-time.js";
import { step } from "./step.js";
import type { EligibilityQuestion, LongTermOutcome, NotLongTermReason } from "./vocabulary.js";

type Name = "longTermUnemployed";

/** Whether an unemployed person belongs to group 5, by the measure of the day. */
export type LongTermUnemployment = MeasuredByRegistration | MeasuredWithoutWork;

/** By months without work: law to 2005-10-31. */
export interface MeasuredWithoutWork extends Reasoned<Name> {
  outcome: LongTermOutcome;
  /** Why not; null where the person is long-term unemployed. */
  reason: Exclude<NotLongTermReason, "not-registered"> | null;
  measure: Measure<"without-work">;
  counted: { months: number };
}

/** By registration: law since 2005-11-01. */
export interface MeasuredByRegistration extends Reasoned<Name> {
  outcome: LongTermOutcome;
  /** Why not; null where the person is long-term unemployed. */
  reason: NotLongTermReason | null;
  measure: Measure<"registered">;
  counted: CountedRegistration;
  /** The days looked at, both included. */
  window: { from: string; to: string };
}

/** What {@link longTermUnemployed} returns. */
export type LongTermUnemployedResult = LongTermUnemployment | Undecided<Name>;

type Measure<Kind extends LongTermMeasure["kind"]> = Extract<LongTermMeasure, { kind: Kind }>;
type Asking = Inquiry<EligibilityQuestion>;

/**
 * Says whether an unemployed person is long-term unemployed, by the measure of the day.
 *
 * Provision: art. 1 ust. 2 pkt 5 of the Act; the law is that of `on`. Since 2005-11-01 registration counts: more than 12
 * months in all of the last two years up to and with `on` (assumption `window-ends-on-the-day`), without traineeships and, to
 * 2025-05-31, vocational preparation; a person who is not registered on `on` is not long-term unemployed, however long before
 * (`reason` `not-registered`). `registrations` and `excludedPeriods` are days, both ends included, in any order; overlapping
 * ones count once, one without `to` lasts. One unbroken time of registration is measured by dates; where several are added up
 * and it matters whether a month is 30 days (art. 114 of the Civil Code) or a calendar month, the reading
 * `registrationMonths` is listed. `counted` has days, and months by both readings. Before 2005-11-01 months without work
 * count: at least 36, from 2004-06-01 at least 24; registration cannot prove them, so `monthsWithoutWork` (whole months) is
 * asked for.
 * Not checked: whether the person is unemployed as the labour market acts define it, and whether the vocational preparation is
 * the one the law of the day names (at the workplace to 2009-01-31, of adults since). Bad input gets `invalid` with all its
 * issues.
 *
 * @example
 * ```ts
 * import { longTermUnemployed } from "zatrudnienie-socjalne/eligibility";
 *
 * const found = longTermUnemployed({
 *   on: "2026-06-01",
 *   registrations: [{ from: "2024-08-01", to: "2025-03-31" }, { from: "2026-01-02" }],
 *   excludedPeriods: [{ kind: "traineeship", from: "2025-02-01", to: "2025-03-31" }],
 * });
 * found.outcome; // => "not-long-term"
 * "counted" in found && "days" in found.counted && found.counted.days; // => 335
 * ```
 *
 * Source: Dz.U. 2025 poz. 620 art. 2 pkt 4, Dz.U. 2025 poz. 214 art. 2 ust. 1 pkt 5, Dz.U. 2005 nr 164 poz. 1366, Dz.U. 2026
 * poz. 795.
 */
export function longTermUnemployed(input: LongTermUnemployedInput): LongTermUnemployedResult {
  return calculated(longTermUnemployedRule, input);
}

export const longTermUnemployedRule: Calculation<Facts, LongTermUnemployedResult, EligibilityQuestion> = {
  calculation: "longTermUnemployed",
  schema: longTermUnemployedInput,
  contradictions,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Asking): Decision<LongTermUnemployedResult> {
  const rule = law.of(rules.longTermUnemployment);
  const measure = rule.value;
  return measure.kind === "registered"
    ? byRegistration(facts, measure, rule, inquiry)
    : byMonthsWithoutWork(facts, measure, rule, inquiry);
}

function byMonthsWithoutWork(
  { monthsWithoutWork }: Facts,
  measure: Measure<"without-work">,
  rule: RuleRecord,
  inquiry: Asking,
): Decision<MeasuredWithoutWork> {
  if (monthsWithoutWork === undefined) inquiry.missingFact(["monthsWithoutWork"], "months-without-work");
  const months = monthsWithoutWork ?? 0;
  const least = measure.monthsAtLeast;
  const enough = months >= least;
  return {
    ...answerOf(enough),
    measure,
    counted: { months },
    steps: [
      step(rule, "months-without-work", { least, enough }),
      step(rule, "long-term-unemployed", { enough, measure: measure.kind }),
    ],
  };
}

function byRegistration(
  { on, registrations, excludedPeriods = [] }: Facts,
  measure: Measure<"registered">,
  rule: RuleRecord,
  inquiry: Asking,
): Decision<MeasuredByRegistration> {
  if (registrations === undefined) inquiry.missingFact(["registrations"], "registrations");
  const window = yearsUpTo(on, measure.withinYears);
  const excluded = excludedPeriods.filter(({ kind }) => measure.excluded.includes(kind));
  const counted = countRegistration(window, registrations ?? [], excluded);
  inquiry.assume("window-ends-on-the-day");
  const found = { measure, counted, window: { ...window } };
  if (!isRegisteredOn(on, registrations ?? []))
    return {
      outcome: "not-long-term",
      reason: "not-registered",
      ...found,
      steps: [
        step({ citation: measure.definition, record: rule }, "not-registered"),
        step(rule, "not-in-group"),
      ],
    };

  const { "thirty-days": byThirty, "calendar-months": byCalendar } = counted.lengths;
  const readingsAgree = isOver(byThirty, measure.monthsOver) === isOver(byCalendar, measure.monthsOver);
  const reading = (readingsAgree ? undefined : inquiry.reading("registrationMonths")) ?? "thirty-days";
  const enough = isOver(counted.lengths[reading], measure.monthsOver);
  const byDays = !readingsAgree && reading === "thirty-days";
  // Only an unbroken time can be so many days and still no longer by both readings.
  const byDates = readingsAgree && !enough && counted.days > measure.monthsOver * civilCodeMonth.days;
  return {
    ...answerOf(enough),
    ...found,
    steps: registrationSteps(measure, rule, counted, { enough, byDays, byDates }),
  };
}

function answerOf(enough: boolean): { outcome: LongTermOutcome; reason: "too-short" | null } {
  return enough ? { outcome: "long-term", reason: null } : { outcome: "not-long-term", reason: "too-short" };
}

/** `byDays`: the answer depends on a month being so many days; `byDates`: on its not being so. */
function registrationSteps(
  { definition: citation, withinYears: years, monthsOver: months }: Measure<"registered">,
  rule: RuleRecord,
  { days, leftOut: left }: CountedRegistration,
  { enough, byDays, byDates }: Readonly<Record<"enough" | "byDays" | "byDates", boolean>>,
): Step[] {
  const defined = { citation, record: rule };
  const { citation: aboutMonths, days: ofMonth } = civilCodeMonth;
  return [
    step(defined, "registration-sum", { days, years, left }),
    ...(byDays ? [step(aboutMonths, "month-as-days", { days: ofMonth })] : []),
    ...(byDates ? [step(aboutMonths, "registered-without-break", { days: ofMonth })] : []),
    step(defined, "registration-enough", { months, enough }),
    step(rule, "long-term-unemployed", { enough, measure: "registered" }),
  ];
}

function contradictions({ registrations, excludedPeriods }: Parts<Facts>): Issue[] {
  return [
    ...reversedIn(registrations ?? [], "registrations"),
    ...reversedIn(excludedPeriods ?? [], "excludedPeriods"),
  ];
}

function reversedIn(periods: readonly (Parts<Registration<CalendarDate>> | null)[], key: string): Issue[] {
  return periods.flatMap((period, index): Issue[] => {
    const path: Path = [key, index];
    const isReversed = period?.from != null && period.to != null && period.to < period.from;
    return isReversed ? [{ path, code: "reversed-period" }] : [];
  });
}
