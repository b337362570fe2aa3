import type { CalendarDate } from "../calendar/index.js";
import { type RuleId, ruleOn, type RuleRecord, type RuleValues } from "../law/index.js";

/** The wording of a rule on a day that was found to be covered. */
export function lawOfDay<Id extends RuleId>(
  id: Id,
  on: CalendarDate,
  asOf: CalendarDate | undefined,
): RuleRecord<RuleValues[Id]> {
  const law = ruleOn(id, on, asOf);
  if (law === undefined) throw new RangeError("no law on that day");
  return law;
}
