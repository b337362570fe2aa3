import { calendarDate, dayBefore, intersection, type Period } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import { type Law, type Rate, type ReferenceAmount, type RuleRecord, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
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
import { type CoveredMonth, narrowedTo } from "./covered-month.js";
import type { CheckedCase } from "./inputs.js";
import { step } from "./step.js";
import { type MonthQuestion, type RatePhase, ratePhases } from "./vocabulary.js";

/** The rates of a month, and the days they are for. */
export interface RatedMonth {
  readonly rates: Rates;
  /** The month with the days alone that have a right to the benefit: T and P of what is due. */
  readonly entitled: CoveredMonth;
}

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

const exactZero: Exact = { numerator: "0", denominator: "1" };

const ruleOfPhase = { trial: rules.trialRate, participation: rules.participationRate } as const;

/** What the rates of a month depend on. */
interface RateFacts {
  readonly facts: CheckedCase;
  readonly law: Law;
  readonly covered: CoveredMonth;
  readonly inquiry: MonthInquiry;
}

/** The rates of the month's phases, exactly: the percentage of the law times the unemployment benefit. */
export function ratesOf(month: RateFacts, reference: ReferenceAmount): RatedMonth {
  const { facts, law, covered, inquiry } = month;
  const of = { trial: zero, participation: zero };
  const exact = { trial: exactZero, participation: exactZero };
  const laws: Rates["laws"] = {};
  const paid: RatePhase[] = [];
  const { firstCovered } = covered;
  if (firstCovered === undefined) return { rates: { of, exact, laws, paid, steps: [] }, entitled: covered };
  const base = fromAmount(reference.amount);
  const steps = [baseStep(reference, inquiry)];
  let entitled = covered;
  for (const phase of ratePhases) {
    if (covered.days[phase] === 0) continue;
    let rate = law.of(ruleOfPhase[phase], firstCovered);
    if (rate === undefined) continue;
    if (rate.value.onApplication && !hasApplied(facts.applied, inquiry)) {
      const kept = rightBeforeApplications(phase, rate, month);
      if (kept === undefined) continue;
      rate = kept.rate;
      entitled = narrowedTo({ trial: undefined, participation: undefined, [phase]: kept.days }, covered);
    }
    laws[phase] = rate;
    of[phase] = percentOf(base, rate.value.percent);
    exact[phase] = toExact(of[phase]);
    paid.push(phase);
    steps.push(rateStep(rate, phase, reference, { ...exact[phase] }));
  }
  return { rates: { of, exact, laws, paid, steps }, entitled };
}

/**
 * The days on which nobody could apply yet, because the wording that asks for an application came into force backwards,
 * and the rate of the wording before it, which asked for none (question Q18).
 */
function rightBeforeApplications(
  phase: RatePhase,
  { effectiveFrom, inForceFrom }: RuleRecord<Rate>,
  { law, covered, inquiry }: RateFacts,
): { readonly rate: RuleRecord<Rate>; readonly days: Period } | undefined {
  const ofPhase = covered.phases[phase];
  const lastDay = dayBefore(calendarDate(inForceFrom));
  const days = ofPhase && intersection(ofPhase, { from: calendarDate(effectiveFrom), to: lastDay });
  if (days === undefined) return undefined;
  const rate = law.on(days.from, lastDay).of(ruleOfPhase[phase]);
  if (rate.value.onApplication) return undefined;
  return inquiry.reading("trialApplication2022") === "old-rate" ? { rate, days } : undefined;
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
export function singleRate({ of }: Rates, { days }: CoveredMonth): Fraction | undefined {
  const [first, second = first] = ratePhases.filter((phase) => days[phase] > 0);
  return first && second && compare(of[first], of[second]) === 0 ? of[first] : undefined;
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
