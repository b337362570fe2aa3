export {
  type AssessedEligibility,
  assessEligibility,
  type AssessEligibilityResult,
} from "./assess-eligibility.js";
export {
  type Graduate,
  graduateStatus,
  type GraduateStatusResult,
  type NotGraduate,
  type NotGraduateReason,
} from "./graduate-status.js";
export { lastedMonths } from "./programme-length.js";
export type { EligibilityOutcome } from "./judge.js";
export { exclusionsOn, groupsOn, type ListedExclusion, type ListedGroup } from "./lists.js";
export {
  longTermUnemployed,
  type LongTermUnemployedResult,
  type LongTermUnemployment,
  type MeasuredByRegistration,
  type MeasuredWithoutWork,
} from "./long-term-unemployed.js";
export { type AskedQuestion, type OpenQuestions, questions, type QuestionsResult } from "./questions.js";
export type { CountedRegistration, MonthsAndDaysLeft, RegistrationMonths } from "./registered-time.js";
export {
  assessEligibilityResultSchema,
  graduateStatusResultSchema,
  longTermUnemployedResultSchema,
  questionsResultSchema,
} from "./schemas.js";
export {
  type AssessEligibilityInput,
  assessEligibilitySchema,
  type ExcludedPeriod,
  type FactsById,
  type GraduateStatusInput,
  graduateStatusSchema,
  type LongTermUnemployedInput,
  longTermUnemployedSchema,
  type PersonFacts,
  type QuestionsFacts,
  type QuestionsInput,
  type QuestionsOptions,
  questionsSchema,
  type Registration,
} from "./inputs.js";
