/**
 * Chapter 1, who is covered: art. 1 ust. 2–3a, and the graduate of a centre, art. 2 pkt 1a of the Act.
 *
 * @packageDocumentation
 */
import { eligibilityChecks, type EligibilityInputs, eligibilityTexts } from "../eligibility/index.js";
import { validatorWith } from "../input/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export {
  type AskedQuestion,
  type AssessedEligibility,
  assessEligibility,
  type AssessEligibilityInput,
  type AssessEligibilityResult,
  type ConditionFacts,
  type CountedRegistration,
  type EligibilityInputs,
  type EligibilityOutcome,
  eligibilityOutcomes,
  type EligibilityWarning,
  type EligibilityWarningCode,
  eligibilityWarningCodes,
  type EntitlementFacts,
  type ExcludedPeriod,
  exclusionsOn,
  type Graduate,
  graduateStatus,
  type GraduateStatusInput,
  type GraduateStatusResult,
  type GroupFacts,
  groupsOn,
  type ListedExclusion,
  type ListedGroup,
  longTermMeasureKinds,
  type LongTermOutcome,
  longTermOutcomes,
  longTermUnemployed,
  type LongTermUnemployedInput,
  type LongTermUnemployedResult,
  type LongTermUnemployment,
  type MeasuredByRegistration,
  type MeasuredWithoutWork,
  type MonthsAndDaysLeft,
  type NotGraduate,
  type NotGraduateReason,
  notGraduateReasons,
  type NotLongTermReason,
  notLongTermReasons,
  type OpenQuestions,
  type PersonFacts,
  questions,
  type QuestionsFacts,
  type QuestionsInput,
  type QuestionsOptions,
  type QuestionsResult,
  type Registration,
  type RegistrationMonths,
  type TherapyFacts,
} from "../eligibility/index.js";
export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export {
  citationUrl,
  type ConditionId,
  conditionIds,
  type EntitlementId,
  entitlementIds,
  type ExcludedPeriodKind,
  excludedPeriodKinds,
  formatCitation,
  type GroupId,
  groupIds,
  type TherapyId,
  therapyIds,
} from "../law/index.js";

const voice = /* @__PURE__ */ new Voice(eligibilityTexts);

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith<EligibilityInputs>(eligibilityChecks, describeIssue);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
