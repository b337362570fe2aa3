import { isDay } from "../calendar/index.js";
import type { LawFor } from "../input/index.js";
import { Inquiry, type Issue, type Reasoned } from "../reasoning/index.js";
import { calculations, type ResultOf } from "./calculations.js";
import type { ComparableCalculation } from "./vocabulary.js";

/** Any result of the calculations that can be made under another law. */
export type AnyResult = ResultOf<ComparableCalculation>;

/** Those that are decided. */
export type DecidedResult = Extract<AnyResult, Reasoned>;

export function isDecided(result: AnyResult): result is DecidedResult {
  return "steps" in result;
}

/** What a calculation answers under a law. Its own `asOf` is read, and hides nothing: the law is the one handed in. */
export function answersOf(calculation: ComparableCalculation, input: unknown): (law: LawFor) => AnyResult {
  return calculations[calculation].answers(withoutAsOf(input));
}

function withoutAsOf(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("asOf" in input) || !isDay(input.asOf)) return input;
  const { asOf, ...others } = input;
  return others;
}

/** What a calculation finds wrong with an input under any of them, where it stands in that of the comparison. */
export function problemsUnder(
  calculation: ComparableCalculation,
  input: unknown,
  laws: readonly LawFor[],
): Issue[] {
  const issues = calculations[calculation].problems(withoutAsOf(input), laws);
  return issues.map((issue) => ({ ...issue, path: ["input", ...issue.path] }));
}

/** What else is taken for granted where the law is not the one of the case. */
export function assuming(
  { assumptions }: Reasoned,
  id: "law-of-another-day" | "hypothetical-law",
): Reasoned["assumptions"] {
  const inquiry = new Inquiry({});
  inquiry.takeOver({ assumptions });
  if (id === "hypothetical-law") inquiry.assume("hypothetical-law");
  else inquiry.assume("law-of-another-day");
  return inquiry.assumptions;
}
