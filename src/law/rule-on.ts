import { type CalendarDate, calendarDate, dayBefore } from "../calendar/index.js";
import { frozen } from "./frozen.js";
import type { Citation, Confidence, Rule } from "./record.js";
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

/** All rules with their wordings: the Act's own, or made-up ones for a hypothetical law. */
export type WordingsById = { readonly [Id in RuleId]: Rule<RuleValues[Id]> };

/**
 * The wording of a rule that applies to a day, in the light of what was in force on `asOf` (left out: of all that came
 * later too). Undefined where no wording was known on `asOf`.
 */
export function ruleOn<Id extends RuleId>(
  id: Id,
  date: CalendarDate,
  asOf?: CalendarDate,
): RuleRecord<RuleValues[Id]> | undefined {
  return asOf === undefined ? newestOn(records[id], date) : wordingOn(rules[id], date, asOf);
}

/** The wording of a rule on a day that was found to be covered. */
export function lawOfDay<Id extends RuleId>(
  id: Id,
  date: CalendarDate,
  asOf: CalendarDate | undefined,
): RuleRecord<RuleValues[Id]> {
  const law = ruleOn(id, date, asOf);
  if (law === undefined) throw new RangeError("no law on that day");
  return law;
}

/** As {@link ruleOn}, for wordings that are no rule of their own. */
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

/** The first wording that has a rule to apply. */
export function firstWithValue<Value>(ordered: readonly RuleRecord<Value>[]): RuleRecord<Value> | undefined {
  return ordered.find(({ value }) => value !== null);
}

type Records = { readonly [Id in RuleId]: readonly RuleRecord<RuleValues[Id]>[] };

const records = /* @__PURE__ */ allRecords();

function allRecords(): Records {
  const all = Object.entries<Rule<unknown>>(rules).map(([id, wordings]) => [
    id,
    withLastDays(wordings, undefined),
  ]);
  return Object.freeze(Object.fromEntries(all) as Records);
}

/** First day on which the law had such a rule at all. */
export function firstDayOfRule(id: RuleId, asOf?: CalendarDate): CalendarDate | undefined {
  const wordings: Rule<unknown> = rules[id];
  const first = wordings.find(
    ({ value, inForceFrom }) => value !== null && (asOf === undefined || inForceFrom <= asOf),
  );
  // The data holds days only: a test checks every one of them.
  return first?.effectiveFrom as CalendarDate | undefined;
}
