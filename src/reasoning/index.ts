export type { Assumption, PlainAssumptionId } from "./assumption.js";
export { explain, type Explainable } from "./explain.js";
export { Inquiry } from "./inquiry.js";
export {
  type Certainty,
  type Interpretation,
  type InterpretationKey,
  interpretationKeys,
  type OpenQuestion,
  openQuestions,
  type ReadingOf,
} from "./interpretations.js";
export { missingAt } from "./outcome.js";
export type {
  Invalid,
  Issue,
  Missing,
  Path,
  Reasoned,
  Undecided,
  Undetermined,
  UnsupportedDate,
} from "./outcome.js";
export { interpretations } from "./open-questions/look-up.js";
export type { OpenQuestionRecord, QuestionReading, Settler } from "./open-questions/record.js";
export { type ChangedStep, explainChanges } from "./explain-changes.js";
export { justification } from "./justification.js";
export { entitlementLabels, groupLabels, therapyLabel } from "./texts/eligibility-labels.js";
export { type EligibilityReasonId, eligibilityReasons } from "./texts/eligibility-questions.js";
export { type CertificateContentId, certificateTexts } from "./texts/certificate.js";
export { describeIssue, type IssueCode, issueCodes } from "./texts/issues.js";
export type { Language } from "./texts/speak.js";
export { counted, countedInEnglish } from "./plural.js";
export { type QuestionId, questions } from "./questions.js";
export { reasoned, reasonedOn, unsupportedDay } from "./reasoned.js";
export type { Operand } from "./operand.js";
export type { ParameterRecord, Step, StepRecord } from "./step.js";
export {
  citationPart,
  exactPart,
  invalidParts,
  missingPart,
  operationPart,
  questionIdPart,
  reasonedParts,
  stepPart,
  undecidedSchemas,
  undeterminedParts,
  unsupportedParts,
  violationsPart,
} from "./result-schema.js";
export { describeViolation, violationTextCodes } from "./texts/violations.js";
export type { OperationId } from "./texts/operations.js";
