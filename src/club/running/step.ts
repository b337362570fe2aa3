import { step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { RunningOperations } from "./vocabulary.js";

/** A step of this part of the room: its operations and operands are those of its sentences. */
export const step: StepOf<RunningOperations> = anyStep;
