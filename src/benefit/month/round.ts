import { type Citation, theAct } from "../../law/index.js";
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
import type { Inquiry, Step } from "../../reasoning/index.js";
import { ratePhases } from "./covered-month.js";
import type { MonthLaw } from "./month-law.js";
import { type Rates, singleRate } from "./rates.js";
import type { Situation } from "./situation.js";

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
  { rates, covered }: Situation,
  hasCosts: boolean,
  inquiry: Inquiry,
): RoundingPlan {
  const areRound = ratePhases.every((phase) => isWholeTenGrosze(rates.of[phase]));
  if (areRound && covered.isFull && !hasCosts && singleRate(rates, covered) !== undefined) {
    return { rate: undefined, end: "nearest-grosz" };
  }
  const name = inquiry.reading("rounding") ?? "up-to-10-groszy";
  const stage = inquiry.reading("roundingStage") ?? "final";
  return {
    rate: stage === "final" ? undefined : name,
    end: stage === "rate" ? "nearest-grosz" : name,
  };
}

export function withRoundedRates({ rates, law }: Situation, name: RoundingName): Rates {
  const steps = [...rates.steps];
  const of = { ...rates.of };
  for (const phase of rates.paid) {
    of[phase] = rounded(rates.of[phase], name);
    const operands = { rate: toExact(rates.of[phase]), rounded: toExact(of[phase]), rounding: name, phase };
    steps.push(roundingStep(name, law, { operation: "round-rate", operands }));
  }
  return { ...rates, of, steps };
}

/** The amount, and the step for what the rounding added or took, if anything. */
export function roundedAmount(
  exact: Fraction,
  name: RoundingName,
  law: MonthLaw,
): { amount: Amount; steps: Step[] } {
  const amount = roundings[name](exact);
  const change = minus(fromAmount(amount), exact);
  if (isZero(change)) return { amount, steps: [] };
  const operands = { exact: toExact(exact), amount, rounding: name };
  const step = roundingStep(name, law, { operation: "round", operands, value: toExact(change) });
  return { amount, steps: [step] };
}

/** What a rounding by a provision of its own added or took, if anything. */
export function roundingSteps(exact: Fraction, amount: Amount, rounding: string, citation: Citation): Step[] {
  const change = minus(fromAmount(amount), exact);
  if (isZero(change)) return [];
  const operands = { exact: toExact(exact), amount, rounding };
  return [{ citation, operation: "round", operands, value: toExact(change) }];
}

/** Rounding up to ten grosze follows a provision of another act; the other readings have none to cite. */
function roundingStep(
  name: RoundingName,
  { labourFundRounding: record }: MonthLaw,
  rest: Pick<Step, "operation" | "operands" | "value">,
): Step {
  if (name !== "up-to-10-groszy" || record?.value == null)
    return { citation: theAct("art-15-ust-4"), ...rest };
  return { citation: record.citation, ...rest, record };
}
