import { step as anyStep, type StepOf } from "../../reasoning/index.js";
import type { CollectiveOperations } from "./vocabulary.js";

/** A step of collecting reports. */
export const step: StepOf<CollectiveOperations> = anyStep;
