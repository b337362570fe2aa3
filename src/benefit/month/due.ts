import { compare, type Fraction, minus, plus, scaled, smaller, toExact } from "../../money/index.js";
import type { Citation } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { bothPhases, type CoveredMonth, type PerPhase, type RatePhase } from "./covered-month.js";
import { largerRate, type Rates, singleRate } from "./rates.js";
import type { Situation } from "./situation.js";

/** What is due for the month before anything is taken off, with the steps that add up to it. */
export interface Due {
  readonly amount: Fraction;
  readonly steps: Step[];
  /** The phases have different rates, so that the month was put together from thirtieths. */
  readonly isMixed: boolean;
}

/** The whole rate for a whole month at one rate; otherwise thirtieths by calendar days, not above the larger rate. */
export function dueOf({ covered, rates, law: { partialMonth: law } }: Situation): Due {
  const rate = singleRate(rates, covered);
  if (rate !== undefined && covered.isFull) {
    const citation: Citation =
      rates.laws.participation?.citation ?? rates.laws.trial?.citation ?? law.citation;
    const step: Step = { citation, operation: "full-month", operands: {}, value: toExact(rate) };
    return { amount: rate, steps: [step], isMixed: false };
  }
  const { divisor } = law.value;
  const steps: Step[] = [];
  const part = (of: Fraction, days: number, phase: RatePhase | "both"): void => {
    steps.push({
      citation: law.citation,
      operation: "part-month",
      operands: { rate: toExact(of), days, divisor, phase },
      value: toExact(scaled(of, days, divisor)),
      record: law,
    });
  };
  if (rate !== undefined) {
    part(rate, bothPhases(covered.days), phaseNamed(covered));
  } else {
    for (const phase of rates.paid) part(rates.of[phase], covered.days[phase], phase);
  }
  const thirtieths = dueForDays(covered.days, rates, divisor);
  const cap = largerRate(rates);
  if (compare(thirtieths, cap) > 0) {
    steps.push({
      citation: law.citation,
      operation: "cap-at-rate",
      operands: { rate: toExact(cap) },
      value: toExact(minus(cap, thirtieths)),
      record: law,
    });
  }
  const isMixed = rate === undefined && rates.paid.length === 2;
  return { amount: smaller(thirtieths, cap), steps, isMixed };
}

function phaseNamed({ days }: CoveredMonth): RatePhase | "both" {
  if (days.trial > 0 && days.participation > 0) return "both";
  return days.trial > 0 ? "trial" : "participation";
}

/** Thirtieths for this many days of each phase, without the cap. */
function dueForDays(days: PerPhase, { of }: Rates, divisor: number): Fraction {
  return plus(scaled(of.trial, days.trial, divisor), scaled(of.participation, days.participation, divisor));
}

/** The same formula for the payable days only, not above the larger rate. */
export function duePayable(payable: PerPhase, { rates, law }: Situation): Fraction {
  return smaller(dueForDays(payable, rates, law.partialMonth.value.divisor), largerRate(rates));
}
