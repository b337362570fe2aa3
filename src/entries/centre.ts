/**
 * Chapters 2 and 3, the centre: who founds one and how, its status and how that is lost, art. 3–6 of the Act.
 *
 * @packageDocumentation
 */
import { textsOfCentre } from "../centre/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export {
  type ApplicationKind,
  applicationKinds,
  type ApplicationViolationCode,
  applicationViolationCodes,
  type CheckedApplication,
  type Filing,
  foundingForm,
  type FoundingFormInput,
  type FoundingFormResult,
  type GivenGrant,
  grantReturn,
  type GrantReturned,
  type GrantReturnInput,
  type GrantReturnResult,
  type LossGroundFound,
  lossOfStatus,
  type LossOfStatusInput,
  type LossOfStatusResult,
  type MayFound,
  type MayNotFound,
  type MayNotFoundReason,
  mayNotFoundReasons,
  type NoLossGround,
  type NoLossReason,
  noLossReasons,
  type NoStatusRuleReason,
  noStatusRuleReasons,
  type NoSupervisionReason,
  noSupervisionReasons,
  type NothingToReturn,
  type PossibleLossGround,
  possibleLossGrounds,
  type ProvidedPoints,
  type ReturnedPart,
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
  type ApplicationPointId,
  applicationPointIds,
  type CentreForm,
  centreForms,
  citationUrl,
  formatCitation,
  type FoundingInstitution,
  foundingInstitutions,
  type LossGround,
  type LossNeed,
  lossNeeds,
  type LossRequester,
  lossRequesters,
  type OpinionGiver,
  opinionGivers,
} from "../law/index.js";
export type { Need, NoRule } from "../reasoning/index.js";

const voice = /* @__PURE__ */ voiceOfCentre();

/** A call of its own: a spread among the arguments would keep every text in every bundle. */
function voiceOfCentre(): Voice {
  return new Voice(...textsOfCentre);
}

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
