export type { Assumption, PlainAssumptionId } from "./assumption.js";
export type { ChangedStep } from "./changed-step.js";
export { citationField } from "./citation-field.js";
export type { Deadline } from "./deadline.js";
export { all, any, asked, type Fact, known } from "./fact.js";
export { Inquiry } from "./inquiry.js";
export {
  type Certainty,
  type Interpretation,
  type InterpretationKey,
  interpretationKeys,
  type OpenQuestion,
  openQuestions,
  type ReadingOf,
  type Readings,
} from "./interpretations.js";
export { dayName, inMonth, monthName } from "./months.js";
export type { Need } from "./need.js";
export { type NoRule, noRule } from "./no-rule.js";
export { interpretations } from "./open-questions/look-up.js";
export type { OpenQuestionRecord, QuestionReading, Settler } from "./open-questions/record.js";
export type { Operand } from "./operand.js";
export type {
  Calculated,
  Invalid,
  Issue,
  Missing,
  Path,
  Reasoned,
  Undecided,
  Undetermined,
  Unnamed,
  UnsupportedBecause,
  UnsupportedDate,
} from "./outcome.js";
export { missingAt, unsupportedBecause } from "./outcome.js";
export { counted, countedInEnglish } from "./plural.js";
export { type Decision, reasoned, unsupportedDay } from "./reasoned.js";
export {
  amountPart,
  checklistParts,
  citationPart,
  dayPart,
  decidedParts,
  exactPart,
  factPart,
  issuePart,
  missingPart,
  monthPart,
  noRuleOutcome,
  operationPart,
  questionIdPart,
  signedAmountPart,
  stepPart,
  undecidedOutcomes,
  undeterminedParts,
  violationsPart,
} from "./result-schema.js";
export type { AnyDecided, IssueSentence, Opening, RoomTexts, Sentences } from "./room-texts.js";
export { certaintyLabels } from "./shared-labels.js";
export type { SharedOperations } from "./shared-texts.js";
export {
  type Addend,
  type NoOperands,
  type ParameterRecord,
  type Source,
  type Step,
  step,
  type StepOf,
  type StepRecord,
} from "./step.js";
export {
  describeIssueWith,
  describeViolationWith,
  explainChangesWith,
  explainWith,
  justificationWith,
  labelsWith,
} from "./text-functions.js";
export { questionTexts } from "./texts/all-granted.js";
export { type FounderQuestion, founderQuestions } from "./texts/founders.js";
export type { Granted } from "./texts/granted.js";
export { grantedOfAmounts } from "./texts/granted-amounts.js";
export { grantedOfClubs } from "./texts/granted-clubs.js";
export { grantedOfComparison } from "./texts/granted-comparison.js";
export { grantedOfGrants } from "./texts/granted-grants.js";
export { grantedOfMonths } from "./texts/granted-months.js";
export { grantedOfPeriods } from "./texts/granted-periods.js";
export { grantedOfPersons } from "./texts/granted-persons.js";
export { grantedOfProgrammes } from "./texts/granted-programmes.js";
export { grantedOfReports } from "./texts/granted-reports.js";
export { grantedOfStatus } from "./texts/granted-status.js";
export { grantedOfSupported } from "./texts/granted-supported.js";
export { grantedOfTerms } from "./texts/granted-terms.js";
export { issueCodes } from "./texts/issues.js";
export { sentencesOfTerms, type TermOperations } from "./texts/terms.js";
export type { Violation } from "./violation.js";
export { type Describable, type Explainable, type Labels, Voice } from "./voice.js";
export {
  inPhase,
  isNegative,
  type Language,
  money,
  moneyWithoutSign,
  numberOf,
  percentage,
  roundingWords,
  type Said,
} from "./words.js";
