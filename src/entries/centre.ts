/**
 * Chapters 2 and 3, the centre: who founds one and how, its status and how that is lost, grants, money, activity, staff and
 * personal data, art. 3–11 of the Act.
 *
 * @packageDocumentation
 */
import { centreChecks, type CentreInputs, textsOfCentre } from "../centre/index.js";
import { type ClubInputs, reintegrationServicesRule, servicesTexts } from "../club/index.js";
import { checkBy, type ChecksOf, validatorWith } from "../input/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export {
  type ActivityChecked,
  activityGrant,
  type ActivityGrantDue,
  type ActivityGrantInput,
  type ActivityGrantInstalment,
  type ActivityGrantMonth,
  type ActivityGrantResult,
  type ApplicationKind,
  applicationKinds,
  type ApplicationViolationCode,
  applicationViolationCodes,
  type CentreActivity,
  type CentreInputs,
  type CheckedApplication,
  dataBodies,
  type DataBody,
  type DataSubject,
  dataSubjects,
  equipmentGrant,
  type EquipmentGrantInput,
  type EquipmentGrantNotPossible,
  type EquipmentGrantPossible,
  type EquipmentGrantResult,
  type Filing,
  type Financed,
  financedThings,
  financing,
  type FinancingCondition,
  financingConditions,
  type FinancingInput,
  type FinancingListed,
  type FinancingResult,
  foundingForm,
  type FoundingFormInput,
  type FoundingFormResult,
  type GivenGrant,
  grantReturn,
  type GrantReturned,
  type GrantReturnInput,
  type GrantReturnResult,
  type ListedSource,
  type LossGroundFound,
  lossOfStatus,
  type LossOfStatusInput,
  type LossOfStatusResult,
  type MayFound,
  type MayNotFound,
  type MayNotFoundReason,
  mayNotFoundReasons,
  type NoDataRuleReason,
  noDataRuleReasons,
  type NoEquipmentReason,
  noEquipmentReasons,
  type NoFinancingRuleReason,
  noFinancingRuleReasons,
  type NoLossGround,
  type NoLossReason,
  noLossReasons,
  type NoOperatingGrantReason,
  noOperatingGrantReasons,
  type NoOperatingRuleReason,
  noOperatingRuleReasons,
  type NoRetentionTerm,
  type NoStatusRuleReason,
  noStatusRuleReasons,
  type NoSupervisionReason,
  noSupervisionReasons,
  type NotAllowedReason,
  notAllowedReasons,
  type NothingToReturn,
  operatingGrant,
  type OperatingGrantDue,
  type OperatingGrantInput,
  type OperatingGrantNotDue,
  type OperatingGrantResult,
  ownActivity,
  type OwnActivityChecked,
  type OwnActivityInput,
  type OwnActivityResult,
  permittedPersonalData,
  type PermittedPersonalDataInput,
  type PermittedPersonalDataResult,
  type PersonalDataListed,
  type PersonalDatum,
  type PossibleLossGround,
  possibleLossGrounds,
  type ProvidedPoints,
  type RetentionTerm,
  retentionUntil,
  type RetentionUntilInput,
  type RetentionUntilResult,
  type ReturnedPart,
  staffing,
  type StaffingChecked,
  type StaffingInput,
  type StaffingResult,
  type StaffingWarning,
  type StaffingWarningCode,
  staffingWarningCodes,
  statusApplication,
  type StatusApplicationInput,
  type StatusApplicationResult,
  type StatusDecider,
  statusDeciders,
  type StatusExtension,
  type StatusFound,
  statusPeriod,
  type StatusPeriodInput,
  type StatusPeriodResult,
  type StatusState,
  statusStates,
  type StatusStretch,
  type StatusViolationCode,
  statusViolationCodes,
  type SupervisionKind,
  supervisionKinds,
  type SupervisionTerm,
  supervisionTerm,
  type SupervisionTermInput,
  type SupervisionTermResult,
  type SupervisionViolationCode,
  supervisionViolationCodes,
  type Takeover,
  takeovers,
} from "../centre/index.js";
export {
  type PossibleServices,
  type ReintegrationRegime,
  reintegrationRegimes,
  reintegrationServices,
  type ReintegrationServicesInput,
  type ReintegrationServicesResult,
} from "../club/index.js";
export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export {
  type ActivityKind,
  activityKinds,
  type ApplicationPointId,
  applicationPointIds,
  type CentreForm,
  centreForms,
  citationUrl,
  type EquipmentPurpose,
  equipmentPurposes,
  type EquipmentRecipient,
  equipmentRecipients,
  type FinancingSourceId,
  financingSourceIds,
  formatCitation,
  type FoundingInstitution,
  foundingInstitutions,
  type Goods,
  goodsKinds,
  type GrantSetter,
  grantSetters,
  type LossGround,
  lossGrounds,
  type LossNeed,
  lossNeeds,
  type LossRequester,
  lossRequesters,
  type OpinionGiver,
  opinionGivers,
  type PersonalDataField,
  personalDataFields,
} from "../law/index.js";
export type { Need, NoRule } from "../reasoning/index.js";

const voice = /* @__PURE__ */ voiceOfCentre();

/** A call of its own: a spread among the arguments would keep every text in every bundle. */
function voiceOfCentre(): Voice {
  return new Voice(...textsOfCentre, servicesTexts);
}

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

type Inputs = CentreInputs & Pick<ClubInputs, "reintegrationServices">;

/** A call of its own: a spread would keep every check in every bundle. */
function checks(): ChecksOf<Inputs> {
  return { ...centreChecks, reintegrationServices: checkBy(reintegrationServicesRule) };
}

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith(/* @__PURE__ */ checks(), describeIssue);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
