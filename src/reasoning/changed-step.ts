import type { Step } from "./step.js";

/** A step before and after a change; what is new or fell away has one side only. */
export interface ChangedStep {
  before: Step | null;
  after: Step | null;
}
