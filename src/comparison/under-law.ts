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

/** A calculation under another law. Its own `asOf` is read, and hides nothing: the law is the one handed in. */
export function resultUnder(calculation: ComparableCalculation, input: unknown, lawFor: LawFor): AnyResult {
  return calculations[calculation].answer(withoutAsOf(input), lawFor);
}

function withoutAsOf(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("asOf" in input) || !isDay(input.asOf)) return input;
  const { asOf, ...others } = input;
  return others;
}

/** What a calculation finds wrong with an input under another law, where it stands in that of the comparison. */
export function problemsUnder(calculation: ComparableCalculation, input: unknown, lawFor: LawFor): Issue[] {
  const issues = calculations[calculation].problems(withoutAsOf(input), lawFor);
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
