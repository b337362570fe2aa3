export { clubChecks, type ClubInputs } from "./checks.js";
export {
  clubCertificate,
  type ClubCertificateDue,
  type ClubCertificateNotDue,
  type ClubCertificateResult,
  clubCertificateRule,
} from "./club-certificate.js";
export {
  type ClubGraduate,
  clubGraduateStatus,
  type ClubGraduateStatusResult,
  clubGraduateStatusRule,
  type NotClubGraduate,
} from "./club-graduate-status.js";
export type { ClubCertificateInput, ClubGraduateStatusInput, ReceivedClubCertificate } from "./inputs.js";
export {
  type ClubParticipation,
  clubParticipation,
  type ClubParticipationResult,
  clubParticipationRule,
} from "./running/club-participation.js";
export {
  type CheckedClub,
  clubRegistration,
  type ClubRegistrationResult,
  clubRegistrationRule,
} from "./running/club-registration.js";
export type { ClubParticipationInput, ClubRegistrationInput } from "./running/inputs.js";
export {
  type ClubCondition,
  clubConditions,
  type ClubLength,
  clubLengths,
  type ClubMember,
  clubMembers,
  clubOperators,
  type ClubRegisterKeeper,
  clubRegisterKeepers,
  type ClubSpecialAct,
  clubSpecialActs,
  type ClubViolationCode,
  clubViolationCodes,
  type ClubWarningCode,
  clubWarningCodes,
  type NoClubParticipationReason,
  noClubParticipationReasons,
} from "./running/vocabulary.js";
export { clubSchemas } from "./schemas.js";
export type { ReintegrationServicesInput } from "./services/inputs.js";
export {
  type PossibleServices,
  reintegrationServices,
  type ReintegrationServicesResult,
  reintegrationServicesRule,
} from "./services/reintegration-services.js";
export { servicesTexts } from "./services/texts.js";
export {
  type NoServicesReason,
  noServicesReasons,
  type ReintegrationRegime,
  reintegrationRegimes,
  type ServicesTarget,
  servicesTargets,
  type ServicesViolationCode,
  servicesViolationCodes,
  type ServicesWarningCode,
  servicesWarningCodes,
} from "./services/vocabulary.js";
export { textsOfClub } from "./texts-of-club.js";
export {
  clubCertificateIssuers,
  type ClubCertificateNotDueReason,
  clubCertificateNotDueReasons,
  type ClubOperations,
  type ClubQuestion,
  type NotClubGraduateReason,
  notClubGraduateReasons,
} from "./vocabulary.js";
