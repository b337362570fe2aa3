import { type CalendarDate, dayOfMonth } from "../../calendar/index.js";
import {
  coveredFrom,
  referenceAmountOn,
  type RuleId,
  ruleOn,
  type RuleRecord,
  type RuleValues,
  theAct,
} from "../../law/index.js";
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
import { Inquiry, type Reasoned, reasoned, type Step, type Undecided } from "../../reasoning/index.js";
import { type CoveredMonth, coveredMonth, periodsOf } from "./covered-month.js";
import { baseStep, rateStep } from "./rates.js";
import { type ReadMonth, readMonth } from "./read-month.js";
import { roundingSteps } from "./round.js";
import type { MonthlyBenefitInput } from "./schema.js";
import { givenAmounts, isUnchecked, unsupportedMonth } from "./unsupported-month.js";

/** What both decided results of a ceiling carry. */
interface DecidedCeiling extends Reasoned {
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
  /** `no-participation-day`: no day of the month lies in participation; `no-rule-yet`: the law of that day knew no premium. */
  reason: "no-participation-day" | "no-rule-yet";
}

/** What {@link premiumCeiling} returns. */
export type PremiumCeilingResult = PremiumCeiling | NoPremium | Undecided;

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
  const month = readMonth(input);
  return "issues" in month ? { outcome: "invalid", issues: month.issues } : decideCeiling(month);
}

/** Decides the ceiling of a month whose facts were read and do not contradict each other. */
export function decideCeiling({ facts, span }: ReadMonth): PremiumCeilingResult {
  const { asOf } = facts;
  const covered = coveredMonth(span, periodsOf(facts));
  const lastDay = covered.phases.participation?.to;
  // A month without participation is judged by its own last day.
  const day = lastDay ?? covered.last;
  const reference = referenceAmountOn(day, givenAmounts(facts));
  const laws = ceilingLawOn(day, asOf);
  const isKnown = covered.last >= coveredFrom && reference !== undefined && laws !== undefined;
  if (!isKnown || isUnchecked(covered, facts)) return unsupportedMonth(facts);

  const inquiry = new Inquiry(facts);
  const decided = { month: covered.month, gross: true as const };
  const { premium, rate, partialMonth } = laws;
  if (lastDay === undefined || premium.value === null) {
    const reason = lastDay === undefined ? "no-participation-day" : "no-rule-yet";
    const operation = lastDay === undefined ? "no-participation-day" : "no-premium-rule";
    // That there is none in the trial is said by another part of the article than the percentage.
    const isTrialOnly = lastDay === undefined && premium.value !== null;
    const citation = isTrialOnly ? theAct("art-15a-ust-1") : premium.citation;
    const step: Step = { citation, operation, operands: {}, record: premium };
    const rest = reasoned([step], inquiry, day, asOf);
    return { outcome: "not-due", reason, amount: noMoney, ...decided, ...rest };
  }

  const { percent } = premium.value;
  const full = percentOf(fromAmount(reference.amount), rate.value.percent);
  const base = baseOfCeiling(full, covered, partialMonth, inquiry);
  const exact = percentOf(base.amount, percent);
  const amount = downToGrosz(exact);
  const steps: Step[] = [
    baseStep(reference, inquiry),
    rateStep(rate, "participation", reference, full),
    ...base.steps,
    {
      citation: premium.citation,
      operation: "premium-ceiling",
      operands: { percent, of: toExact(base.amount) },
      value: toExact(exact),
      record: premium,
    },
    ...roundingSteps(exact, amount, "down-to-grosz", premium.citation),
  ];
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };
  const rest = reasoned(steps, inquiry, day, asOf);
  return { outcome: "ceiling", amount, exact: toExact(exact), percent, ...decided, ...rest };
}

/** The rules a ceiling stands on; undefined where nothing of the Act was known on `asOf`. */
function ceilingLawOn(
  day: CalendarDate,
  asOf: CalendarDate | undefined,
):
  | (Pick<RecordOf, "premium" | "partialMonth"> & { readonly rate: RecordOf["participationRate"] })
  | undefined {
  const premium = ruleOn("premium", day, asOf);
  const rate = ruleOn("participationRate", day, asOf);
  const partialMonth = ruleOn("partialMonth", day, asOf);
  if (premium === undefined || rate === undefined || partialMonth === undefined) return undefined;
  return { premium, rate, partialMonth };
}

type RecordOf = { [Id in RuleId]: RuleRecord<RuleValues[Id]> };

/** The full rate, or its part for a month that is not wholly participation (question Q14). */
function baseOfCeiling(
  full: Fraction,
  { days, last }: CoveredMonth,
  law: RecordOf["partialMonth"],
  inquiry: Inquiry,
): { readonly amount: Fraction; readonly steps: Step[] } {
  const isWhole = days.participation === dayOfMonth(last);
  if (isWhole || inquiry.reading("premiumCap") !== "prorated") return { amount: full, steps: [] };
  const { divisor } = law.value;
  const part = smaller(scaled(full, days.participation, divisor), full);
  const operands = { days: days.participation, divisor, rate: toExact(full), part: toExact(part) };
  const step: Step = { citation: law.citation, operation: "premium-part", operands, record: law };
  return { amount: part, steps: [step] };
}
