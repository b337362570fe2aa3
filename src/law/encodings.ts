import { rules } from "./all-rules.js";
import { theActId } from "./cite.js";
import { notEncodedBut } from "./not-encoded.js";
import type { NotEncoded } from "./not-encoded-entry.js";
import type { Citation, Wording } from "./record.js";
import type { RuleId } from "./rules/values.js";
import { type UnitId, unitIds } from "./units.js";

/** Provisions that a rule encodes without a wording that cites them. */
const alsoEncoded: readonly [UnitId, RuleId][] = [
  // Pending applications.
  ["art-1-ust-2", "applicationTransition"],
  ["art-4-ust-2", "statusTransition"],
  ["art-8-ust-1", "equipmentGrantTransition"],
  // Public benefit organisations before non-governmental ones; the forms of each founder.
  ["art-2-pkt-2", "foundingForms"],
  ["art-3-ust-3", "foundingForms"],
  ["art-3-ust-4", "foundingForms"],
  // The most that is paid for advice.
  ["art-2-pkt-3", "adviceSubsidy"],
  // Who decides is applied to; to the end of 2004 the minister gave an opinion.
  ["art-4-ust-1", "statusAuthority"],
  ["art-28", "statusOpinions"],
  // The day of payment; consent and full pay for days off.
  ["art-8-ust-5", "activityGrant"],
  ["art-15-ust-6b", "daysOff"],
];

/** Rules that cite a whole of which they say no more than these parts. */
const partsSaid: Partial<Record<RuleId, readonly UnitId[]>> = {
  supervision: ["art-5b-ust-2"],
  staffLimitConsequences: ["art-11-ust-3"],
  clubRegister: ["art-18a-ust-1", "art-18a-ust-2", "art-18a-ust-4"],
};

/** The rules by the provisions their wordings cite, as a whole or for a part of their value. A `null` wording cites what does not say it, and does not count. */
function citedUnits(): ReadonlyMap<string, ReadonlySet<RuleId>> {
  const cited = new Map<string, Set<RuleId>>();
  const cite = (unit: string, id: RuleId) => cited.set(unit, (cited.get(unit) ?? new Set()).add(id));
  for (const [unit, id] of alsoEncoded) cite(unit, id);
  for (const [id, wordings] of Object.entries(rules) as [RuleId, readonly Wording<unknown>[]][]) {
    for (const { citation, value } of wordings) {
      if (value !== null) for (const unit of partsSaid[id] ?? unitsIn([citation, value])) cite(unit, id);
    }
  }
  return cited;
}

/** The provisions of the Act that a value names, however deep. */
function unitsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { act, unit } = value as Partial<Citation>;
  if (typeof act === "string") return act === theActId && unit !== undefined ? [unit] : [];
  return Object.values(value).flatMap(unitsIn);
}

/**
 * The rules that encode each provision: those that cite it, or else what it is a part of, and those of its parts. Where only
 * parts are cited, all of them must be, or it is not encoded as a whole.
 */
export function encodings(): ReadonlyMap<UnitId, readonly RuleId[]> {
  const cited = citedUnits();
  const found = new Map<UnitId, readonly RuleId[]>();
  // From the longest names to the shortest, so that the parts of a provision are known before it.
  for (const unit of [...unitIds].sort((a, b) => b.length - a.length)) {
    const parts = unitIds.filter((other) => other.startsWith(`${unit}-`)).map((part) => found.get(part));
    const whole = nearestWhole(unit, cited);
    const own = cited.get(unit) ?? whole ?? [];
    const isWhole = parts.length > 0 && parts.every((ids) => ids !== undefined);
    const ids = new Set([...own, ...parts.flatMap((ofPart) => ofPart ?? [])]);
    // By name: bundlers put the exports of a module in orders of their own.
    if (cited.has(unit) || whole !== undefined || isWhole) found.set(unit, [...ids].sort());
  }
  return found;
}

/** The rules of the smallest cited provision that a provision is a part of. */
function nearestWhole(
  unit: UnitId,
  cited: ReadonlyMap<string, ReadonlySet<RuleId>>,
): ReadonlySet<RuleId> | undefined {
  const wholes = [...cited.keys()].filter((name) => unit.startsWith(`${name}-`));
  return cited.get(wholes.sort((a, b) => b.length - a.length)[0] ?? "");
}

/** What no rule encodes, by reason. */
export function notEncodedUnits(): NotEncoded[] {
  const encoded = encodings();
  return notEncodedBut((unit) => encoded.has(unit));
}
