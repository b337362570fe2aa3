import type { CalendarDate } from "../../calendar/index.js";
import { minimumWageOn, type RuleRecord, type RuleValues } from "../../law/index.js";
import { type Amount, downToGrosz, fromAmount, percentOf } from "../../money/index.js";
import type { Inquiry, Step } from "../../reasoning/index.js";
import { step } from "./step.js";

/** The rule on hours, months and rates, where there is one. */
export type Terms = RuleRecord<NonNullable<RuleValues["servicesTerms"]>>;

/** The most an hour of a trainer may cost; null where the wage it is a part of is not known. */
export interface TrainerRate {
  readonly most: string | null;
  readonly step: Step;
}

export function trainerRateOn(on: CalendarDate, terms: Terms, inquiry: Inquiry): TrainerRate {
  const { trainerRate, trainerRateCitation: citation } = terms.value;
  const source = { citation, record: terms };
  if ("most" in trainerRate) {
    const { most, groupOf: people } = trainerRate;
    return { most, step: step(source, "trainer-rate", { rate: most, people }) };
  }
  const percent = trainerRate.percentOfMinimumWage;
  const wage = minimumWageOn(on);
  if ("unknown" in wage) return { most: null, step: step(source, "trainer-rate-not-known", { percent }) };
  if (wage.confidence !== "primary") inquiry.assume("parameter-confidence");
  const most = downToGrosz(percentOf(fromAmount(wage.amount as Amount), percent));
  return {
    most,
    step: step({ citation, record: wage }, "trainer-rate-of-wage", {
      percent,
      wage: wage.amount,
      rate: most,
    }),
  };
}
