import { type StepChange, stepChanges } from "../benefit/index.js";
import { type CalendarDate, earlier, later } from "../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Parts } from "../input/index.js";
import { coveredFrom, lawStateOn } from "../law/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  type Reasoned,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import type { ResultOf } from "./calculations.js";
import { type CompareLawFacts as Facts, type CompareLawInput, compareLawInput } from "./inputs.js";
import { LawOfAnotherDay } from "./law-of-another-day.js";
import { differenceOf, isSum, stepsOf } from "./sides.js";
import { answersOf, type AnyResult, assuming, isDecided, problemsUnder } from "./under-law.js";
import type { ComparableCalculation } from "./vocabulary.js";

type Name = "compareLaw";

/** One case under the law of two days. */
export interface ComparedLaw<
  Of extends ComparableCalculation = ComparableCalculation,
> extends Reasoned<Name> {
  outcome: "compared";
  /** The two days, as given. */
  on: [string, string];
  /** The calculation's own result under the law of the first day, whatever its outcome. */
  before: ResultOf<Of>;
  /** The same under the law of the second day. */
  after: ResultOf<Of>;
  /** PLN, two decimals: the amount after less the amount before; null where one of them has none. */
  difference: string | null;
  /** The steps that differ, as in `recalculate`; null where the results are no sums. */
  changes: StepChange[] | null;
}

/** What {@link compareLaw} returns. */
export type CompareLawResult<Of extends ComparableCalculation = ComparableCalculation> =
  | ComparedLaw<Of>
  | Undecided<Name>;

/**
 * Decides one case twice: under the wordings that two days had, whatever days the case itself is about.
 *
 * Of every rule of the Act the one wording counts that applied on the day of `on` (`effectiveFrom` not later): transitional
 * provisions, and rules that ask for an earlier day, see no other. Amounts (the unemployment benefit, wages), holidays and
 * special acts stay those of the days of the case. `input` is that of the calculation named; its `asOf` hides nothing. `before`
 * and `after` are the calculation's own results, with `law-of-another-day` among their assumptions. `difference` is PLN with
 * two decimals, below zero where the later law gives less. The two days may stand in any order; one before 2003-08-14 is
 * `unsupported-date`. Not checked: whether the case could have arisen under that law. Bad input gets `invalid`, that of the
 * calculation, by either law, under `["input", …]`.
 *
 * @example
 * ```ts
 * import { compareLaw } from "zatrudnienie-socjalne";
 *
 * const compared = compareLaw({
 *   calculation: "monthlyBenefit",
 *   input: { month: "2026-06", periods: { participation: { from: "2026-04-02", to: "2027-03-01" } }, applied: true },
 *   on: ["2021-12-31", "2026-06-01"],
 * });
 * compared.outcome === "compared" && compared.difference; // => "356.80"
 * ```
 *
 * Source: the amending acts listed in each record's `amendedBy`.
 */
export function compareLaw<Of extends ComparableCalculation>(
  input: CompareLawInput<Of>,
): CompareLawResult<Of> {
  return calculated(compareLawRule, input);
}

export const compareLawRule: Calculation<Facts, CompareLawResult> = {
  calculation: "compareLaw",
  schema: compareLawInput,
  contradictions,
  day: ({ on: [a, b] }) => later(a, b),
  unsupported: ({ on: [a, b] }) => unsupportedDay(earlier(a, b), null, {}),
  decide,
};

/** What the calculation finds wrong with its input, under either law; what it finds under both is said once. */
function contradictions({ calculation, input, on }: Parts<Facts>): Issue[] {
  // What is left out or unknown was said by the schema.
  if (calculation == null || input === undefined) return [];
  const days = (on ?? []).flatMap((day) => (day == null || day < coveredFrom ? [] : [day]));
  const each = days.length === 0 ? [coveredFrom] : days;
  const found = problemsUnder(calculation, input, each.map(ofDay));
  return [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function ofDay(seenFrom: CalendarDate): LawFor {
  return (day) => new LawOfAnotherDay(day, seenFrom);
}

function decide({ calculation, input, on }: Facts, _: unknown, inquiry: Inquiry): Decision<ComparedLaw> {
  const answerUnder = answersOf(calculation, input);
  const [before, after] = [asUnder(on[0]), asUnder(on[1])];
  const sides = { on, before, after };
  const difference = differenceOf(sides);
  return {
    outcome: "compared",
    on: [...on],
    before,
    after,
    difference,
    changes: isSum(before) && isSum(after) ? stepChanges(before.steps, after.steps) : null,
    steps: stepsOf(sides, difference),
  };

  function asUnder(day: CalendarDate): AnyResult {
    const result = answerUnder(ofDay(day));
    if (!isDecided(result)) return result;
    const assumptions = assuming(result, "law-of-another-day");
    inquiry.takeOver({ assumptions });
    return { ...result, assumptions, law: lawStateOn(day) };
  }
}
