import type { CalendarDate } from "../calendar/index.js";
import type { Law } from "../law/index.js";
import {
  type Calculated,
  type Decision,
  Inquiry,
  reasoned,
  type Step,
  type Undecided,
  type Unnamed,
  type UnsupportedDate,
  unsupportedDay,
} from "../reasoning/index.js";
import { type LawFor, ownLaw, readBy, type Reader } from "./reader.js";
import type { CommonSettings } from "./settings.js";

/**
 * A calculation: what it reads, which day it is about, and the rule. `Facts` is the input as read, `Result` everything
 * it can return, `Question` the ids of what it may ask for.
 */
export interface Calculation<
  Facts extends CommonSettings<CalendarDate>,
  Result extends Calculated,
  Question extends string = string,
> extends Reader<Facts> {
  /** Name of the function. */
  readonly calculation: Result["calculation"];
  /** The day whose law decides, and which must be covered. */
  readonly day: (facts: Facts) => CalendarDate;
  /** Refuses what lies outside what is covered; left out: by {@link unsupportedDay}, without a last day. */
  readonly unsupported?: (facts: Facts, law: Law) => Unnamed<UnsupportedDate> | undefined;
  /**
   * The rule. What it misses it asks `inquiry` for, and goes on as far as it can: where anything is missing in the end,
   * the answer is that. A decision with a list `missing` of its own speaks for itself. A rule that stands on another
   * calculation hands on why that one was not decided.
   */
  readonly decide: (
    facts: Facts,
    law: Law,
    inquiry: Inquiry<Question>,
  ) => Decision<Result> | Unnamed<Undecided>;
}

/** A calculation for facts that another one has read. */
type UnreadCalculation<
  Facts extends CommonSettings<CalendarDate>,
  Result extends Calculated,
  Question extends string,
> = Omit<Calculation<Facts, Result, Question>, "schema" | "contradictions">;

/** The one way in and out: reads the input, refuses what is invalid or not covered, asks the rule, and dresses its answer. */
export function calculated<
  Facts extends CommonSettings<CalendarDate>,
  Result extends Calculated,
  Question extends string,
>(
  rule: Calculation<Facts, Result, Question>,
  input: unknown,
  lawFor: LawFor = ownLaw,
): Result | Undecided<Result["calculation"]> {
  const checked = readBy(rule, input, lawFor);
  if ("issues" in checked)
    return { calculation: rule.calculation, outcome: "invalid", issues: checked.issues };
  return decided(rule, checked.input, lawFor);
}

/** The same for an input that was read already: a part of another calculation's. */
export function decided<
  Facts extends CommonSettings<CalendarDate>,
  Result extends Calculated,
  Question extends string,
>(
  rule: Calculation<Facts, Result, Question> | UnreadCalculation<Facts, Result, Question>,
  facts: Facts,
  lawFor: LawFor = ownLaw,
): Result | Undecided<Result["calculation"]> {
  const { calculation } = rule;
  const day = rule.day(facts);
  const law = lawFor(day, facts.asOf);
  const unsupported =
    rule.unsupported === undefined ? unsupportedDay(day, null, facts) : rule.unsupported(facts, law);
  if (unsupported !== undefined) return { calculation, ...unsupported };

  const inquiry = new Inquiry<Question>(facts);
  const made = rule.decide(facts, law, inquiry);
  if (isUndecided(made)) return { ...made, calculation };
  if (!inquiry.complete && !("missing" in made))
    return { calculation, outcome: "undetermined", missing: inquiry.missing };
  const { steps } = made as unknown as { steps: Step[] };
  const named = "calculation" in made ? made : { calculation, ...made };
  // The decision and what it stands on are together what the rule's type says.
  return Object.assign(named, reasoned(steps, inquiry, day, facts.asOf)) as unknown as Result;
}

/** Without steps: another calculation's refusal, handed on. */
function isUndecided(made: object): made is Unnamed<Undecided> {
  return !("steps" in made);
}
