import { checkBy, type ChecksOf } from "../input/index.js";
import { adviceSubsidyRule } from "./advice-subsidy.js";
import { employerRefundRule } from "./employer-refund.js";
import { employerRefundPlanRule } from "./employer-refund-plan.js";
import { employmentReferralRule } from "./employment-referral.js";
import type {
  AdviceSubsidyInput,
  EmployerRefundInput,
  EmployerRefundPlanInput,
  EmploymentReferralInput,
} from "./inputs.js";

/** What each function of this room takes. */
export interface SupportedEmploymentInputs {
  readonly employmentReferral: EmploymentReferralInput;
  readonly employerRefund: EmployerRefundInput;
  readonly employerRefundPlan: EmployerRefundPlanInput;
  readonly adviceSubsidy: AdviceSubsidyInput;
}

/** What each function of this room finds wrong with an input. */
export const supportedEmploymentChecks: ChecksOf<SupportedEmploymentInputs> = {
  employmentReferral: /* @__PURE__ */ checkBy(employmentReferralRule),
  employerRefund: /* @__PURE__ */ checkBy(employerRefundRule),
  employerRefundPlan: /* @__PURE__ */ checkBy(employerRefundPlanRule),
  adviceSubsidy: /* @__PURE__ */ checkBy(adviceSubsidyRule),
};
