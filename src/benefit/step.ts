import { step as anyStep, type StepOf } from "../reasoning/index.js";
import type { BenefitOperations } from "./vocabulary.js";

/** A step of what is made of months: its operations and operands are those of its sentences. */
export const step: StepOf<BenefitOperations> = anyStep;
