export {
  type AssessedEligibility,
  assessEligibility,
  type AssessEligibilityResult,
  assessEligibilityRule,
  type EligibilityWarning,
} from "./assess-eligibility.js";
export { eligibilityChecks, type EligibilityInputs } from "./checks.js";
export {
  type Graduate,
  graduateStatus,
  type GraduateStatusResult,
  graduateStatusRule,
  type NotGraduate,
} from "./graduate-status.js";
export type {
  AssessEligibilityInput,
  ExcludedPeriod,
  GraduateStatusInput,
  LongTermUnemployedInput,
  PersonFacts,
  QuestionsFacts,
  QuestionsInput,
  QuestionsOptions,
  Registration,
} from "./inputs.js";
export { entitlementIds as entitlementLabels, groupIds as groupLabels } from "./labels.js";
export { exclusionsOn, groupsOn, type ListedExclusion, type ListedGroup } from "./lists.js";
export {
  longTermUnemployed,
  type LongTermUnemployedResult,
  longTermUnemployedRule,
  type LongTermUnemployment,
  type MeasuredByRegistration,
  type MeasuredWithoutWork,
} from "./long-term-unemployed.js";
export type { ConditionFacts, EntitlementFacts, GroupFacts, TherapyFacts } from "./person-facts.js";
export { endedBeforeDefinition, lastedMonths } from "./programme-length.js";
export { type AskedQuestion, type OpenQuestions, questions, type QuestionsResult } from "./questions.js";
export type { CountedRegistration, MonthsAndDaysLeft, RegistrationMonths } from "./registered-time.js";
export { eligibilitySchemas } from "./schemas.js";
export { eligibilityTexts } from "./texts.js";
export {
  type EligibilityOutcome,
  eligibilityOutcomes,
  type EligibilityWarningCode,
  eligibilityWarningCodes,
  longTermMeasureKinds,
  type LongTermOutcome,
  longTermOutcomes,
  type NotGraduateReason,
  notGraduateReasons,
  type NotLongTermReason,
  notLongTermReasons,
} from "./vocabulary.js";
