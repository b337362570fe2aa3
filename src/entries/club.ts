/**
 * Chapter 7, clubs: the graduate of a club, art. 2 pkt 1b, and the club's certificate, art. 18 ust. 5a of the Act.
 *
 * @packageDocumentation
 */
export {
  clubCertificate,
  type ClubCertificateDue,
  type ClubCertificateInput,
  type ClubCertificateNotDue,
  type ClubCertificateNotDueReason,
  clubCertificateNotDueReasons,
  type ClubCertificateResult,
  type ClubGraduate,
  clubGraduateStatus,
  type ClubGraduateStatusInput,
  type ClubGraduateStatusResult,
  type NotClubGraduate,
  type NotClubGraduateReason,
  notClubGraduateReasons,
  type ReceivedClubCertificate,
} from "../club/index.js";
