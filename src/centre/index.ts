export { centreChecks, type CentreInputs } from "./checks.js";
export type { PermittedPersonalDataInput, PersonalDatum, RetentionUntilInput } from "./data/inputs.js";
export {
  permittedPersonalData,
  type PermittedPersonalDataResult,
  permittedPersonalDataRule,
  type PersonalDataListed,
} from "./data/permitted-personal-data.js";
export {
  type NoRetentionTerm,
  type RetentionTerm,
  retentionUntil,
  type RetentionUntilResult,
  retentionUntilRule,
} from "./data/retention-until.js";
export {
  dataBodies,
  type DataBody,
  type DataOperations,
  type DataSubject,
  dataSubjects,
  type NoDataRuleReason,
  noDataRuleReasons,
} from "./data/vocabulary.js";
export {
  financing,
  type FinancingListed,
  type FinancingResult,
  financingRule,
  type ListedSource,
} from "./financing/financing.js";
export type { FinancingInput } from "./financing/inputs.js";
export {
  type Financed,
  financedThings,
  type FinancingCondition,
  financingConditions,
  type FinancingOperations,
  type FinancingQuestion,
  type NoFinancingRuleReason,
  noFinancingRuleReasons,
} from "./financing/vocabulary.js";
export {
  activityGrant,
  type ActivityGrantDue,
  type ActivityGrantInstalment,
  type ActivityGrantResult,
  activityGrantRule,
} from "./grants/activity-grant.js";
export {
  equipmentGrant,
  type EquipmentGrantNotPossible,
  type EquipmentGrantPossible,
  type EquipmentGrantResult,
  equipmentGrantRule,
} from "./grants/equipment-grant.js";
export type {
  ActivityGrantInput,
  ActivityGrantMonth,
  EquipmentGrantInput,
  OperatingGrantInput,
} from "./grants/inputs.js";
export { operatingGrant, operatingGrantRule } from "./grants/operating-grant.js";
export type {
  OperatingGrantDue,
  OperatingGrantNotDue,
  OperatingGrantResult,
} from "./grants/operating-result.js";
export {
  type GrantOperations,
  type GrantQuestion,
  type NoEquipmentReason,
  noEquipmentReasons,
  type NoOperatingGrantReason,
  noOperatingGrantReasons,
  type NoOperatingRuleReason,
  noOperatingRuleReasons,
} from "./grants/vocabulary.js";
export {
  grantReturn,
  type GrantReturned,
  type GrantReturnResult,
  grantReturnRule,
  type NothingToReturn,
  type ReturnedPart,
} from "./loss/grant-return.js";
export type { GivenGrant, GrantReturnInput, LossOfStatusInput, SupervisionTermInput } from "./loss/inputs.js";
export {
  type LossGroundFound,
  lossOfStatus,
  type LossOfStatusResult,
  lossOfStatusRule,
  type NoLossGround,
} from "./loss/loss-of-status.js";
export {
  type SupervisionTerm,
  supervisionTerm,
  type SupervisionTermResult,
  supervisionTermRule,
} from "./loss/supervision-term.js";
export {
  type NoLossReason,
  noLossReasons,
  type NoSupervisionReason,
  noSupervisionReasons,
  type PossibleLossGround,
  possibleLossGrounds,
  type SupervisionKind,
  supervisionKinds,
  type SupervisionViolationCode,
  supervisionViolationCodes,
  type Takeover,
  takeovers,
} from "./loss/vocabulary.js";
export type { CentreActivity, OwnActivityInput, StaffingInput } from "./running/inputs.js";
export {
  type ActivityChecked,
  ownActivity,
  type OwnActivityChecked,
  type OwnActivityResult,
  ownActivityRule,
} from "./running/own-activity.js";
export {
  staffing,
  type StaffingChecked,
  type StaffingResult,
  staffingRule,
  type StaffingWarning,
} from "./running/staffing.js";
export {
  type NotAllowedReason,
  notAllowedReasons,
  type RunningOperations,
  type RunningQuestion,
  type StaffingWarningCode,
  staffingWarningCodes,
} from "./running/vocabulary.js";
export { centreSchemas } from "./schemas.js";
export type { Filing } from "./status/filing.js";
export {
  foundingForm,
  type FoundingFormResult,
  foundingFormRule,
  type MayFound,
  type MayNotFound,
} from "./status/founding-form.js";
export type {
  FoundingFormInput,
  ProvidedPoints,
  StatusApplicationInput,
  StatusExtension,
  StatusPeriodInput,
} from "./status/inputs.js";
export { applicationPoints as applicationPointLabels } from "./status/labels.js";
export {
  type CheckedApplication,
  statusApplication,
  type StatusApplicationResult,
  statusApplicationRule,
} from "./status/status-application.js";
export {
  type StatusFound,
  statusPeriod,
  type StatusPeriodResult,
  statusPeriodRule,
} from "./status/status-period.js";
export type { StatusStretch } from "./status/status-periods.js";
export {
  type ApplicationKind,
  applicationKinds,
  type ApplicationViolationCode,
  applicationViolationCodes,
  type MayNotFoundReason,
  mayNotFoundReasons,
  type NoStatusRuleReason,
  noStatusRuleReasons,
  type StatusDecider,
  statusDeciders,
  type StatusState,
  statusStates,
  type StatusViolationCode,
  statusViolationCodes,
} from "./status/vocabulary.js";
export { textsOfCentre } from "./texts.js";
