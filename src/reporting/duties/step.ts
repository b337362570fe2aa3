import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { DutyOperations } from "./vocabulary.js";

/** A step of a calendar: its operations and operands are those of its sentences. */
export const step: StepOf<DutyOperations & SharedOperations> = anyStep;
