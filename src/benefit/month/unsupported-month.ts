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

/** The unemployment benefit of a day that was found to be covered. */
export function referenceOn(day: CalendarDate, facts: CheckedCase): ReferenceAmount {
  const reference = referenceAmountOn(day, givenAmounts(facts));
  if (reference === undefined) throw new RangeError("no amount on that day");
  return reference;
}

/**
 * Refuses a month that lies before the Act, of which no law was known, or without a known amount on the day that decides;
 * and for strict answers what goes past the last day checked.
 */
export function unsupportedMonth(
  facts: CheckedCase,
  { last, lastCovered }: CoveredMonth,
  day: CalendarDate,
  law: Law,
): Unnamed<UnsupportedDate> | undefined {
  const given = givenAmounts(facts);
  const isStrict = facts.strict === true;
  const isCovered =
    last >= coveredFrom &&
    law.of("partialMonth", law.day) !== undefined &&
    referenceAmountOn(day, given) !== undefined;
  const isUnchecked = isStrict && (lastCovered ?? coveredFrom) > checkedUntil;
  if (isCovered && !isUnchecked) return undefined;
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
