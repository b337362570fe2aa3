import { copyOf } from "./copy.js";
import { encodings } from "./encodings.js";
import { functionsUsing } from "./matrix/functions-using.js";
import { type UnitWording, wordingsOfUnit } from "./matrix/unit-wordings.js";
import { entryOf } from "./not-encoded.js";
import type { NotEncodedReason } from "./not-encoded-entry.js";
import { otherLawsTouching } from "./other-laws.js";
import type { RuleId } from "./rules/values.js";
import { checkedUntil } from "./state.js";
import { type UnitId, unitIds } from "./units.js";

/** A provision of the Act, what it said when, and what the library does with it. */
export interface Provision {
  unit: UnitId;
  /** `encoded`: rules and calculations; `data-only`: rules from which nothing is computed yet; `not-encoded`: neither. */
  state: "encoded" | "data-only" | "not-encoded";
  /** The rules that encode it. */
  rules: RuleId[];
  /** The exported functions that use it: that ask for one of its rules or cite it. */
  functions: string[];
  /** Why it is not, or not wholly, encoded. */
  reason?: NotEncodedReason;
  /** The entry of `coverage().notEncoded` that says so. */
  because?: string;
  /** Whether it was in force on `coverage().checkedUntil`. */
  inForce: boolean;
  /** Its wordings in order. A change of a smaller provision within it is listed there. */
  wordings: UnitWording[];
  /** Ids of the records of `otherLaws()` that change how it works, or worked, without amending it. */
  touchedBy?: string[];
}

/**
 * Every provision the Act has or had, in order: its wordings with days, acts and gists, the rules that encode it and the functions
 * that use it, or the reason why there are none.
 *
 * Articles, paragraphs (`ust`), points, letters, and sentences that changed or are cited by themselves. Days are `YYYY-MM-DD`. What another act says about the
 * same matter is not here, and neither is the text of the statute.
 *
 * @example
 * ```ts
 * import { provisions } from "zatrudnienie-socjalne/law";
 *
 * const found = provisions().find(({ unit }) => unit === "art-15-ust-4");
 * found?.rules; // => ["participationRate", "trialRate"]
 * found?.wordings.map(({ from, inForceFrom }) => `${from} ${inForceFrom}`);
 * // => ["2003-08-14 2003-08-14", "2007-07-01 2007-07-01", "2022-01-01 2022-02-15"]
 * ```
 *
 * Source: the Act and the acts of `amendments()`.
 */
export function provisions(): Provision[] {
  const encoded = encodings();
  return unitIds.map((unit): Provision => {
    const ids = encoded.get(unit);
    const entry = entryOf(unit, ids !== undefined);
    const state = ids === undefined ? "not-encoded" : entry === undefined ? "encoded" : "data-only";
    const touchedBy = otherLawsTouching(unit);
    const wordings = copyOf(wordingsOfUnit(unit));
    return {
      unit,
      state,
      rules: [...(ids ?? [])],
      functions: functionsUsing(unit, ids ?? []),
      ...(entry === undefined ? {} : { reason: entry.reason, because: entry.id }),
      inForce: wordings.some(isInForce),
      wordings,
      ...(touchedBy.length === 0 ? {} : { touchedBy }),
    };
  });
}

function isInForce({ inForceFrom, until = checkedUntil }: UnitWording): boolean {
  return inForceFrom <= checkedUntil && checkedUntil <= until;
}
