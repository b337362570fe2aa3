/**
 * Chapter 7, clubs: who runs one and its register, taking part in it, services beside it, its graduates and its certificate:
 * art. 2 pkt 1b, art. 9a and 18–18a of the Act.
 *
 * @packageDocumentation
 */
import { clubChecks, type ClubInputs, textsOfClub } from "../club/index.js";
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
  type CheckedClub,
  clubCertificate,
  type ClubCertificateDue,
  type ClubCertificateInput,
  clubCertificateIssuers,
  type ClubCertificateNotDue,
  type ClubCertificateNotDueReason,
  clubCertificateNotDueReasons,
  type ClubCertificateResult,
  type ClubCondition,
  clubConditions,
  type ClubGraduate,
  clubGraduateStatus,
  type ClubGraduateStatusInput,
  type ClubGraduateStatusResult,
  type ClubInputs,
  type ClubLength,
  clubLengths,
  type ClubMember,
  clubMembers,
  clubOperators,
  type ClubParticipation,
  clubParticipation,
  type ClubParticipationInput,
  type ClubParticipationResult,
  type ClubRegisterKeeper,
  clubRegisterKeepers,
  clubRegistration,
  type ClubRegistrationInput,
  type ClubRegistrationResult,
  type ClubSpecialAct,
  clubSpecialActs,
  type ClubViolationCode,
  clubViolationCodes,
  type ClubWarningCode,
  clubWarningCodes,
  type NoClubParticipationReason,
  noClubParticipationReasons,
  type NoServicesReason,
  noServicesReasons,
  type NotClubGraduate,
  type NotClubGraduateReason,
  notClubGraduateReasons,
  type PossibleServices,
  type ReceivedClubCertificate,
  type ReintegrationRegime,
  reintegrationRegimes,
  reintegrationServices,
  type ReintegrationServicesInput,
  type ReintegrationServicesResult,
  type ServicesTarget,
  servicesTargets,
  type ServicesViolationCode,
  servicesViolationCodes,
  type ServicesWarningCode,
  servicesWarningCodes,
} from "../club/index.js";
export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export {
  citationUrl,
  type ClubOperator,
  formatCitation,
  type FoundingInstitution,
  foundingInstitutions,
  type PartNotApplied,
  partsNotApplied,
  serviceBodies,
  type ServiceBody,
  servicesBases,
  type ServicesBasis,
} from "../law/index.js";

const voice = /* @__PURE__ */ voiceOfClub();

/** A call of its own: a spread among the arguments would keep every text in every bundle. */
function voiceOfClub(): Voice {
  return new Voice(...textsOfClub);
}

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith<ClubInputs>(clubChecks, describeIssue);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
