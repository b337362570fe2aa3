import { type CalendarDate, earlier } from "../calendar/index.js";
import type { AmountSettings } from "../input/index.js";
import {
  checkedUntil,
  coveredFrom,
  type GivenAmount,
  lastReferenceDay,
  type ReferenceAmount,
  referenceAmountOn,
  theAct,
} from "../law/index.js";
import {
  type Inquiry,
  type ParameterRecord,
  type Step,
  type Unnamed,
  type UnsupportedDate,
  unsupportedDay,
} from "../reasoning/index.js";
import { step } from "./step.js";

/** The unemployment benefit on which a refund stands; a refusal where the day is not covered, or no amount is known. */
export function baseOn(
  day: CalendarDate,
  settings: AmountSettings<CalendarDate>,
): ReferenceAmount | Unnamed<UnsupportedDate> {
  // The schema has read them: their days and amounts are what they say.
  const given = settings.parameters?.unemploymentBenefit as readonly GivenAmount[] | undefined;
  const to = lastReferenceDay(given);
  const refused = unsupportedDay(day, null, settings);
  const supported = { from: coveredFrom, to: settings.strict === true ? earlier(to, checkedUntil) : to };
  if (refused !== undefined) return { ...refused, supported };
  const reference = referenceAmountOn(day, given);
  return reference ?? { outcome: "unsupported-date", supported, because: "amount-not-announced" };
}

/** The step that names it, and what is assumed of its source. */
export function baseStep(reference: ReferenceAmount, inquiry: Inquiry): Step {
  const { amount } = reference;
  const record: ParameterRecord =
    "record" in reference ? reference.record : { amount, from: reference.given.from, confidence: "unknown" };
  if ("given" in reference) inquiry.assume("parameter-given");
  else if (record.confidence === "secondary") inquiry.assume("parameter-confidence");
  return step({ citation: theAct("art-2-pkt-9"), record }, "employer-refund-base", { amount });
}
