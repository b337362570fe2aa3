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
export { clubSchemas } from "./schemas.js";
export { clubTexts } from "./texts.js";
export {
  clubCertificateIssuers,
  type ClubCertificateNotDueReason,
  clubCertificateNotDueReasons,
  type ClubOperations,
  type ClubQuestion,
  type NotClubGraduateReason,
  notClubGraduateReasons,
} from "./vocabulary.js";
