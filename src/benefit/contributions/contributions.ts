import { firstDay, lastDay, later, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type Fact } from "../../input/index.js";
import {
  type ContributionPayer,
  contributionRateOn,
  coveredFrom,
  type Insurance,
  insurances,
  type Law,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { type Amount, nearestGrosz, noMoney, percentOf, toExact } from "../../money/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided } from "../../reasoning/index.js";
import { exactly, totalOf } from "../amounts.js";
import { roundingSteps } from "../month/round.js";
import { step } from "../step.js";
import type { BenefitQuestion, NoContributionsReason } from "../vocabulary.js";
import { type ContributionsFacts as Facts, type ContributionsInput, contributionsInput } from "./inputs.js";

type Name = "contributions";

/** What both decided results carry. PLN, two decimals. */
interface DecidedContributions extends Reasoned<Name> {
  month: string;
  /** Pension contribution (emerytalna). */
  pension: string;
  /** Disability contribution (rentowa). */
  disability: string;
  total: string;
}

/** Contributions are due. */
export interface ContributionsDue extends DecidedContributions {
  outcome: "due";
  payer: ContributionPayer;
}

/** No contributions; all amounts are `"0.00"`. */
export interface NoContributions extends DecidedContributions {
  outcome: "not-due";
  /** `no-rule-yet`: the law of the month insured no participants; `no-benefit`: nothing was due; `other-title`. */
  reason: NoContributionsReason;
}

/** What {@link contributions} returns. */
export type ContributionsResult = ContributionsDue | NoContributions | Undecided<Name>;

type Decided = Decision<ContributionsResult>;

/**
 * The social insurance contributions on the benefit of one person for one month.
 *
 * Provisions: art. 4 pkt 2, art. 6 ust. 1 pkt 9, art. 9 ust. 6a, art. 18 ust. 4 pkt 3 and art. 22 ust. 1 of the act of 13
 * October 1998; art. 15 ust. 8 of the Act for who bears them. Pension and disability insurance only, from July 2007; the
 * payer is the labour office to January 2009 and the centre since. All of it comes on top of the benefit: nothing is taken
 * from the participant. Amounts are PLN, to the nearest grosz (assumed: the rounding rule was not read). Not computed: the
 * health contribution and income tax. Not checked: whether the amount is right (`monthlyBenefit`); several amounts for one
 * month are to be added up first. Bad input gets `invalid`; a month before August 2003 `unsupported-date`; whether there
 * is another title, if said to be unknown, `undetermined`.
 *
 * @example
 * ```ts
 * import { contributions } from "zatrudnienie-socjalne/benefit";
 *
 * const found = contributions({ amount: "2140.70", month: "2026-06", otherInsuranceTitle: false });
 * found.outcome === "due" && [found.payer, found.pension, found.disability, found.total];
 * // => ["centre", "417.86", "171.26", "589.12"]
 * ```
 *
 * Source: Dz.U. 2026 poz. 199, Dz.U. 2025 poz. 350, Dz.U. 2007 poz. 793 art. 4.
 */
export function contributions(input: ContributionsInput): ContributionsResult {
  return calculated(contributionsRule, input);
}

export const contributionsRule: Calculation<Facts, ContributionsResult, BenefitQuestion> = {
  calculation: "contributions",
  schema: contributionsInput,
  day: ({ month }) => lastDay(month as YearMonth),
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<BenefitQuestion>): Decided {
  const { amount, month, otherInsuranceTitle } = facts;
  const rule = law.of(rules.contributions);
  if (rule.value === null) return none("no-rule-yet", month, step(rule, "contributions-no-rule-yet"));
  const { payer, base, noOtherTitle } = rule.value;
  if (amount === noMoney) {
    const source = { citation: base, record: rule };
    return none("no-benefit", month, step(source, "contributions-no-benefit"));
  }
  if (otherInsuranceTitle === true) {
    const source = { citation: noOtherTitle, record: rule };
    return none("other-title", month, step(source, "contributions-other-title"));
  }
  askAboutOtherTitle(otherInsuranceTitle, inquiry);

  const parts = insurances.map((insurance) => partOf(insurance, facts, inquiry));
  if (parts.some(({ steps }) => steps.length > 1)) inquiry.assume("contribution-rounding");
  const contribution = (wanted: Insurance): Amount =>
    parts.find(({ insurance }) => insurance === wanted)?.contribution ?? noMoney;
  return {
    outcome: "due",
    month,
    payer,
    pension: contribution("pension"),
    disability: contribution("disability"),
    total: totalOf(parts.map((part) => part.contribution)),
    steps: [
      step(base, "contribution-base", { amount }),
      ...parts.flatMap(({ steps }) => steps),
      step(rule, "contribution-payer", { payer }),
    ],
  };
}

function none(reason: NoContributionsReason, month: string, why: Step): Decided {
  const nothing = { pension: noMoney, disability: noMoney, total: noMoney };
  return { outcome: "not-due", reason, month, ...nothing, steps: [why] };
}

function askAboutOtherTitle(fact: Fact | undefined, inquiry: Inquiry<BenefitQuestion>): void {
  const path = ["otherInsuranceTitle"];
  if (fact === "unknown") inquiry.missingFact(path, "other-insurance-title");
  if (fact === undefined) inquiry.assumeFact("no-other-insurance-assumed", path, "other-insurance-title");
}

/** The contribution to one insurance, and how it came about: exactly, and what the rounding added or took. */
interface Part {
  readonly insurance: Insurance;
  readonly contribution: Amount;
  readonly steps: Step[];
}

function partOf(insurance: Insurance, { amount, month }: Facts, inquiry: Inquiry<BenefitQuestion>): Part {
  const { citation, ...record } = contributionRateOn(
    insurance,
    later(firstDay(month as YearMonth), coveredFrom),
  );
  const { percent, confidence } = record;
  if (confidence !== "primary") inquiry.assume("parameter-confidence");
  const exact = percentOf(exactly(amount), percent);
  const contribution = nearestGrosz(exact);
  const operands = { insurance, percent, of: amount };
  return {
    insurance,
    contribution,
    steps: [
      step({ citation, record }, "contribution", operands, toExact(exact)),
      ...roundingSteps(exact, contribution, "nearest-grosz", citation),
    ],
  };
}
