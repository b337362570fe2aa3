import { type LawFor, type Parts, readBy, type Reader } from "../input/index.js";
import { Law } from "../law/index.js";
import type { Invalid, Issue, Reasoned } from "../reasoning/index.js";
import type { ResultOf } from "./calculations.js";
import { type Change, fits, hypotheticalWordings } from "./hypothetical-wordings.js";
import { type WithLawFacts as Facts, type WithLawInput, withLawInput } from "./inputs.js";
import { answersOf, assuming, isDecided, problemsUnder } from "./under-law.js";
import type { ComparableCalculation } from "./vocabulary.js";

/** A result of a calculation under a law that does not exist: a decided one says so. */
export type Hypothetical<Result> = Result extends Reasoned ? Result & { hypothetical: true } : Result;

/** What {@link withLaw} returns: the calculation's own result. */
export type WithLawResult<Of extends ComparableCalculation = ComparableCalculation> =
  | Hypothetical<ResultOf<Of>>
  | Invalid<"withLaw">;

/**
 * Decides a case as if the law said something else: what an amendment would change, before it is one.
 *
 * Each of `changes` gives a rule, by its name in `lawOn`, another value from a day on, over everything that came later; of
 * several of one rule each holds until the next, and of two from one day the last given. The value must have the shape of those
 * the rule ever had (its keys and kinds; names among those known; null only where some wording has none), else `wrong-shape`
 * at `["changes", i, "value"]`. Everything else is the law as it is: amounts, holidays, special acts and the rules not named.
 * `input` is that of the calculation named; its `asOf` hides nothing. The answer is the calculation's own, a decided one with
 * `hypothetical: true` and the assumption `hypothetical-law`; in its steps a changed wording has the confidence `unknown`. No law
 * but the one of this call is touched. Not checked: whether such a law would make sense. Bad input gets `invalid`, that of
 * the calculation under `["input", …]`.
 *
 * @example
 * ```ts
 * import { withLaw } from "zatrudnienie-socjalne";
 *
 * const rate = { percent: "150", onApplication: true };
 * const month = withLaw({
 *   calculation: "monthlyBenefit",
 *   input: { month: "2026-06", periods: { participation: { from: "2026-04-02", to: "2027-03-01" } }, applied: true },
 *   changes: [{ rule: "participationRate", from: "2026-01-01", value: rate }],
 * });
 * month.outcome === "due" && [month.amount, month.hypothetical]; // => ["2675.90", true]
 * ```
 *
 * Source: what the caller hands in; for the rest the sources of the calculation.
 */
export function withLaw<Of extends ComparableCalculation>(input: WithLawInput<Of>): WithLawResult<Of> {
  return hypothetically(input) as WithLawResult<Of>;
}

export const withLawReader: Reader<Facts> = { schema: withLawInput, contradictions };

function hypothetically(raw: unknown): WithLawResult {
  const checked = readBy(withLawReader, raw);
  if ("issues" in checked) return { calculation: "withLaw", outcome: "invalid", issues: checked.issues };
  const { calculation, input, changes } = checked.input;
  const result = answersOf(calculation, input)(changed(changes));
  return isDecided(result)
    ? { ...result, hypothetical: true, assumptions: assuming(result, "hypothetical-law") }
    : result;
}

function changed(changes: readonly Change[]): LawFor {
  const wordings = hypotheticalWordings(changes);
  return (day) => new Law(day, undefined, wordings);
}

/** The values that do not fit their rule, and what the calculation finds under those that do. */
function contradictions({ calculation, input, changes }: Parts<Facts>): Issue[] {
  const read = (changes ?? []).flatMap((change, index) => readable(change, index));
  const issues = read.filter((change) => !fits(change)).map(problemOf);
  if (calculation == null) return issues;
  return [...problemsUnder(calculation, input, [changed(read.filter(fits))]), ...issues];
}

interface Readable extends Change {
  readonly index: number;
}

function readable(change: Parts<Change> | null, index: number): Readable[] {
  const { rule, from, value } = change ?? {};
  return rule == null || from == null ? [] : [{ rule, from, value, index }];
}

function problemOf({ index, value }: Readable): Issue {
  return { path: ["changes", index, "value"], code: value === undefined ? "required" : "wrong-shape" };
}
