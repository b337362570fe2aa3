import {
  type SharedOperations,
  step as anyStep,
  type StepOf,
  type TermOperations,
} from "../../reasoning/index.js";
import type { GrantOperations } from "./vocabulary.js";

/** A step of a grant: its operations and operands are those of its sentences. */
export const step: StepOf<GrantOperations & TermOperations & SharedOperations> = anyStep;
