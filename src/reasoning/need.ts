import type { Citation } from "../law/index.js";
import type { Fact } from "./fact.js";

/**
 * One line of a checklist: what the law asks for, and whether it is there. A result with a checklist is not undetermined for
 * a fact: it says what is missing, in the order of the lines.
 */
export interface Need<Id extends string = string> {
  id: Id;
  /** As the caller gave it. */
  done: Fact;
  citation: Citation;
}
