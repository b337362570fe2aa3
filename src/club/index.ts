export {
  clubCertificate,
  type ClubCertificateDue,
  type ClubCertificateNotDue,
  type ClubCertificateResult,
} from "./club-certificate.js";
export {
  type ClubGraduate,
  clubGraduateStatus,
  type ClubGraduateStatusResult,
  type NotClubGraduate,
  type NotClubGraduateReason,
} from "./club-graduate-status.js";
export { clubCertificateResultSchema, clubGraduateStatusResultSchema } from "./result-schema.js";
export {
  type ClubCertificateInput,
  clubCertificateSchema,
  type ClubGraduateStatusInput,
  clubGraduateStatusSchema,
  type ReceivedClubCertificate,
} from "./schema.js";
