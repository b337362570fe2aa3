import { type SharedOperations, step as anyStep, type StepOf } from "../reasoning/index.js";
import type { ReportingOperations } from "./vocabulary.js";

/** A step of this room: its operations and operands are those of its sentences. */
export const step: StepOf<ReportingOperations & SharedOperations> = anyStep;
