import {
  type SharedOperations,
  step as anyStep,
  type StepOf,
  type TermOperations,
} from "../reasoning/index.js";
import type { SupportedEmploymentOperations } from "./vocabulary.js";

/** A step of this room: its operations and operands are those of its sentences. */
export const step: StepOf<SupportedEmploymentOperations & SharedOperations & TermOperations> = anyStep;
