import { step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { FormOperations } from "./vocabulary.js";

/** A step of checking a form. */
export const step: StepOf<FormOperations> = anyStep;
