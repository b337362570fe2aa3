import { compare, type Fraction, minus, plus, scaled, smaller, toExact } from "../../money/index.js";
import type { Step } from "../../reasoning/index.js";
import { bothPhases, type CoveredMonth, type PerPhase } from "./covered-month.js";
import { exactRate, largerRate, type Rates, singleRate } from "./rates.js";
import type { Situation } from "./situation.js";
import { step } from "./step.js";
import type { RatePhase } from "./vocabulary.js";

/** What is due for the month before anything is taken off, with the steps that add up to it. */
export interface Due {
  readonly amount: Fraction;
  readonly steps: Step[];
  /** The phases have different rates, so that the month was put together from thirtieths. */
  readonly isMixed: boolean;
}

/** The whole rate for a whole month at one rate; otherwise thirtieths by calendar days, not above the larger rate. */
export function dueOf({ entitled, rates, law }: Situation): Due {
  const rule = law.of("partialMonth");
  const rate = singleRate(rates, entitled);
  if (rate !== undefined && entitled.isFull) {
    const { citation } = rates.laws.participation ?? rates.laws.trial ?? rule;
    return {
      amount: rate,
      steps: [step(citation, "full-month", {}, exactRate(rates, phaseOfRate(entitled)))],
      isMixed: false,
    };
  }
  const { divisor } = rule.value;
  const part = (of: Fraction, days: number, phase: RatePhase | "both"): Step =>
    step(rule, "part-month", { rate: toExact(of), days, divisor, phase }, toExact(scaled(of, days, divisor)));
  const steps =
    rate === undefined
      ? rates.paid.map((phase) => part(rates.of[phase], entitled.days[phase], phase))
      : [part(rate, bothPhases(entitled.days), phaseNamed(entitled))];
  const thirtieths = dueForDays(entitled.days, rates, divisor);
  const cap = largerRate(rates);
  if (compare(thirtieths, cap) > 0) {
    steps.push(step(rule, "cap-at-rate", { rate: toExact(cap) }, toExact(minus(cap, thirtieths))));
  }
  const isMixed = rate === undefined && rates.paid.length === 2;
  return { amount: smaller(thirtieths, cap), steps, isMixed };
}

/** A phase of the month; where there are two at one rate, either. */
function phaseOfRate({ days }: Pick<CoveredMonth, "days">): RatePhase {
  return days.trial > 0 ? "trial" : "participation";
}

function phaseNamed({ days }: CoveredMonth): RatePhase | "both" {
  if (days.trial > 0 && days.participation > 0) return "both";
  return phaseOfRate({ days });
}

/** Thirtieths for this many days of each phase, without the cap. */
function dueForDays(days: PerPhase, { of }: Rates, divisor: number): Fraction {
  return plus(scaled(of.trial, days.trial, divisor), scaled(of.participation, days.participation, divisor));
}

/** The same formula for the payable days only, not above the larger rate. */
export function duePayable(payable: PerPhase, { rates, law }: Situation): Fraction {
  return smaller(dueForDays(payable, rates, law.of("partialMonth").value.divisor), largerRate(rates));
}
