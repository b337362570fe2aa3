import { step as anyStep, type StepOf } from "../reasoning/index.js";
import type { ComparisonOperations } from "./vocabulary.js";

/** A step of this room: its operations and operands are those of its sentences. */
export const step: StepOf<ComparisonOperations> = anyStep;
