export {
  type AdviceCeiling,
  adviceSubsidy,
  type AdviceSubsidyResult,
  adviceSubsidyRule,
  type NoAdviceSubsidy,
} from "./advice-subsidy.js";
export { supportedEmploymentChecks, type SupportedEmploymentInputs } from "./checks.js";
export { employerRefund, employerRefundRule } from "./employer-refund.js";
export {
  type EmployerRefundPlan,
  employerRefundPlan,
  type EmployerRefundPlanResult,
  employerRefundPlanRule,
  type PlannedRefund,
} from "./employer-refund-plan.js";
export type { EmployerRefund, EmployerRefundResult, NoEmployerRefund } from "./employer-refund-result.js";
export {
  type EmploymentReferral,
  employmentReferral,
  type EmploymentReferralResult,
  employmentReferralRule,
} from "./employment-referral.js";
export type {
  AdviceSubsidyInput,
  EmployerRefundInput,
  EmployerRefundPlanInput,
  EmploymentReferralInput,
  PaidWage,
  WorkMotions,
} from "./inputs.js";
export type { RefundAid } from "./refund-aid.js";
export { supportedEmploymentSchemas } from "./schemas.js";
export { supportedEmploymentTexts } from "./texts.js";
export {
  type AdviceCap,
  adviceCaps,
  type AidCertifier,
  aidCertifiers,
  type EmployerRefundViolationCode,
  employerRefundViolationCodes,
  type NoAdviceSubsidyReason,
  noAdviceSubsidyReasons,
  type NoEmployerRefundReason,
  noEmployerRefundReasons,
  type NoWorkReferralReason,
  noWorkReferralReasons,
  type ReferralPlace,
  referralPlaces,
  type SupportedEmploymentOperations,
  type SupportedEmploymentQuestion,
  type WorkPlace,
  workPlaces,
  type WorkReferralNeed,
  workReferralNeeds,
  type WorkReferrer,
  workReferrers,
} from "./vocabulary.js";
