/**
 * Chapter 4, referral, the programme, its life and end, and the certificate: art. 12, 13 and 15 ust. 1–3 of the Act.
 *
 * @packageDocumentation
 */
import { eligibilityTexts } from "../eligibility/index.js";
import { validatorWith } from "../input/index.js";
import { participationTexts } from "../participation/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";
import { referralChecks, type ReferralInputs, referralTexts } from "../referral/index.js";

export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export {
  type Actor,
  applicants,
  citationUrl,
  complaintBodies,
  type ComplaintBody,
  formatCitation,
  type ReferralApplicant,
} from "../law/index.js";
export {
  type ActingInEvent,
  actors,
  certificate,
  type CertificateContent,
  type CertificateContentId,
  certificateContents,
  type CertificateDue,
  type CertificateInput,
  type CertificateNotDue,
  type CertificateNotDueReason,
  certificateNotDueReasons,
  type CertificateRecipient,
  certificateRecipients,
  type CertificateResult,
  type ChangeRequester,
  changeRequesters,
  type CheckedProgramme,
  checkProgramme,
  type CheckProgrammeInput,
  type CheckProgrammeResult,
  type DayOffConsent,
  discontinuation,
  type DiscontinuationFound,
  discontinuationGrounds,
  type DiscontinuationInput,
  type DiscontinuationNeed,
  discontinuationNeeds,
  type DiscontinuationResult,
  type Discontinued,
  type EventViolationCode,
  eventViolationCodes,
  type ExcludingRightEvent,
  type Extended,
  type LifeCertificate,
  type Lifecycle,
  lifecycle,
  type LifecycleInput,
  type LifecycleResult,
  lifecycleTransitions,
  type LifeDeadline,
  type LifeDeadlineId,
  lifeDeadlines,
  type LifeDiagram,
  type LifeEndReason,
  lifeEndReasons,
  type LifeEvent,
  lifeEvents,
  type LifeGraduate,
  type LifeNotice,
  type LifeNoticeCode,
  lifeNoticeCodes,
  lifeStages,
  type LifeStageSpan,
  type LifeTransition,
  type LifeViolationCode,
  lifeViolationCodes,
  type ManagersGround,
  managersGrounds,
  type Needed,
  type NextLifeEvent,
  type NextStep,
  type NextStepId,
  nextSteps,
  type NotAGround,
  type NotAGroundReason,
  notAGroundReasons,
  type OpenWay,
  type OpinionAuthor,
  opinionAuthors,
  type OutsideConsent,
  type PlainLifeEvent,
  type PlainLifeEventKind,
  plainLifeEvents,
  type PossibleGround,
  possibleGrounds,
  type ProgrammeAuthor,
  programmeAuthors,
  programmeContents,
  programmeDependents,
  programmeEnd,
  type ProgrammeEndCause,
  programmeEndCauses,
  type ProgrammeEndInput,
  type ProgrammeEndResult,
  type ProgrammeEnds,
  type ProgrammeLife,
  type ProgrammeNeed,
  programmeNeeds,
  programmeParties,
  type ProgrammeSignatures,
  type ProgrammeViolationCode,
  programmeViolationCodes,
  type Qualified,
  type ReferralGiver,
  referralGivers,
  type ReferralGroups,
  type ReferralInputs,
  type ReferralResidence,
  type ReferralRoute,
  referralRoute,
  type ReferralRouteInput,
  type ReferralRouteKind,
  type ReferralRouteResult,
  referralRoutes,
  type Referrer,
  referringBodies,
  type ReferringBody,
  residenceWays,
  type RouteStep,
  routeSteps,
  type RouteViolationCode,
  routeViolationCodes,
  type RouteWarning,
  type RouteWarningCode,
  routeWarningCodes,
  type TakenWork,
  type TherapyCompleted,
  type TrialStarted,
  welfareBodies,
  type WelfareBody,
  worksTaken,
  type WorkTakenUp,
} from "../referral/index.js";

const voice = /* @__PURE__ */ new Voice(eligibilityTexts, participationTexts, referralTexts);

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith<ReferralInputs>(referralChecks, describeIssue);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
