import { checkBy, type ChecksOf, type InputsOf } from "../input/index.js";
import { adviceSubsidyRule } from "./advice-subsidy.js";
import { employerRefundRule } from "./employer-refund.js";
import { employerRefundPlanRule } from "./employer-refund-plan.js";
import { employmentReferralRule } from "./employment-referral.js";
import type { supportedEmploymentSchemas } from "./schemas.js";

/** What each function of this room takes. */
export type SupportedEmploymentInputs = InputsOf<typeof supportedEmploymentSchemas>;

/** What each function of this room finds wrong with an input. */
export const supportedEmploymentChecks: ChecksOf<SupportedEmploymentInputs> = {
  employmentReferral: /* @__PURE__ */ checkBy(employmentReferralRule),
  employerRefund: /* @__PURE__ */ checkBy(employerRefundRule),
  employerRefundPlan: /* @__PURE__ */ checkBy(employerRefundPlanRule),
  adviceSubsidy: /* @__PURE__ */ checkBy(adviceSubsidyRule),
};
