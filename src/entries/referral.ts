/**
 * Chapter 4, the end of the programme and the certificate: art. 13 ust. 5 and 5a of the Act.
 *
 * @packageDocumentation
 */
export {
  certificate,
  type CertificateContent,
  type CertificateDue,
  type CertificateInput,
  type CertificateNotDue,
  type CertificateRecipient,
  type CertificateResult,
  programmeEnd,
  type ProgrammeEndInput,
  type ProgrammeEndResult,
  type ProgrammeEnds,
  type TakenWork,
} from "../referral/index.js";
