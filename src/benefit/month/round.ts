import { type Law, theAct } from "../../law/index.js";
import {
  type Amount,
  type Fraction,
  fromAmount,
  isWholeTenGrosze,
  isZero,
  minus,
  rounded,
  type RoundingName,
  roundings,
  toExact,
} from "../../money/index.js";
import type { Inquiry, Source, Step } from "../../reasoning/index.js";
import { exactRate, type Rates, singleRate } from "./rates.js";
import type { Situation } from "./situation.js";
import { step } from "./step.js";
import { type MonthOperations, ratePhases } from "./vocabulary.js";

/** Where and how a case is rounded. */
export interface RoundingPlan {
  /** How each monthly rate is rounded, if it is. */
  readonly rate: RoundingName | undefined;
  /** How the amount is rounded at the end. */
  readonly end: RoundingName;
}

/**
 * The rounding the case needs (question Q6). A whole month at a rate of whole ten grosze with nothing taken off has
 * nothing to round, and the question is not asked.
 */
export function roundingPlan(
  { rates, entitled, law }: Situation,
  hasCosts: boolean,
  inquiry: Inquiry,
): RoundingPlan {
  const areRound = ratePhases.every((phase) => isWholeTenGrosze(rates.of[phase]));
  if (areRound && entitled.isFull && !hasCosts && singleRate(rates, entitled) !== undefined) {
    return { rate: undefined, end: "nearest-grosz" };
  }
  // Where the list of the law of that time does not name this benefit, its rounding is a mere analogy.
  const certainty = law.of("labourFundRounding").value.byAnalogy ? "D" : undefined;
  const name = inquiry.reading("rounding", certainty) ?? "up-to-10-groszy";
  const stage = inquiry.reading("roundingStage") ?? "final";
  return {
    rate: stage === "final" ? undefined : name,
    end: stage === "rate" ? "nearest-grosz" : name,
  };
}

export function withRoundedRates({ rates, law }: Situation, rounding: RoundingName): Rates {
  const steps = [...rates.steps];
  const of = { ...rates.of };
  const exact = { ...rates.exact };
  for (const phase of rates.paid) {
    of[phase] = rounded(rates.of[phase], rounding);
    exact[phase] = toExact(of[phase]);
    const operands = { rate: exactRate(rates, phase), rounded: { ...exact[phase] }, rounding, phase };
    steps.push(step(sourceOf(rounding, law), "round-rate", operands));
  }
  return { ...rates, of, exact, steps };
}

/** The amount, and the step for what the rounding added or took, if anything. */
export function roundedAmount(
  exact: Fraction,
  rounding: RoundingName,
  law: Law,
): { amount: Amount; steps: Step[] } {
  const amount = roundings[rounding](exact);
  return { amount, steps: roundingSteps(exact, amount, rounding, sourceOf(rounding, law)) };
}

/** What a rounding added or took, if anything. */
export function roundingSteps(
  exact: Fraction,
  amount: Amount,
  rounding: MonthOperations["round"]["rounding"],
  source: Source,
): Step[] {
  const change = minus(fromAmount(amount), exact);
  if (isZero(change)) return [];
  return [step(source, "round", { exact: toExact(exact), amount, rounding }, toExact(change))];
}

/** Rounding up to ten grosze follows a provision of another act; the other readings have none to cite. */
function sourceOf(rounding: RoundingName, law: Law): Source {
  return rounding === "up-to-10-groszy" ? law.of("labourFundRounding") : theAct("art-15-ust-4");
}
