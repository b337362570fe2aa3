export {
  certificate,
  type CertificateContent,
  type CertificateDue,
  type CertificateNotDue,
  type CertificateRecipient,
  type CertificateResult,
} from "./certificate.js";
export type { Actor, ReferringBody, WelfareBody } from "./actors.js";
export {
  type CheckedProgramme,
  checkProgramme,
  type CheckProgrammeResult,
  type ProgrammeNeed,
  type ProgrammeViolationCode,
} from "./check-programme.js";
export {
  discontinuation,
  type DiscontinuationFound,
  type DiscontinuationNeed,
  type DiscontinuationResult,
  type NotAGround,
  type NotAGroundReason,
} from "./discontinuation.js";
export { type LifeCertificate, type ProgrammeLife } from "./lifecycle/finished-programme.js";
export type { LifeGraduate } from "./lifecycle/graduate.js";
export {
  type DayOffConsent,
  type Discontinued,
  type ExcludingRightEvent,
  type Extended,
  type LifecycleInput,
  lifecycleSchema,
  type LifeEvent,
  type PlainLifeEvent,
  type Qualified,
  type TrialStarted,
  type WorkTakenUp,
} from "./lifecycle/input.js";
export { lifecycle, type Lifecycle, type LifecycleResult } from "./lifecycle/lifecycle.js";
export type { LifeDeadline, NextLifeEvent } from "./lifecycle/next-and-deadlines.js";
export type { LifeEndReason, LifeStageSpan } from "./lifecycle/programme-record.js";
export { lifecycleResultSchema } from "./lifecycle/result-schema.js";
export type { LifeNotice, LifeNoticeCode, LifeViolationCode } from "./lifecycle/state.js";
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
export {
  type CheckProgrammeInput,
  checkProgrammeSchema,
  type DiscontinuationInput,
  discontinuationSchema,
  type ProgrammeAuthor,
  type ProgrammeSignatures,
} from "./programme-schema.js";
export { referralRoute } from "./referral-route.js";
export type {
  Needed,
  NextStep,
  OpenWay,
  ReferralResidence,
  ReferralRoute,
  ReferralRouteResult,
  Referrer,
  RouteStep,
  RouteViolationCode,
  RouteWarning,
} from "./route-result.js";
export {
  checkProgrammeResultSchema,
  discontinuationResultSchema,
  referralRouteResultSchema,
} from "./route-result-schema.js";
export {
  type ReferralGroups,
  type ReferralRouteInput,
  referralRouteSchema,
  type TherapyCompleted,
} from "./route-schema.js";
