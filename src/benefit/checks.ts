import { checkBy, type ChecksOf } from "../input/index.js";
import { contributionsRule } from "./contributions/contributions.js";
import type { ContributionsInput } from "./contributions/inputs.js";
import type { MonthlyBenefitInput } from "./month/inputs.js";
import { monthlyBenefitRule } from "./month/monthly-benefit.js";
import { premiumCeilingRule } from "./month/premium-ceiling.js";
import type { PayrollInput } from "./payroll/inputs.js";
import { issuesOfPayroll, issuesOfPayrollLines } from "./payroll/issues-of-payroll.js";
import type { PriceOfInput } from "./price/inputs.js";
import { priceOfRule } from "./price/price-of.js";
import type { RecalculateInput, RecalculateMonthsInput } from "./recalculation/inputs.js";
import { recalculateRule } from "./recalculation/recalculate.js";
import { recalculateMonthsRule } from "./recalculation/recalculate-months.js";
import { checkRefundClaimRule } from "./refund/check-refund-claim.js";
import type { CheckRefundClaimInput, RefundClaimInput } from "./refund/inputs.js";
import { refundClaimRule } from "./refund/refund-claim.js";

/** What each function of this room takes. */
export interface BenefitInputs {
  readonly monthlyBenefit: MonthlyBenefitInput;
  readonly premiumCeiling: MonthlyBenefitInput;
  readonly payroll: PayrollInput;
  readonly payrollLines: PayrollInput;
  readonly contributions: ContributionsInput;
  readonly refundClaim: RefundClaimInput;
  readonly checkRefundClaim: CheckRefundClaimInput;
  readonly recalculate: RecalculateInput;
  readonly recalculateMonths: RecalculateMonthsInput;
  readonly priceOf: PriceOfInput;
}

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
