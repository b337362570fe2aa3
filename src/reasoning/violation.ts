import type { Citation } from "../law/index.js";
import type { Path } from "./outcome.js";

/** Where facts go past the law; the result is computed all the same. */
export interface Violation<Code extends string = string> {
  code: Code;
  citation: Citation;
  /** The part of the input concerned. */
  path?: Path;
}
