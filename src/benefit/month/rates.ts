import type { Fact } from "../../input/index.js";
import { type Law, type Rate, type ReferenceAmount, type RuleRecord, theAct } from "../../law/index.js";
import {
  compare,
  type Exact,
  type Fraction,
  fromAmount,
  larger,
  percentOf,
  toExact,
  zero,
} from "../../money/index.js";
import type { Inquiry, ParameterRecord, Step } from "../../reasoning/index.js";
import type { CoveredMonth } from "./covered-month.js";
import type { CheckedCase } from "./inputs.js";
import { step } from "./step.js";
import { type MonthQuestion, type RatePhase, ratePhases } from "./vocabulary.js";

/** The monthly rates of a case: R for each phase of the month. */
export interface Rates {
  /** Zero where the phase has no right to the benefit. */
  readonly of: Record<RatePhase, Fraction>;
  /** The same as plain data, reduced once: many steps name the rate. */
  readonly exact: Record<RatePhase, Exact>;
  readonly laws: Partial<Record<RatePhase, RuleRecord<Rate>>>;
  /** Phases of the month with a right to the benefit. */
  readonly paid: readonly RatePhase[];
  readonly steps: Step[];
}

type MonthInquiry = Inquiry<MonthQuestion>;

const ruleOfPhase = { trial: "trialRate", participation: "participationRate" } as const;

/** What the rates of a month depend on. */
interface RateFacts {
  readonly facts: CheckedCase;
  readonly law: Law;
  readonly covered: CoveredMonth;
  readonly inquiry: MonthInquiry;
}

/** The rates of the month's phases, exactly: the percentage of the law times the unemployment benefit. */
export function ratesOf({ facts, law, covered, inquiry }: RateFacts, reference: ReferenceAmount): Rates {
  const of = { trial: zero, participation: zero };
  const exact = { trial: toExact(zero), participation: toExact(zero) };
  const laws: Rates["laws"] = {};
  const paid: RatePhase[] = [];
  const { firstCovered } = covered;
  if (firstCovered === undefined) return { of, exact, laws, paid, steps: [] };
  const base = fromAmount(reference.amount);
  const steps = [baseStep(reference, inquiry)];
  for (const phase of ratePhases) {
    if (covered.days[phase] === 0) continue;
    const rate = law.of(ruleOfPhase[phase], firstCovered);
    if (rate === undefined) continue;
    const { percent, onApplication } = rate.value;
    if (onApplication && !hasApplied(facts.applied, inquiry)) continue;
    laws[phase] = rate;
    of[phase] = percentOf(base, percent);
    exact[phase] = toExact(of[phase]);
    paid.push(phase);
    steps.push(rateStep(rate, phase, reference, { ...exact[phase] }));
  }
  return { of, exact, laws, paid, steps };
}

export function rateStep(
  law: RuleRecord<Rate>,
  phase: RatePhase,
  { amount: base }: ReferenceAmount,
  rate: Exact,
): Step {
  return step(law, "rate", { base, percent: law.value.percent, phase, rate });
}

/** The rate of a phase for a step or a result: made anew, since a caller may write into it. */
export function exactRate({ exact }: Rates, phase: RatePhase): Exact {
  return { ...exact[phase] };
}

/** One rate for the whole month, or undefined where the phases' rates differ. */
export function singleRate({ of, paid }: Rates, { days }: CoveredMonth): Fraction | undefined {
  const [first, second] = ratePhases.filter((phase) => days[phase] > 0);
  if (first === undefined) return undefined;
  if (second === undefined) return of[first];
  const same = paid.length === 2 && compare(of[first], of[second]) === 0;
  return same ? of[first] : undefined;
}

export function largerRate({ of }: Rates): Fraction {
  return larger(of.trial, of.participation);
}

function hasApplied(applied: Fact | undefined, inquiry: MonthInquiry): boolean {
  if (applied === "unknown") inquiry.missingFact(["applied"], "application");
  if (applied === undefined) inquiry.assumeFact("application-assumed", ["applied"], "application");
  return applied !== false;
}

export function baseStep(reference: ReferenceAmount, inquiry: MonthInquiry): Step {
  const { amount } = reference;
  const record: ParameterRecord =
    "record" in reference ? reference.record : { amount, from: reference.given.from, confidence: "unknown" };
  if ("given" in reference) inquiry.assume("parameter-given");
  else if (record.confidence !== "primary" && record.confidence !== "consolidated") {
    inquiry.assume("parameter-confidence");
  }
  return step({ citation: theAct("art-2-pkt-9"), record }, "base", { amount });
}
