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
