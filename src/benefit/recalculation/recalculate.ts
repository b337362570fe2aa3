import { lastDay, monthSpan, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Parts } from "../../input/index.js";
import { type Citation, type Law, theAct } from "../../law/index.js";
import { isNegative, isZero, negated, toAmount, toExact } from "../../money/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  missingAt,
  type Reasoned,
  type Step,
  type Undecided,
  type Unnamed,
} from "../../reasoning/index.js";
import { differenceOf, exactly } from "../amounts.js";
import { decideMonth } from "../month/decide-month.js";
import { contradictionsWithin, type ReadMonth } from "../month/read-month.js";
import type { BenefitDue, BenefitNotDue, MonthlyBenefitResult } from "../month/result.js";
import { contradictionsOfSettings, monthOfCase } from "../month/shared-settings.js";
import { type Surroundings, surroundingsOf } from "../month/surroundings.js";
import { step } from "../step.js";
import type { BenefitQuestion, RecalculationOutcome } from "../vocabulary.js";
import { withoutExcludedDays } from "./excluded-days.js";
import {
  type RecalculateFacts as Facts,
  type RecalculateInput,
  recalculateInput,
  type RecalculateMonthsFacts,
} from "./inputs.js";
import { type StepChange, stepChanges } from "./step-changes.js";

type Name = "recalculate";

/** A month that was paid and calculated again. Amounts are PLN, two decimals. */
export interface Recalculation extends Reasoned<Name> {
  /** `arrears`: more is due than was paid; `overpaid`: less. */
  outcome: RecalculationOutcome;
  month: string;
  /** What was paid. */
  before: string;
  /** What is due. */
  after: string;
  /** Between them, not negative. */
  difference: string;
  /** The month as it is now. */
  benefit: BenefitDue | BenefitNotDue;
  /** Step by step what changed, if the former facts were given and can be decided; what they do not explain is a step of its own. */
  changes: StepChange[] | null;
  /** Before income tax, which the library does not compute. */
  gross: true;
}

/** What {@link recalculate} returns. */
export type RecalculateResult = Recalculation | Undecided<Name>;

type Decided = Decision<RecalculateResult> | Unnamed<Undecided>;

/**
 * Calculates a month again that was paid already: arrears, an overpayment, or no change, and step by step why.
 *
 * Provisions: those of `monthlyBenefit`; art. 1 ust. 3 of the Act for `excludedFrom`. For a late sick note, an absence
 * excused afterwards, another base, a law in force backwards (`formerInput` with the `asOf` of the payment), or a right to
 * a pension acquired backwards (`excludedFrom`: the first day of the right; the programme is cut before it). Amounts are
 * PLN, gross of income tax. Not decided: whether and how an overpayment is to be paid back, about which the Act says
 * nothing; contributions of the difference (`contributions`). The pools of later months change too: `recalculateMonths`.
 * Bad input gets `invalid`; what the month itself lacks, `undetermined`.
 *
 * @example
 * ```ts
 * import { recalculate } from "zatrudnienie-socjalne/benefit";
 *
 * const january = {
 *   month: "2022-01",
 *   periods: { participation: { from: "2021-11-01", to: "2022-09-30" } },
 *   applied: true,
 * };
 * const again = recalculate({
 *   paid: { amount: "1240.80" },
 *   input: january,
 *   formerInput: { ...january, asOf: "2022-02-01" },
 * });
 * again.outcome === "arrears" && [again.before, again.after, again.difference]; // => ["1240.80", "1489.00", "248.20"]
 * again.outcome === "arrears" && again.changes?.map(({ operation }) => operation); // => ["rate", "full-month", "round"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function recalculate(input: RecalculateInput): RecalculateResult {
  return calculated(recalculateRule, input);
}

export const recalculateRule: Calculation<Facts, RecalculateResult, BenefitQuestion> = {
  calculation: "recalculate",
  schema: recalculateInput,
  contradictions,
  day: ({ input }) => lastDay(input.month as YearMonth),
  // The month itself says whether it is covered.
  unsupported: () => undefined,
  decide,
};

function contradictions(parts: Parts<Facts>, lawFor: LawFor): Issue[] {
  const [month, formerMonth] = [parts.input?.month, parts.formerInput?.month];
  const shared = surroundingsOf(parts, lawFor);
  return [
    ...contradictionsOfSettings(parts, shared),
    ...contradictionsOfFacts(parts, shared, month, formerMonth),
    ...anotherMonth(month, formerMonth),
  ];
}

/** What is wrong in the facts of a month, and in those on which it was paid. */
export function contradictionsOfFacts(
  { input, formerInput }: Pick<Parts<RecalculateMonthsFacts>, "input" | "formerInput">,
  shared: Surroundings,
  month: string | null | undefined,
  formerMonth = month,
): Issue[] {
  return [
    ...contradictionsWithin(input, month, ["input"], shared),
    ...contradictionsWithin(formerInput, formerMonth, ["formerInput"], shared),
  ];
}

function anotherMonth(month: string | null | undefined, former: string | null | undefined): Issue[] {
  if (month == null || former == null || month === former) return [];
  return [{ path: ["formerInput", "month"], code: "another-month" }];
}

function decide(facts: Facts, law: Law, inquiry: Inquiry<BenefitQuestion>): Decided {
  const { paid, input, formerInput, excludedFrom, ...settings } = facts;
  const span = monthSpan(input.month as YearMonth);
  const now = monthOfCase(settings, input, span);
  const shortened = excludedFrom === undefined ? undefined : withoutExcludedDays(now, excludedFrom);
  const benefit = decidedUnder(law, shortened === undefined ? now : { ...now, facts: shortened.facts });
  if (benefit.outcome === "undetermined") {
    return { ...benefit, missing: benefit.missing.map((each) => missingAt(["input"], each)) };
  }
  if (!("amount" in benefit)) return benefit;

  inquiry.takeOver(benefit);
  inquiry.madeFrom = benefit;
  if (shortened !== undefined) {
    benefit.violations = benefit.violations.map(shortened.atGivenPlace);
    inquiry.assume("right-excludes-from-its-day");
  }
  const difference = differenceOf(benefit.amount, paid.amount);
  const outcome = isZero(difference) ? "unchanged" : isNegative(difference) ? "overpaid" : "arrears";
  const size = toAmount(isNegative(difference) ? negated(difference) : difference);
  const stepsToBenefit = shortened === undefined ? benefit.steps : [excludedStep(), ...benefit.steps];
  const former = formerInput && decidedUnder(law, monthOfCase(settings, formerInput, span));
  return {
    outcome,
    month: benefit.month,
    before: paid.amount,
    after: benefit.amount,
    difference: size,
    benefit,
    changes: changesSince(former, paid.amount, stepsToBenefit),
    gross: true,
    steps: [...stepsToBenefit, paidStep(paid.amount), step(payment(), outcome, { difference: size })],
  };
}

function decidedUnder(law: Law, month: ReadMonth): MonthlyBenefitResult {
  return decideMonth(month, (day, asOf) => law.on(day, asOf));
}

// Made anew each time: a caller may write into a result.
const payment = (): Citation => theAct("art-15-ust-5");

const excludedStep = (): Step => step(theAct("art-1-ust-3"), "excluded-by-right");

function paidStep(amount: string): Step {
  return step(payment(), "paid-before", { amount }, toExact(negated(exactly(amount))));
}

/** What changed since the former facts; a payment that was not what they gave differs for a reason of its own. */
function changesSince(
  former: MonthlyBenefitResult | undefined,
  paid: string,
  steps: readonly Step[],
): StepChange[] | null {
  if (former === undefined || !("amount" in former)) return null;
  const changes = stepChanges(former.steps, steps);
  const rest = differenceOf(former.amount, paid);
  if (isZero(rest)) return changes;
  const operands = { amount: paid, computed: former.amount };
  const after = step(payment(), "paid-otherwise", operands, toExact(rest));
  const { operation } = after;
  return [...changes, { operation, citation: payment(), before: null, after, difference: toExact(rest) }];
}
