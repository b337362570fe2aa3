import { calculated, type Calculation } from "../input/index.js";
import { averageWageOn, type BusinessFounders, type Law, theAct } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import {
  type Amount,
  compare,
  downToGrosz,
  type Exact,
  fromAmount,
  isZero,
  minus,
  noMoney,
  percentOf,
  toExact,
} from "../money/index.js";
import type { Decision, Inquiry, ParameterRecord, Reasoned, Undecided } from "../reasoning/index.js";
import { type AdviceSubsidyFacts as Facts, type AdviceSubsidyInput, adviceSubsidyInput } from "./inputs.js";
import { step } from "./step.js";
import type {
  AdviceCap,
  NoAdviceSubsidyReason,
  SupportedEmploymentQuestion as Question,
} from "./vocabulary.js";

type Name = "adviceSubsidy";

/** What both decided results carry. */
interface DecidedSubsidy extends Reasoned<Name> {
  /** PLN, two decimals, down to the grosz: the most the Labour Fund may pay. */
  amount: string;
  /** Whose business the advice is on. */
  beneficiaries: BusinessFounders;
}

/** The most that may be subsidised. */
export interface AdviceCeiling extends DecidedSubsidy {
  outcome: "ceiling";
  /** PLN before rounding, exactly. */
  exact: Exact;
  /** PLN, two decimals, down to the grosz: the share of the costs. */
  shareAmount: string;
  /** PLN, two decimals: the average wage. */
  cap: string;
  /** Which of the two is smaller; of equal ones the share. */
  cappedBy: AdviceCap;
}

/** There is nothing to subsidise; `amount` is `"0.00"`. */
export interface NoAdviceSubsidy extends DecidedSubsidy {
  outcome: "not-due";
  reason: NoAdviceSubsidyReason;
}

/** What {@link adviceSubsidy} returns. */
export type AdviceSubsidyResult = AdviceCeiling | NoAdviceSubsidy | Undecided<Name>;

type Decided = Decision<AdviceSubsidyResult>;

/**
 * The most the Labour Fund may pay towards the costs of legal help, consultation or advice on a business taken up together.
 *
 * Provision: art. 16 ust. 4 of the Act: 80 % of the documented costs, at most the average wage of art. 2 pkt 3. To
 * 2011-10-29 the business is that of participants, since then that of graduates of a centre or a club in a social
 * cooperative (ust. 1a). Amounts are PLN; the ceiling is rounded down. The average wage is taken of the day `on` (the Act
 * names no day), from `averageWageOn` or, where it is given, from `averageWage`; where neither has it the answer is
 * `undetermined`. Not checked: the papers, and who is entitled. Whether and how much is paid the starosta (head of the
 * county) decides. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { adviceSubsidy } from "zatrudnienie-socjalne/supported-employment";
 *
 * const found = adviceSubsidy({ on: "2026-10-01", costs: "12000.00" });
 * found.outcome === "ceiling" && [found.shareAmount, found.cap, found.amount, found.cappedBy];
 * // => ["9600.00", "9233.13", "9233.13", "average-wage"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2011 nr 205 poz. 1211 art. 1 pkt 3; the notices on the
 * average wage.
 */
export function adviceSubsidy(input: AdviceSubsidyInput): AdviceSubsidyResult {
  return calculated(adviceSubsidyRule, input);
}

export const adviceSubsidyRule: Calculation<Facts, AdviceSubsidyResult, Question> = {
  calculation: "adviceSubsidy",
  schema: adviceSubsidyInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<Question>): Decided {
  const { costs } = facts;
  const rule = law.of(rules.adviceSubsidy);
  const business = law.of(rules.jointBusiness);
  const { of } = business.value;
  const ofWhom = step(business, "advice-beneficiaries", { of });
  if (costs === noMoney) {
    const steps = [ofWhom, step(rule, "advice-no-costs")];
    return { outcome: "not-due", reason: "no-costs", amount: noMoney, beneficiaries: of, steps };
  }
  const wage = averageWageOf(facts, inquiry);
  const { percent } = rule.value;
  const share = percentOf(fromAmount(costs), percent);
  const cap = fromAmount(wage.amount);
  const cappedBy = compare(share, cap) <= 0 ? "share" : "average-wage";
  const exact = cappedBy === "share" ? share : cap;
  const amount = downToGrosz(exact);
  const shareAmount = downToGrosz(share);
  const rounding = minus(fromAmount(amount), exact);
  return {
    outcome: "ceiling",
    amount,
    exact: toExact(exact),
    shareAmount,
    cap: wage.amount,
    cappedBy,
    beneficiaries: of,
    steps: [
      ofWhom,
      step(rule, "advice-share", { percent, costs, share: shareAmount }),
      step({ citation: theAct("art-2-pkt-3"), record: wage }, "advice-cap", { cap: wage.amount }),
      step(rule, "advice-ceiling", { cappedBy }, toExact(exact)),
      ...(isZero(rounding) ? [] : [step(rule, "advice-rounded", {}, toExact(rounding))]),
    ],
  };
}

/** The average wage as it was given, or as it is known of the day; asked for where it is neither. */
function averageWageOf(
  { on, averageWage }: Facts,
  inquiry: Inquiry<Question>,
): ParameterRecord & { amount: Amount } {
  inquiry.assume("average-wage-of-the-day");
  if (averageWage !== undefined) {
    inquiry.assume("parameter-given");
    return { amount: averageWage, from: on, confidence: "unknown" };
  }
  const found = averageWageOn(on);
  if ("unknown" in found) {
    inquiry.missingFact(["averageWage"], "average-wage");
    return { amount: noMoney, from: on, confidence: "unknown" };
  }
  const { quarter: _quarter, citation: _citation, ...record } = found;
  if (record.confidence !== "primary") inquiry.assume("parameter-confidence");
  return { ...record, amount: record.amount as Amount };
}
