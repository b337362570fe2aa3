import { rules } from "./all-rules.js";
import { theActId } from "./cite.js";
import { entryOf, type NotEncoded, notEncodedBut } from "./not-encoded.js";
import { otherLawsTouching } from "./other-laws.js";
import type { Citation, Wording } from "./record.js";
import type { RuleId } from "./rules/values.js";
import { type UnitId, unitIds } from "./units.js";

/** A provision of the Act and what the library does with it. */
export interface Provision {
  unit: UnitId;
  /** `encoded`: rules and calculations; `data-only`: rules from which nothing is computed yet; `not-encoded`: neither. */
  state: "encoded" | "data-only" | "not-encoded";
  /** The rules that encode it. */
  rules: RuleId[];
  /** The entry of `coverage().notEncoded` that says why it is not, or not wholly, encoded. */
  because?: string;
  /** Ids of the records of `otherLaws()` that change how it works, or worked, without amending it. */
  touchedBy?: string[];
}

/** Provisions a rule encodes without a wording that cites them: pending applications; the day of payment; consent and full pay for days off. */
const alsoEncoded: readonly [UnitId, RuleId][] = [
  ["art-1-ust-2", "applicationTransition"],
  ["art-4-ust-2", "statusTransition"],
  ["art-8-ust-1", "equipmentGrantTransition"],
  ["art-8-ust-5", "activityGrant"],
  ["art-15-ust-6b", "daysOff"],
];

/** The rules by the provisions their wordings cite, as a whole or for a part of their value. A `null` wording cites what does not say it, and does not count. */
function citedUnits(): ReadonlyMap<string, ReadonlySet<RuleId>> {
  const cited = new Map<string, Set<RuleId>>();
  const cite = (unit: string, id: RuleId) => cited.set(unit, (cited.get(unit) ?? new Set()).add(id));
  for (const [unit, id] of alsoEncoded) cite(unit, id);
  for (const [id, wordings] of Object.entries(rules) as [RuleId, readonly Wording<unknown>[]][]) {
    for (const { citation, value } of wordings) {
      if (value !== null) for (const unit of unitsIn([citation, value])) cite(unit, id);
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
function encodings(): ReadonlyMap<UnitId, readonly RuleId[]> {
  const cited = citedUnits();
  const found = new Map<UnitId, readonly RuleId[]>();
  // From the longest names to the shortest, so that the parts of a provision are known before it.
  for (const unit of [...unitIds].sort((a, b) => b.length - a.length)) {
    const parts = unitIds.filter((other) => other.startsWith(`${unit}-`)).map((part) => found.get(part));
    const whole = [...cited].find(([name]) => unit.startsWith(`${name}-`))?.[1];
    const own = cited.get(unit) ?? whole ?? [];
    const isWhole = parts.length > 0 && parts.every((ids) => ids !== undefined);
    const ids = new Set([...own, ...parts.flatMap((ofPart) => ofPart ?? [])]);
    if (cited.has(unit) || whole !== undefined || isWhole) found.set(unit, [...ids]);
  }
  return found;
}

/**
 * Every provision the Act has or had, in order, each either encoded by named rules or listed with the reason why not.
 *
 * @example
 * ```ts
 * import { provisions } from "zatrudnienie-socjalne/law";
 *
 * provisions().find(({ unit }) => unit === "art-15-ust-6"); // => { unit: "art-15-ust-6", state: "encoded", rules: ["partialMonth"] }
 * ```
 */
export function provisions(): Provision[] {
  const encoded = encodings();
  return unitIds.map((unit): Provision => {
    const ids = encoded.get(unit);
    const entry = entryOf(unit, ids !== undefined);
    const state = ids === undefined ? "not-encoded" : entry === undefined ? "encoded" : "data-only";
    const touchedBy = otherLawsTouching(unit);
    return {
      unit,
      state,
      rules: [...(ids ?? [])],
      ...(entry === undefined ? {} : { because: entry.id }),
      ...(touchedBy.length === 0 ? {} : { touchedBy }),
    };
  });
}

/** What no rule encodes, by reason. */
export function notEncodedUnits(): NotEncoded[] {
  const encoded = encodings();
  return notEncodedBut((unit) => encoded.has(unit));
}
