import { type CalendarDate, calendarDate, dayBefore } from "../calendar/index.js";
import { frozen } from "./frozen.js";
import type { Citation, Confidence, Rule } from "./record.js";
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

/** All rules with their wordings: the Act's own, or made-up ones for a hypothetical law. */
export type WordingsById = { readonly [Id in RuleId]: Rule<RuleValues[Id]> };

/** The wording of a day among some that are no rule of their own; undefined where none was known on `asOf`. */
export function wordingOn<Value>(
  wordings: Rule<Value>,
  date: CalendarDate,
  asOf: CalendarDate | undefined,
): RuleRecord<Value> | undefined {
  return newestOn(withLastDays(wordings, asOf), date);
}

export function newestOn<Value>(
  ordered: readonly RuleRecord<Value>[],
  date: CalendarDate,
): RuleRecord<Value> | undefined {
  for (let index = ordered.length - 1; index >= 0; index -= 1) {
    const record = ordered[index];
    if (record !== undefined && record.effectiveFrom <= date) return record;
  }
  return undefined;
}

/** The wordings known on `asOf`, each with its last day, which is the day before the next one. Frozen: they reach results. */
export function withLastDays<Value>(
  wordings: Rule<Value>,
  asOf: CalendarDate | undefined,
): readonly RuleRecord<Value>[] {
  const known = asOf === undefined ? wordings : wordings.filter(({ inForceFrom }) => inForceFrom <= asOf);
  return frozen(
    known.map((wording, index) => {
      const next = known[index + 1];
      return next === undefined
        ? { ...wording }
        : { ...wording, until: dayBefore(calendarDate(next.effectiveFrom)) };
    }),
  );
}
