import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { DataOperations } from "./vocabulary.js";

/** A step about personal data: its operations and operands are those of its sentences. */
export const step: StepOf<DataOperations & SharedOperations> = anyStep;
