import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { FinancingOperations } from "./vocabulary.js";

/** A step of financing: its operations and operands are those of its sentences. */
export const step: StepOf<FinancingOperations & SharedOperations> = anyStep;
