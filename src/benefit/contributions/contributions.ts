import { type CalendarDate, later, monthSpan, type YearMonth } from "../../calendar/index.js";
import { type Fact, read } from "../../input/index.js";
import {
  type ContributionPayer,
  type ContributionRate,
  contributionRateOn,
  coveredFrom,
  type Insurance,
  insurances,
  lawOfDay,
  type RuleRecord,
  type RuleValues,
} from "../../law/index.js";
import { type Amount, fromAmount, nearestGrosz, noMoney, percentOf, toExact } from "../../money/index.js";
import {
  Inquiry,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../../reasoning/index.js";
import { totalOf } from "../amounts.js";
import { roundingSteps } from "../month/round.js";
import { type ContributionsInput, contributionsSchema } from "./schema.js";

/** What both decided results carry. PLN, two decimals. */
interface DecidedContributions extends Reasoned {
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
  reason: "no-rule-yet" | "no-benefit" | "other-title";
}

/** What {@link contributions} returns. */
export type ContributionsResult = ContributionsDue | NoContributions | Undecided;

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
  const checked = read(contributionsSchema, input, () => []);
  return "issues" in checked
    ? { outcome: "invalid", issues: checked.issues }
    : decideContributions(checked.input);
}

/** Decides contributions whose facts were read. */
export function decideContributions(facts: ContributionsInput<CalendarDate>): ContributionsResult {
  const { otherInsuranceTitle, asOf } = facts;
  // The schema has read it; a sum of several amounts may be longer than one.
  const amount = facts.amount as Amount;
  const { month, first, last } = monthSpan(facts.month as YearMonth);
  const unsupported = unsupportedDay(last, null, facts);
  if (unsupported !== undefined) return unsupported;
  const law = lawOfDay("contributions", last, asOf);

  const inquiry = new Inquiry(facts);
  const none = (reason: NoContributions["reason"]): NoContributions => ({
    outcome: "not-due",
    reason,
    month,
    pension: noMoney,
    disability: noMoney,
    total: noMoney,
    ...reasoned([reasonStep(law, reason)], inquiry, last, asOf),
  });
  if (law.value === null) return none("no-rule-yet");
  if (amount === noMoney) return none("no-benefit");
  if (otherInsuranceTitle === true) return none("other-title");
  askAboutOtherTitle(otherInsuranceTitle, inquiry);

  const rates = insurances.map((insurance) => {
    const rate = contributionRateOn(insurance, later(first, coveredFrom));
    if (rate.confidence !== "primary") inquiry.assume("parameter-confidence");
    return { insurance, rate, amount: nearestGrosz(percentOf(fromAmount(amount), rate.percent)) };
  });
  const steps = rates.flatMap((each) => contributionSteps(amount, each));
  if (steps.length > rates.length) inquiry.assume("contribution-rounding");
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };

  const of = (wanted: Insurance): Amount =>
    rates.find(({ insurance }) => insurance === wanted)?.amount ?? noMoney;
  const { payer, base } = law.value;
  return {
    outcome: "due",
    month,
    payer,
    pension: of("pension"),
    disability: of("disability"),
    total: totalOf(rates.map((each) => each.amount)),
    ...reasoned(
      [
        { citation: base, operation: "contribution-base", operands: { amount } },
        ...steps,
        { citation: law.citation, operation: "contribution-payer", operands: { payer }, record: law },
      ],
      inquiry,
      last,
      asOf,
    ),
  };
}

function askAboutOtherTitle(fact: Fact | undefined, inquiry: Inquiry): void {
  const path = ["otherInsuranceTitle"];
  if (fact === "unknown") inquiry.missingFact(path, "other-insurance-title");
  if (fact === undefined) {
    inquiry.assumeFact("no-other-insurance-assumed", path, "other-insurance-title");
  }
}

function reasonStep(law: RuleRecord<RuleValues["contributions"]>, reason: NoContributions["reason"]): Step {
  const { value, citation: ofPayer } = law;
  const provisions = {
    "no-rule-yet": ofPayer,
    "no-benefit": value?.base,
    "other-title": value?.noOtherTitle,
  };
  const citation = provisions[reason] ?? ofPayer;
  return { citation, operation: `contributions-${reason}`, operands: {}, record: law };
}

/** The contribution, exactly, and what the rounding added or took. */
function contributionSteps(
  base: Amount,
  { insurance, rate, amount }: { insurance: Insurance; rate: ContributionRate; amount: Amount },
): Step[] {
  const { citation, ...record } = rate;
  const exact = percentOf(fromAmount(base), rate.percent);
  const operands = { insurance, percent: rate.percent, of: base };
  return [
    { citation, operation: "contribution", operands, value: toExact(exact), record },
    ...roundingSteps(exact, amount, "nearest-grosz", citation),
  ];
}
