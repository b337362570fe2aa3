import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { PaperOperations } from "./vocabulary.js";

/** The step of a paper: its operation and operands are those of its sentence. */
export const step: StepOf<PaperOperations & SharedOperations> = anyStep;
