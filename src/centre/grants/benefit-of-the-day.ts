import { type CalendarDate, earlier } from "../../calendar/index.js";
import type { AmountSettings } from "../../input/index.js";
import {
  checkedUntil,
  coveredFrom,
  type GivenAmount,
  lastReferenceDay,
  type ReferenceAmount,
  referenceAmountOn,
  theAct,
} from "../../law/index.js";
import {
  type Inquiry,
  type ParameterRecord,
  type Step,
  type Unnamed,
  type UnsupportedDate,
  unsupportedDay,
} from "../../reasoning/index.js";
import { step } from "./step.js";

type Settings = AmountSettings<CalendarDate>;

/** Refuses a day that is not covered, or of which no unemployment benefit is known. */
export function withoutBenefit(day: CalendarDate, settings: Settings): Unnamed<UnsupportedDate> | undefined {
  const { strict = false } = settings;
  const known = lastReferenceDay(givenAmounts(settings));
  const supported = { from: coveredFrom, to: strict ? earlier(known, checkedUntil) : known };
  const refused = unsupportedDay(day, null, settings);
  if (refused !== undefined) return { ...refused, supported };
  if (referenceAmountOn(day, givenAmounts(settings)) !== undefined) return undefined;
  return { outcome: "unsupported-date", supported, because: "amount-not-announced" };
}

/** The unemployment benefit of a day that {@link withoutBenefit} has let pass, and the step that names it. */
export function benefitOn(
  day: CalendarDate,
  settings: Settings,
  inquiry: Inquiry,
): { readonly base: ReferenceAmount["amount"]; readonly named: Step } {
  const reference = referenceAmountOn(day, givenAmounts(settings));
  if (reference === undefined) throw new RangeError("no amount on that day");
  const { amount } = reference;
  const record: ParameterRecord =
    "record" in reference ? reference.record : { amount, from: reference.given.from, confidence: "unknown" };
  if ("given" in reference) inquiry.assume("parameter-given");
  else if (record.confidence !== "primary" && record.confidence !== "consolidated")
    inquiry.assume("parameter-confidence");
  const citation = theAct("art-2-pkt-9");
  return { base: amount, named: step({ citation, record }, "benefit-on-agreement", { amount }) };
}

/** The amounts the caller gave by hand. */
function givenAmounts({ parameters }: Settings): readonly GivenAmount[] | undefined {
  // The schema has read them: their days and amounts are what they say.
  return parameters?.unemploymentBenefit as readonly GivenAmount[] | undefined;
}
