/**
 * Chapter 7, clubs: the graduate of a club, art. 2 pkt 1b, and the club's certificate, art. 18 ust. 5a of the Act.
 *
 * @packageDocumentation
 */
import { clubTexts } from "../club/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export {
  clubCertificate,
  type ClubCertificateDue,
  type ClubCertificateInput,
  clubCertificateIssuers,
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
export { citationUrl, formatCitation } from "../law/index.js";

const voice = /* @__PURE__ */ new Voice(clubTexts);

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
