import type { Fact } from "../input/index.js";
import type { Inquiry, Path, QuestionId } from "../reasoning/index.js";
import { known } from "./facts.js";

/** The fact as given; asked for where it is not known. */
export function asked(fact: Fact | undefined, path: Path, question: QuestionId, inquiry: Inquiry): Fact {
  const given = known(fact);
  if (given === "unknown") inquiry.missingFact(path, question);
  return given;
}
