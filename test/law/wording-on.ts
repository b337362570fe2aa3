import type { CalendarDate } from "../../src/calendar/index.js";
import { Law, type RuleRecord } from "../../src/law/index.js";
import * as named from "../../src/law/rules/index.js";
import type { NamedRule } from "../../src/law/rules/rule.js";
import type { RuleId, RuleValues } from "../../src/law/rules/values.js";

const byId: { readonly [Id in RuleId]: NamedRule<Id> } = named;

/** The wording of a rule on any day, as `Law` finds it; undefined where none was known. */
export function wordingOn<Id extends RuleId>(
  id: Id,
  date: CalendarDate,
  asOf?: CalendarDate,
): RuleRecord<RuleValues[Id]> | undefined {
  return new Law(date, asOf).of(byId[id] as NamedRule<Id>, date);
}
