import { theActId } from "./cite.js";
import { entryOf, type NotEncoded, notEncodedBut } from "./not-encoded.js";
import { otherLawsTouching } from "./other-laws.js";
import type { Wording } from "./record.js";
import { rules } from "./rules/index.js";
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

/** Provisions a rule encodes without a wording that cites them: pending applications; consent and full pay for days off. */
const alsoEncoded: Partial<Record<UnitId, RuleId>> = {
  "art-1-ust-2": "applicationTransition",
  "art-15-ust-6b": "daysOff",
};

/** The provisions that the wordings of rules cite. `null` wordings cite what does not say it, and do not count. */
function citedUnits(): Map<string, RuleId[]> {
  const cited = new Map<string, RuleId[]>(Object.entries(alsoEncoded).map(([unit, id]) => [unit, [id]]));
  for (const [id, wordings] of Object.entries(rules) as [RuleId, readonly Wording<unknown>[]][]) {
    for (const { citation, value } of wordings) {
      if (citation.act !== theActId || citation.unit === undefined || value === null) continue;
      const ids = cited.get(citation.unit) ?? [];
      if (!ids.includes(id)) cited.set(citation.unit, [...ids, id]);
    }
  }
  return cited;
}

/** A provision is encoded by rules that cite it, that cite what it is a part of, or that together cite all its parts. */
function encodings(): ReadonlyMap<UnitId, readonly RuleId[]> {
  const cited = citedUnits();
  const found = new Map<UnitId, readonly RuleId[]>();
  // From the longest names to the shortest, so that the parts of a provision are known before it.
  for (const unit of [...unitIds].sort((a, b) => b.length - a.length)) {
    const whole = [...cited].find(([name]) => unit.startsWith(`${name}-`));
    const parts = unitIds.filter((other) => other.startsWith(`${unit}-`)).map((part) => found.get(part));
    const ofParts = parts.length > 0 && parts.every((ids) => ids !== undefined) ? parts.flat() : undefined;
    const ids = cited.get(unit) ?? whole?.[1] ?? ofParts;
    if (ids !== undefined) found.set(unit, [...new Set(ids)]);
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
