import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { MonthOperations } from "./vocabulary.js";

/** A step of a month or its premium: its operations and operands are those of its sentences. */
export const step: StepOf<MonthOperations & SharedOperations> = anyStep;
