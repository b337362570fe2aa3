import { checkBy, type ChecksOf, type InputsOf } from "../input/index.js";
import { contributionsRule } from "./contributions/contributions.js";
import { monthlyBenefitRule } from "./month/monthly-benefit.js";
import { premiumCeilingRule } from "./month/premium-ceiling.js";
import type { monthSchemas } from "./month/schemas.js";
import type { PayrollInput } from "./payroll/inputs.js";
import { issuesOfPayroll, issuesOfPayrollLines } from "./payroll/issues-of-payroll.js";
import { priceOfRule } from "./price/price-of.js";
import { recalculateRule } from "./recalculation/recalculate.js";
import { recalculateMonthsRule } from "./recalculation/recalculate-months.js";
import { checkRefundClaimRule } from "./refund/check-refund-claim.js";
import { refundClaimRule } from "./refund/refund-claim.js";
import type { benefitSchemas } from "./schemas.js";

/** What each function of this room takes. */
export type BenefitInputs = InputsOf<typeof monthSchemas & typeof benefitSchemas> & {
  readonly payrollLines: PayrollInput;
};

/** What each function of this room finds wrong with an input. */
export const benefitChecks: ChecksOf<BenefitInputs> = {
  monthlyBenefit: /* @__PURE__ */ checkBy(monthlyBenefitRule),
  premiumCeiling: /* @__PURE__ */ checkBy(premiumCeilingRule),
  payroll: issuesOfPayroll,
  payrollLines: issuesOfPayrollLines,
  contributions: /* @__PURE__ */ checkBy(contributionsRule),
  refundClaim: /* @__PURE__ */ checkBy(refundClaimRule),
  checkRefundClaim: /* @__PURE__ */ checkBy(checkRefundClaimRule),
  recalculate: /* @__PURE__ */ checkBy(recalculateRule),
  recalculateMonths: /* @__PURE__ */ checkBy(recalculateMonthsRule),
  priceOf: /* @__PURE__ */ checkBy(priceOfRule),
};
