/**
 * Chapter 6, supported employment: referral to work, the employer's refund and the subsidy for advice, art. 16 of the Act.
 *
 * @packageDocumentation
 */
import { validatorWith } from "../input/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";
import {
  supportedEmploymentChecks,
  type SupportedEmploymentInputs,
  supportedEmploymentTexts,
} from "../supported-employment/index.js";

export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export {
  aidBases,
  type AidBasis,
  type BusinessFounders,
  businessFounders,
  citationUrl,
  formatCitation,
  type RefundStep,
  type WorkMover,
  workMovers,
} from "../law/index.js";
export type { Need, NoRule } from "../reasoning/index.js";
export {
  type AdviceCap,
  adviceCaps,
  type AdviceCeiling,
  adviceSubsidy,
  type AdviceSubsidyInput,
  type AdviceSubsidyResult,
  type AidCertifier,
  aidCertifiers,
  type EmployerRefund,
  employerRefund,
  type EmployerRefundInput,
  type EmployerRefundPlan,
  employerRefundPlan,
  type EmployerRefundPlanInput,
  type EmployerRefundPlanResult,
  type EmployerRefundResult,
  type EmployerRefundViolationCode,
  employerRefundViolationCodes,
  type EmploymentReferral,
  employmentReferral,
  type EmploymentReferralInput,
  type EmploymentReferralResult,
  type NoAdviceSubsidy,
  type NoAdviceSubsidyReason,
  noAdviceSubsidyReasons,
  type NoEmployerRefund,
  type NoEmployerRefundReason,
  noEmployerRefundReasons,
  type NoWorkReferralReason,
  noWorkReferralReasons,
  type PaidWage,
  type PlannedRefund,
  type ReferralPlace,
  referralPlaces,
  type RefundAid,
  type SupportedEmploymentInputs,
  type WorkMotions,
  type WorkPlace,
  workPlaces,
  type WorkReferralNeed,
  workReferralNeeds,
  type WorkReferrer,
  workReferrers,
} from "../supported-employment/index.js";

const voice = /* @__PURE__ */ new Voice(supportedEmploymentTexts);

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith<SupportedEmploymentInputs>(
  supportedEmploymentChecks,
  describeIssue,
);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
