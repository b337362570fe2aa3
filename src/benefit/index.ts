export { checkRefundClaim } from "./refund/check-refund-claim.js";
export type {
  CheckedLine,
  CheckedRefundClaim,
  CheckRefundClaimResult,
  ClaimDifference,
  LineSums,
} from "./refund/check-result.js";
export type { ClaimLine, ClaimViolation, ClaimViolationCode } from "./refund/claim-line.js";
export type { WrongSum } from "./refund/wrong-sum.js";
export {
  type CheckRefundClaimInput,
  checkRefundClaimSchema,
  type Claim,
  type ClaimTotals,
  type PaidContributions,
  type RefundCase,
  type RefundClaimInput,
  refundClaimSchema,
  type RefundPayment,
} from "./refund/claim-schema.js";
export type { ClaimSums } from "./refund/claim-sums.js";
export {
  contributions,
  type ContributionsDue,
  type ContributionsInput,
  type ContributionsResult,
  contributionsSchema,
  type NoContributions,
} from "./refund/contributions.js";
export type { RatePhase } from "./month/covered-month.js";
export { monthlyBenefit } from "./month/monthly-benefit.js";
export {
  type NoPremium,
  type PremiumCeiling,
  premiumCeiling,
  type PremiumCeilingResult,
} from "./month/premium-ceiling.js";
export {
  type Priced,
  type PricedReading,
  priceOf,
  type PriceOfInput,
  type PriceOfResult,
  priceOfSchema,
} from "./again/price-of.js";
export { recalculate, type RecalculateResult, type Recalculation } from "./again/recalculate.js";
export {
  recalculateMonths,
  type RecalculateMonthsResult,
  type RecalculatedMonth,
  type RecalculatedMonths,
} from "./again/recalculate-months.js";
export {
  type PaidMonth,
  type RecalculateInput,
  type RecalculateMonthsInput,
  recalculateMonthsSchema,
  recalculateSchema,
} from "./again/recalculate-schema.js";
export { refundClaim, type RefundClaim, type RefundClaimResult } from "./refund/refund-claim.js";
export type { StepChange } from "./again/step-changes.js";
export { type PayrollCase, type PayrollInput, payrollSchema } from "./payroll/payroll-input.js";
export {
  type ComputedPayroll,
  payroll,
  type PayrollEntry,
  type PayrollLine,
  payrollLines,
  type PayrollResult,
  type Withheld,
} from "./payroll/payroll.js";
export type {
  BenefitDue,
  BenefitNotDue,
  Counters,
  DecidedMonth,
  Deduction,
  MonthlyBenefitResult,
  NotDueReason,
} from "./month/result.js";
export type { Absence, DayAbsence, Sickness } from "./month/absence-kinds.js";
export {
  type BenefitCase,
  type BenefitSettings,
  type GivenParameter,
  type HistoryBefore,
  type MonthlyBenefitInput,
  monthlyBenefitSchema,
} from "./month/schema.js";
export {
  premiumCeilingResultSchema,
  priceOfResultSchema,
  recalculateMonthsResultSchema,
  recalculateResultSchema,
} from "./again/comparison-result-schema.js";
export {
  checkRefundClaimResultSchema,
  contributionsResultSchema,
  refundClaimResultSchema,
} from "./refund/refund-result-schema.js";
export { monthlyBenefitResultSchema, payrollResultSchema } from "./month/result-schema.js";
