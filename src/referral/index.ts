export {
  certificate,
  type CertificateContent,
  type CertificateDue,
  type CertificateNotDue,
  type CertificateRecipient,
  type CertificateResult,
} from "./certificate.js";
export { lifecycle } from "./lifecycle/lifecycle.js";
export {
  type LifeCertificate,
  type Lifecycle,
  type LifecycleResult,
  type LifeDeadline,
  type LifeEndReason,
  type LifeNotice,
  type LifeNoticeCode,
  type LifeStageSpan,
  type LifeViolationCode,
  type NextLifeEvent,
  type ProgrammeLife,
} from "./lifecycle/result.js";
export { lifecycleResultSchema } from "./lifecycle/result-schema.js";
export {
  type DayOffConsent,
  type Discontinued,
  type ExcludingRight,
  type Extended,
  type LifecycleInput,
  lifecycleSchema,
  type LifeEvent,
  type PlainLifeEvent,
  type Qualified,
  type TrialStarted,
  type WorkTakenUp,
} from "./lifecycle/schema.js";
export { type LifeDiagram, type LifeTransition, lifecycleTransitions } from "./lifecycle/transitions.js";
export { programmeEnd, type ProgrammeEndResult, type ProgrammeEnds } from "./programme-end.js";
export { certificateResultSchema, programmeEndResultSchema } from "./result-schema.js";
export {
  type CertificateInput,
  certificateSchema,
  type ProgrammeEndInput,
  programmeEndSchema,
  type TakenWork,
} from "./schema.js";
