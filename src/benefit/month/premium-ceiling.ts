import { type CalendarDate, dayOfMonth } from "../../calendar/index.js";
import { calculated, type Calculation, decided, type LawFor } from "../../input/index.js";
import { type Law, theAct } from "../../law/index.js";
import {
  downToGrosz,
  type Exact,
  type Fraction,
  fromAmount,
  noMoney,
  percentOf,
  scaled,
  smaller,
  toExact,
} from "../../money/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided, Unnamed } from "../../reasoning/index.js";
import { type CoveredMonth, coveredMonth, periodsOf } from "./covered-month.js";
import { type MonthFacts, type MonthlyBenefitInput, monthlyBenefitInput } from "./inputs.js";
import { baseStep, rateStep } from "./rates.js";
import { contradictionsOfMonth, monthOfFacts, type ReadMonth } from "./read-month.js";
import { roundingSteps } from "./round.js";
import { step } from "./step.js";
import { baseOf, coveredOrNot } from "./unsupported-month.js";
import type { MonthQuestion, NoPremiumReason } from "./vocabulary.js";
import { withoutPeriods } from "./without-periods.js";

type Name = "premiumCeiling";

/** What both decided results of a ceiling carry. */
interface DecidedCeiling extends Reasoned<Name> {
  /** `YYYY-MM`. */
  month: string;
  /** PLN, two decimals, down to the grosz: the highest premium of the month. */
  amount: string;
  /** Before income tax, which the library does not compute. */
  gross: true;
}

/** The highest premium the law allows for the month. */
export interface PremiumCeiling extends DecidedCeiling {
  outcome: "ceiling";
  /** PLN before rounding, exactly. */
  exact: Exact;
  /** Per cent of the benefit of art. 15 ust. 4, a decimal string: `"100"`. */
  percent: string;
}

/** No premium may be granted for the month; `amount` is `"0.00"`. */
export interface NoPremium extends DecidedCeiling {
  outcome: "not-due";
  reason: NoPremiumReason;
}

/** What {@link premiumCeiling} returns. */
export type PremiumCeilingResult = PremiumCeiling | NoPremium | Undecided<Name>;

/**
 * The most a motywacyjna premia integracyjna may be for a month of one person.
 *
 * Provision: art. 15a of the Act; only in participation and extensions (art. 15 ust. 3), not in the trial. It takes what
 * `monthlyBenefit` takes and looks at month, periods and settings. The ceiling is 20 % from 2007-07-14, 50 % from
 * 2015-10-24 and 100 % from 2022-02-15 of the benefit of art. 15 ust. 4, by the law of the month's last day of
 * participation. Amounts are PLN, gross of income tax. It is the full rate, before anything is taken off for absences;
 * in a month that is not wholly participation `interpretation.premiumCap` (question Q14) can prorate it by 1/30 a day. The
 * premium itself is a decision of the centre's manager, paid from the centre's own money: not checked are whether it is
 * deserved, and whether the participant applied for the benefit. Bad input gets `invalid`, a month without a known
 * unemployment benefit `unsupported-date`.
 *
 * @example
 * ```ts
 * import { premiumCeiling } from "zatrudnienie-socjalne/benefit";
 *
 * const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };
 * const found = premiumCeiling({ month: "2026-06", periods });
 * found.outcome === "ceiling" && [found.percent, found.amount]; // => ["100", "2140.68"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function premiumCeiling(input: MonthlyBenefitInput): PremiumCeilingResult {
  return calculated(premiumCeilingRule, input);
}

export const premiumCeilingRule: Calculation<MonthFacts, PremiumCeilingResult, MonthQuestion> = {
  calculation: "premiumCeiling",
  schema: monthlyBenefitInput,
  contradictions: contradictionsOfMonth,
  day: (facts) => dayOf(coveredBy(monthOfFacts(facts))),
  unsupported: coveredOrNot,
  decide: (facts, law, inquiry) => decide(monthOfFacts(facts), law, inquiry),
};

/** Decides the ceiling of a month that is a part of another calculation: its facts were read. */
export function decideCeiling(month: ReadMonth, lawFor?: LawFor): PremiumCeilingResult {
  const { span, facts } = month;
  return decided(premiumCeilingRule, { ...facts, month: span.month }, lawFor);
}

function coveredBy({ span, facts }: ReadMonth): CoveredMonth {
  return coveredMonth(span, periodsOf(facts));
}

/** The last day of participation; a month without it is judged by its own last day. */
function dayOf({ phases, last }: CoveredMonth): CalendarDate {
  return phases.participation?.to ?? last;
}

function decide(
  month: ReadMonth,
  law: Law,
  inquiry: Inquiry<MonthQuestion>,
): Decision<PremiumCeilingResult> | Unnamed<Undecided> {
  const covered = coveredBy(month);
  const reference = baseOf(month.facts, covered, law.day, law);
  if ("outcome" in reference) return reference;
  const asked = withoutPeriods(month.facts);
  if (asked !== undefined) return asked;
  const rule = law.of("premium");
  const found = { month: covered.month as string, gross: true as const };
  if (covered.phases.participation === undefined) {
    // That there is none in the trial is said by another part of the article than the percentage.
    const citation = rule.value === null ? rule.citation : theAct("art-15a-ust-1");
    const steps = [step({ citation, record: rule }, "no-participation-day")];
    return { outcome: "not-due", reason: "no-participation-day", amount: noMoney, ...found, steps };
  }
  if (rule.value === null) {
    const steps = [step(rule, "no-premium-rule")];
    return { outcome: "not-due", reason: "no-rule-yet", amount: noMoney, ...found, steps };
  }

  const { percent } = rule.value;
  const rate = law.of("participationRate");
  const full = percentOf(fromAmount(reference.amount), rate.value.percent);
  const base = baseOfCeiling(full, covered, law, inquiry);
  const exact = percentOf(base.amount, percent);
  const amount = downToGrosz(exact);
  const steps = [
    baseStep(reference, inquiry),
    rateStep(rate, "participation", reference, toExact(full)),
    ...base.steps,
    step(rule, "premium-ceiling", { percent, of: toExact(base.amount) }, toExact(exact)),
    ...roundingSteps(exact, amount, "down-to-grosz", rule.citation),
  ];
  return { outcome: "ceiling", amount, exact: toExact(exact), percent, ...found, steps };
}

/** The full rate, or its part for a month that is not wholly participation (question Q14). */
function baseOfCeiling(
  full: Fraction,
  { days, last }: CoveredMonth,
  law: Law,
  inquiry: Inquiry<MonthQuestion>,
): { readonly amount: Fraction; readonly steps: Step[] } {
  const isWhole = days.participation === dayOfMonth(last);
  if (isWhole || inquiry.reading("premiumCap") !== "prorated") return { amount: full, steps: [] };
  const rule = law.of("partialMonth");
  const { divisor } = rule.value;
  const part = smaller(scaled(full, days.participation, divisor), full);
  const operands = { days: days.participation, divisor, rate: toExact(full), part: toExact(part) };
  return { amount: part, steps: [step(rule, "premium-part", operands)] };
}
