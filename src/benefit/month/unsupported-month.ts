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
import * as rules from "../../law/rules/index.js";
import type { Unnamed, UnsupportedBecause, UnsupportedDate } from "../../reasoning/index.js";
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
  const refused = (because: UnsupportedBecause): Unnamed<UnsupportedDate> => {
    const to = lastReferenceDay(given);
    const supported = { from: coveredFrom, to: isStrict ? earlier(to, checkedUntil) : to };
    return { outcome: "unsupported-date", supported, because };
  };
  if (last < coveredFrom) return refused("before-the-act");
  if (law.of(rules.partialMonth, law.day) === undefined) return refused("law-not-known-then");
  if (isUnchecked) return refused("after-last-check");
  const reference = referenceAmountOn(day, given);
  if (reference !== undefined) return reference;
  return refused(
    isStrict && lastReferenceDay(given) > checkedUntil ? "after-last-check" : "amount-not-announced",
  );
}

/** The amounts the caller gave by hand. */
function givenAmounts({ parameters }: CheckedCase): readonly GivenAmount[] | undefined {
  // The schema has read them: their days and amounts are what they say.
  return parameters?.unemploymentBenefit as readonly GivenAmount[] | undefined;
}
