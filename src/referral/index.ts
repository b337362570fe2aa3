export {
  certificate,
  type CertificateContent,
  type CertificateDue,
  type CertificateNotDue,
  type CertificateRecipient,
  type CertificateResult,
} from "./certificate.js";
export { programmeEnd, type ProgrammeEndResult, type ProgrammeEnds } from "./programme-end.js";
export { certificateResultSchema, programmeEndResultSchema } from "./result-schema.js";
export {
  type CertificateInput,
  certificateSchema,
  type ProgrammeEndInput,
  programmeEndSchema,
  type TakenWork,
} from "./schema.js";
