/**
 * The Polish Act of 13 June 2003 on social employment as functions: plain JSON in, plain JSON out, every number with
 * its provision.
 *
 * @packageDocumentation
 */
export type { Period } from "./calendar/index.js";
export * from "./entries/benefit.js";
export * from "./entries/centre.js";
export * from "./entries/club.js";
export * from "./entries/comparison.js";
export * from "./entries/eligibility.js";
export * from "./entries/law.js";
export * from "./entries/participation.js";
export * from "./entries/reasoning.js";
export * from "./entries/referral.js";
export * from "./entries/reporting.js";
export * from "./entries/supported-employment.js";
export type { Fact } from "./input/index.js";
export type { LawState, Versions } from "./law/index.js";
export type { Exact } from "./money/index.js";
// Each entry has these for its own rooms; here they are those of all.
export {
  describeIssue,
  describeViolation,
  explain,
  explainChanges,
  justification,
  labels,
} from "./entries/reasoning.js";
export {
  type InputOf,
  type Validated,
  type ValidationIssue,
  type Validator,
  validator,
  type ValidatorName,
  type ValidatorOptions,
} from "./entries/validation.js";
