import { type StepChange, stepChanges } from "../benefit/index.js";
import { type CalendarDate, earlier, later } from "../calendar/index.js";
import { calculated, type Calculation, type Parts } from "../input/index.js";
import { type Citation, coveredFrom, lawStateOn, theAct } from "../law/index.js";
import { type Amount, fromAmount, minus, toSignedAmount } from "../money/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  type Reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import type { ResultOf } from "./calculations.js";
import { type CompareLawFacts as Facts, type CompareLawInput, compareLawInput } from "./inputs.js";
import { LawOfAnotherDay } from "./law-of-another-day.js";
import { step } from "./step.js";
import { type AnyResult, assuming, isDecided, issuesWithin, resultUnder } from "./under-law.js";
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
  ComparedLaw<Of> | Undecided<Name>;

/**
 * Decides one case twice: under the wordings that two days had, whatever days the case itself is about.
 *
 * Of every rule of the Act the one wording counts that applied on the day of `on` (`effectiveFrom` not later): transitional
 * provisions, and rules that ask for an earlier day, see no other. Amounts (the unemployment benefit, wages), holidays and
 * special acts stay those of the days of the case. `input` is that of the calculation named; its `asOf` hides nothing. `before`
 * and `after` are the calculation's own results, with `law-of-another-day` among their assumptions. `difference` is PLN with
 * two decimals, below zero where the later law gives less. The two days may stand in any order; one before 2003-08-14 is
 * `unsupported-date`. Not checked: whether the case could have arisen under that law. Bad input gets `invalid`, that of the
 * calculation under `["input", …]`; what only one of the two laws refuses is the result of its side.
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
  return calculated(compareLawRule, input) as CompareLawResult<Of>;
}

export const compareLawRule: Calculation<Facts, CompareLawResult> = {
  calculation: "compareLaw",
  schema: compareLawInput,
  contradictions,
  day: ({ on: [a, b] }) => later(a, b),
  unsupported: ({ on: [a, b] }) => unsupportedDay(earlier(a, b), null, {}),
  decide,
};

/** What neither law accepts is wrong with the input itself. */
function contradictions({ calculation, input, on }: Parts<Facts>): Issue[] {
  if (calculation == null) return [];
  const days = (on ?? []).flatMap((day) => (day == null || day < coveredFrom ? [] : [day]));
  const results = (days.length === 0 ? [coveredFrom] : days).map((day) => underDay(calculation, input, day));
  return results.every(({ outcome }) => outcome === "invalid") ? results.flatMap(issuesWithin) : [];
}

function underDay(calculation: ComparableCalculation, input: unknown, seenFrom: CalendarDate): AnyResult {
  return resultUnder(calculation, input, (day) => new LawOfAnotherDay(day, seenFrom));
}

function decide({ calculation, input, on }: Facts, _: unknown, inquiry: Inquiry): Decision<ComparedLaw> {
  const [before, after] = [asUnder(on[0]), asUnder(on[1])];
  const difference = differenceOf(before, after);
  return {
    outcome: "compared",
    on: [...on],
    before,
    after,
    difference,
    changes: isSum(before) && isSum(after) ? stepChanges(before.steps, after.steps) : null,
    steps: stepsOf({ before, after, difference, on }),
  };

  function asUnder(day: CalendarDate): AnyResult {
    const result = underDay(calculation, input, day);
    if (!isDecided(result)) return result;
    const assumptions = assuming(result, "law-of-another-day");
    inquiry.takeOver({ assumptions });
    return { ...result, assumptions, law: lawStateOn(day) };
  }
}

type Sides = Pick<ComparedLaw, "before" | "after" | "difference"> & { readonly on: readonly string[] };

function amountOf(result: AnyResult): Amount | undefined {
  return "amount" in result ? (result.amount as Amount) : undefined;
}

function differenceOf(before: AnyResult, after: AnyResult): string | null {
  const [from, to] = [amountOf(before), amountOf(after)];
  return from === undefined || to === undefined
    ? null
    : toSignedAmount(minus(fromAmount(to), fromAmount(from)));
}

/** Do the steps add up to an amount? */
function isSum(result: AnyResult): result is Extract<AnyResult, { amount: string }> {
  return (
    isDecided(result) &&
    amountOf(result) !== undefined &&
    result.steps.some(({ value }) => value !== undefined)
  );
}

function stepsOf({ before, after, difference, on }: Sides): Step[] {
  const citation = citationOf(after) ?? citationOf(before) ?? theAct("art-1-ust-1");
  return [
    sideStep(citation, before, on[0] ?? ""),
    sideStep(citation, after, on[1] ?? ""),
    difference === null
      ? step(citation, "results-compared", { same: findingsOf(before) === findingsOf(after) })
      : step(citation, "law-difference", { difference }),
  ];
}

function sideStep(citation: Citation, result: AnyResult, on: string): Step {
  const amount = amountOf(result);
  if (!isDecided(result)) return step(citation, "undecided-under-law", { on });
  return amount === undefined
    ? step(citation, "decided-under-law", { on })
    : step(citation, "amount-under-law", { on, amount });
}

/** The provision that decided last. */
function citationOf(result: AnyResult): Citation | undefined {
  return isDecided(result) ? result.citations.at(-1) : undefined;
}

/** What was found, without what it stands on. */
function findingsOf(result: AnyResult): string {
  const { steps, assumptions, citations, law, versions, ...findings } = result as Partial<Reasoned>;
  return JSON.stringify(findings, (key, value: unknown) => (key === "citation" ? undefined : value));
}
