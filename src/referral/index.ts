export {
  discontinuationGrounds,
  programmeContents,
  programmeDependents,
  programmeParties,
  residenceWays,
  worksTaken,
} from "../law/index.js";
export { referringBodies, type ReferringBody, welfareBodies, type WelfareBody } from "./bodies.js";
export {
  certificate,
  type CertificateContent,
  type CertificateDue,
  type CertificateNotDue,
  type CertificateResult,
  certificateRule,
} from "./certificate.js";
export {
  type CheckedProgramme,
  checkProgramme,
  type CheckProgrammeResult,
  checkProgrammeRule,
} from "./check-programme.js";
export { referralChecks, type ReferralInputs } from "./checks.js";
export {
  discontinuation,
  type DiscontinuationFound,
  type DiscontinuationResult,
  discontinuationRule,
  type NotAGround,
} from "./discontinuation.js";
export type {
  CertificateInput,
  CheckProgrammeInput,
  DiscontinuationInput,
  ProgrammeEndInput,
  ProgrammeSignatures,
  TakenWork,
} from "./inputs.js";
export { programmeContents as programmeContentLabels } from "./labels.js";
export type { ActingInEvent } from "./lifecycle/acting.js";
export type { LifeCertificate, ProgrammeLife } from "./lifecycle/finished-programme.js";
export type { LifeGraduate } from "./lifecycle/graduate.js";
export {
  type DayOffConsent,
  type Discontinued,
  eventField,
  type ExcludingRightEvent,
  type Extended,
  type LifecycleInput,
  type LifeEvent,
  type PlainLifeEvent,
  type Qualified,
  type TrialStarted,
  type WorkTakenUp,
} from "./lifecycle/inputs.js";
export { type Lifecycle, lifecycle, type LifecycleResult, lifecycleRule } from "./lifecycle/lifecycle.js";
export type { LifeDeadline, NextLifeEvent } from "./lifecycle/next-and-deadlines.js";
export type { LifeStageSpan } from "./lifecycle/programme-record.js";
export type { LifeNotice } from "./lifecycle/state.js";
export { lifecycleTransitions, type LifeDiagram, type LifeTransition } from "./lifecycle/transitions.js";
export {
  type EventViolationCode,
  eventViolationCodes,
  type LifeDeadlineId,
  lifeDeadlines,
  type LifeEndReason,
  lifeEndReasons,
  lifeEvents,
  type LifeNoticeCode,
  lifeNoticeCodes,
  lifeStages,
  type LifeViolationCode,
  lifeViolationCodes,
  type ManagersGround,
  managersGrounds,
  type PlainLifeEventKind,
  plainLifeEvents,
} from "./lifecycle/vocabulary.js";
export type { Needed } from "./needed.js";
export type { OutsideConsent } from "./outside-social-worker.js";
export {
  programmeEnd,
  type ProgrammeEndResult,
  programmeEndRule,
  type ProgrammeEnds,
} from "./programme-end.js";
export type { ReferralGroups, ReferralRouteInput, TherapyCompleted } from "./referral-route/inputs.js";
export type { NextStep } from "./referral-route/needs.js";
export {
  type ReferralRoute,
  referralRoute,
  type ReferralRouteResult,
  referralRouteRule,
} from "./referral-route/referral-route.js";
export type { Referrer } from "./referral-route/referrers.js";
export type { OpenWay, ReferralResidence } from "./referral-route/residence.js";
export type { RouteWarning } from "./referral-route/violations.js";
export {
  type NextStepId,
  nextSteps,
  type OpinionAuthor,
  opinionAuthors,
  type ReferralGiver,
  referralGivers,
  type ReferralRouteKind,
  referralRoutes,
  type RouteStep,
  routeSteps,
  type RouteViolationCode,
  routeViolationCodes,
  type RouteWarningCode,
  routeWarningCodes,
} from "./referral-route/vocabulary.js";
export { referralSchemas } from "./schemas.js";
export { referralTexts } from "./texts.js";
export {
  actors,
  type CertificateContentId,
  certificateContents,
  type CertificateNotDueReason,
  certificateNotDueReasons,
  type CertificateRecipient,
  certificateRecipients,
  type ChangeRequester,
  changeRequesters,
  type DiscontinuationNeed,
  discontinuationNeeds,
  type NotAGroundReason,
  notAGroundReasons,
  type PossibleGround,
  possibleGrounds,
  type ProgrammeAuthor,
  programmeAuthors,
  type ProgrammeEndCause,
  programmeEndCauses,
  type ProgrammeNeed,
  programmeNeeds,
  type ProgrammeViolationCode,
  programmeViolationCodes,
} from "./vocabulary.js";
