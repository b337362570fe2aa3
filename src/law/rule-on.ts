import { calendarDate, type CalendarDate, dayBefore } from "../calendar/index.js";
import type { Citation, Confidence, Wording } from "./record.js";
import { rules } from "./rules/index.js";
import type { RuleId, RuleValues } from "./rules/values.js";

/** The wording of a rule on a day: what it said, where, since when, and how we know. */
export interface RuleRecord<Value = unknown> {
  value: Value;
  citation: Citation;
  effectiveFrom: string;
  inForceFrom: string;
  /** Last day of the wording; left out while nothing later is known. */
  until?: string;
  amendedBy: Citation;
  transition?: Citation[];
  confidence: Confidence;
  verifiedOn: string;
}

/**
 * The wording of a rule that applies to a day, in the light of what was in force on `asOf` (left out: of all that came
 * later too). Undefined where no wording was known on `asOf`.
 */
export function ruleOn<Id extends RuleId>(
  id: Id,
  date: CalendarDate,
  asOf?: CalendarDate,
): RuleRecord<RuleValues[Id]> | undefined {
  const wordings = rules[id];
  let next: Wording<RuleValues[Id]> | undefined;
  for (let index = wordings.length - 1; index >= 0; index -= 1) {
    const wording = wordings[index];
    if (wording === undefined || (asOf !== undefined && wording.inForceFrom > asOf)) continue;
    if (wording.effectiveFrom <= date) return recordOf(wording, next);
    next = wording;
  }
  return undefined;
}

function recordOf<Value>(wording: Wording<Value>, next: Wording<Value> | undefined): RuleRecord<Value> {
  return next === undefined ? wording : { ...wording, until: dayBefore(calendarDate(next.effectiveFrom)) };
}

/** First day on which the law had such a rule at all. */
export function firstDayOfRule(id: RuleId, asOf?: CalendarDate): CalendarDate | undefined {
  const wordings: readonly Wording<unknown>[] = rules[id];
  const first = wordings.find(
    ({ value, inForceFrom }) => value !== null && (asOf === undefined || inForceFrom <= asOf),
  );
  return first === undefined ? undefined : calendarDate(first.effectiveFrom);
}
