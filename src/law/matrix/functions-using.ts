import type { RuleId } from "../rules/values.js";
import type { UnitId } from "../units.js";
import { uses } from "./uses.js";

/** The exported functions that ask for one of the rules of a provision, or cite it. */
export function functionsUsing(unit: UnitId, rules: readonly RuleId[]): string[] {
  return Object.entries(uses)
    .filter(([, use]) => use.units.includes(unit) || use.rules.some((rule) => rules.includes(rule)))
    .map(([name]) => name);
}
