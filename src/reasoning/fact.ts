import type { Inquiry } from "./inquiry.js";
import type { Path } from "./outcome.js";

/** Yes, no or not known. */
export type Fact = boolean | "unknown";

/** A fact that was left out is not known. */
export function known(fact: Fact | undefined): Fact {
  return fact ?? "unknown";
}

/** True if all are, false if one is not, else not known. */
export function all(facts: readonly Fact[]): Fact {
  if (facts.includes(false)) return false;
  return facts.includes("unknown") ? "unknown" : true;
}

/** True if one is, false if none is, else not known. */
export function any(facts: readonly Fact[]): Fact {
  if (facts.includes(true)) return true;
  return facts.includes("unknown") ? "unknown" : false;
}

/** The fact as given; asked for where it is not known. */
export function asked<Question extends string>(
  fact: Fact | undefined,
  path: Path,
  question: Question,
  inquiry: Inquiry<Question>,
): Fact {
  const given = known(fact);
  if (given === "unknown") inquiry.missingFact(path, question);
  return given;
}
