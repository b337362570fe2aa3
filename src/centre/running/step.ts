import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { RunningOperations } from "./vocabulary.js";

/** A step about staff or activity: its operations and operands are those of its sentences. */
export const step: StepOf<RunningOperations & SharedOperations> = anyStep;
