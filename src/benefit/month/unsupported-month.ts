import { earlier } from "../../calendar/index.js";
import { checkedUntil, coveredFrom, type GivenAmount, lastReferenceDay } from "../../law/index.js";
import type { UnsupportedDate } from "../../reasoning/index.js";
import type { CoveredMonth } from "./covered-month.js";
import type { CheckedCase } from "./schema.js";

/** The amounts the caller gave by hand. */
export function givenAmounts({ parameters }: CheckedCase): readonly GivenAmount[] | undefined {
  // The schema has read them: their days and amounts are what they say.
  return parameters?.unemploymentBenefit as readonly GivenAmount[] | undefined;
}

/** A strict answer does not go past the last day checked. */
export function isUnchecked({ lastCovered }: CoveredMonth, { strict }: CheckedCase): boolean {
  return strict === true && (lastCovered ?? coveredFrom) > checkedUntil;
}

/** The refusal of a month that lies before the Act, has no known amount or law, or is unchecked. */
export function unsupportedMonth(facts: CheckedCase): UnsupportedDate {
  const to = lastReferenceDay(givenAmounts(facts));
  return {
    outcome: "unsupported-date",
    supported: { from: coveredFrom, to: facts.strict === true ? earlier(to, checkedUntil) : to },
  };
}
