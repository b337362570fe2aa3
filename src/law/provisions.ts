import { type NotEncoded, notEncodedBut, reasonOf } from "./not-encoded.js";
import type { Wording } from "./record.js";
import { rules } from "./rules/index.js";
import type { RuleId } from "./rules/values.js";
import { type UnitId, unitIds } from "./units.js";

/** A provision of the Act and what the library does with it. */
export interface Provision {
  unit: UnitId;
  state: "encoded" | "not-encoded";
  /** The rules that encode it, for `encoded`. */
  rules: RuleId[];
  /** The entry of `coverage().notEncoded` that says why not, for `not-encoded`. */
  because?: string;
}

/** A rule's provisions: those its wordings cite. `null` wordings cite what does not say it, and do not count. */
const rulesByUnit = new Map<string, RuleId[]>();
for (const [id, wordings] of Object.entries(rules) as [RuleId, readonly Wording<unknown>[]][]) {
  for (const { citation, value } of wordings) {
    if (citation.act !== "DU/2003/1143" || citation.unit === undefined || value === null) continue;
    const ids = rulesByUnit.get(citation.unit) ?? [];
    if (!ids.includes(id)) rulesByUnit.set(citation.unit, [...ids, id]);
  }
}

/** A provision is encoded where a rule cites it or a part of it is cited by the provision as a whole. */
function encodingRules(unit: UnitId): RuleId[] {
  const own = rulesByUnit.get(unit);
  if (own !== undefined) return own;
  const whole = [...rulesByUnit].find(([cited]) => unit.startsWith(`${cited}-`));
  return whole?.[1] ?? [];
}

/**
 * Every provision the Act has or had, in order, each either encoded by named rules or listed with the reason why not.
 *
 * @example
 * ```ts
 * import { provisions } from "zatrudnienie-socjalne/law";
 *
 * provisions().find(({ unit }) => unit === "art-15-ust-7a"); // => { unit: "art-15-ust-7a", state: "encoded", rules: ["sickness"] }
 * ```
 */
export function provisions(): Provision[] {
  return unitIds.map((unit): Provision => {
    const ids = encodingRules(unit);
    if (ids.length > 0) return { unit, state: "encoded", rules: [...ids] };
    const because = reasonOf(unit);
    return { unit, state: "not-encoded", rules: [], ...(because === undefined ? {} : { because }) };
  });
}

/** What no rule encodes, by reason. */
export function notEncodedUnits(): NotEncoded[] {
  return notEncodedBut((unit) => encodingRules(unit).length > 0);
}
