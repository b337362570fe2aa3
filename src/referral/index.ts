export type { Actor, ReferringBody, WelfareBody } from "./actors.js";
export type { CertificateInput } from "./certificate-input.js";
export {
  certificate,
  type CertificateContent,
  type CertificateDue,
  type CertificateNotDue,
  type CertificateRecipient,
  type CertificateResult,
} from "./certificate.js";
export type { CheckProgrammeInput, ProgrammeAuthor, ProgrammeSignatures } from "./check-programme-input.js";
export {
  type CheckedProgramme,
  checkProgramme,
  type CheckProgrammeResult,
  type ProgrammeNeed,
  type ProgrammeViolationCode,
} from "./check-programme.js";
export type { DiscontinuationInput } from "./discontinuation-input.js";
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
export type {
  DayOffConsent,
  Discontinued,
  ExcludingRightEvent,
  Extended,
  LifecycleInput,
  LifeEvent,
  PlainLifeEvent,
  Qualified,
  TrialStarted,
  WorkTakenUp,
} from "./lifecycle/input.js";
export { lifecycle, type Lifecycle, type LifecycleResult } from "./lifecycle/lifecycle.js";
export type { LifeDeadline, NextLifeEvent } from "./lifecycle/next-and-deadlines.js";
export type { LifeEndReason, LifeStageSpan } from "./lifecycle/programme-record.js";
export type { LifeNotice, LifeNoticeCode, LifeViolationCode } from "./lifecycle/state.js";
export { type LifeDiagram, type LifeTransition, lifecycleTransitions } from "./lifecycle/transitions.js";
export type { Needed, RouteStep } from "./needed.js";
export type { ProgrammeEndInput, TakenWork } from "./programme-end-input.js";
export { programmeEnd, type ProgrammeEndResult, type ProgrammeEnds } from "./programme-end.js";
export type { ReferralGroups, ReferralRouteInput, TherapyCompleted } from "./referral-route/input.js";
export type { NextStep } from "./referral-route/needs.js";
export {
  referralRoute,
  type ReferralRoute,
  type ReferralRouteResult,
} from "./referral-route/referral-route.js";
export type { Referrer } from "./referral-route/referrers.js";
export type { OpenWay, ReferralResidence } from "./referral-route/residence.js";
export type { RouteViolationCode, RouteWarning } from "./referral-route/violations.js";
export { referralSchemas } from "./schemas.js";
