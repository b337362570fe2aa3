import { type CalendarDate, earlier } from "../../calendar/index.js";
import {
  checkedUntil,
  coveredFrom,
  type GivenAmount,
  lastReferenceDay,
  type Law,
  type ReferenceAmount,
  referenceAmountOn,
} from "../../law/index.js";
import type { Unnamed, UnsupportedDate } from "../../reasoning/index.js";
import type { CoveredMonth } from "./covered-month.js";
import type { CheckedCase } from "./inputs.js";

/** Which days are covered is worked out once, by the rule itself, which refuses by {@link baseOf}. */
export const coveredOrNot = (): undefined => undefined;

/**
 * The unemployment benefit of the day that decides, on which a month stands. A refusal where the month lies before the Act,
 * no law was known of it, or no amount; and for strict answers, where it goes past the last day checked.
 */
export function baseOf(
  facts: CheckedCase,
  { last, lastCovered }: CoveredMonth,
  day: CalendarDate,
  law: Law,
): ReferenceAmount | Unnamed<UnsupportedDate> {
  const given = givenAmounts(facts);
  const isStrict = facts.strict === true;
  const isUnchecked = isStrict && (lastCovered ?? coveredFrom) > checkedUntil;
  if (last >= coveredFrom && law.of("partialMonth", law.day) !== undefined && !isUnchecked) {
    const reference = referenceAmountOn(day, given);
    if (reference !== undefined) return reference;
  }
  const to = lastReferenceDay(given);
  return {
    outcome: "unsupported-date",
    supported: { from: coveredFrom, to: isStrict ? earlier(to, checkedUntil) : to },
  };
}

/** The amounts the caller gave by hand. */
function givenAmounts({ parameters }: CheckedCase): readonly GivenAmount[] | undefined {
  // The schema has read them: their days and amounts are what they say.
  return parameters?.unemploymentBenefit as readonly GivenAmount[] | undefined;
}
