import { type SharedOperations, step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { ListOperations } from "./vocabulary.js";

/** A step of a list or a card: its operations and operands are those of its sentences. */
export const step: StepOf<ListOperations & SharedOperations> = anyStep;
