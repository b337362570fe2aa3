export { checkRefundClaim } from "./check-refund-claim.js";
export type {
  CheckedLine,
  CheckedRefundClaim,
  CheckRefundClaimResult,
  ClaimDifference,
  LineSums,
} from "./check-result.js";
export type { ClaimLine, ClaimViolation, ClaimViolationCode, WrongSum } from "./claim-line.js";
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
} from "./claim-schema.js";
export type { ClaimSums } from "./claim-sums.js";
export {
  contributions,
  type ContributionsDue,
  type ContributionsInput,
  type ContributionsResult,
  contributionsSchema,
  type NoContributions,
} from "./contributions.js";
export type { RatePhase } from "./covered-month.js";
export { monthlyBenefit } from "./monthly-benefit.js";
export {
  type NoPremium,
  type PremiumCeiling,
  premiumCeiling,
  type PremiumCeilingResult,
} from "./premium-ceiling.js";
export {
  type Priced,
  type PricedReading,
  priceOf,
  type PriceOfInput,
  type PriceOfResult,
  priceOfSchema,
} from "./price-of.js";
export { recalculate, type RecalculateResult, type Recalculation } from "./recalculate.js";
export {
  recalculateMonths,
  type RecalculateMonthsResult,
  type RecalculatedMonth,
  type RecalculatedMonths,
} from "./recalculate-months.js";
export {
  type PaidMonth,
  type RecalculateInput,
  type RecalculateMonthsInput,
  recalculateMonthsSchema,
  recalculateSchema,
} from "./recalculate-schema.js";
export { refundClaim, type RefundClaim, type RefundClaimResult } from "./refund-claim.js";
export type { StepChange } from "./step-changes.js";
export { type PayrollCase, type PayrollInput, payrollSchema } from "./payroll-input.js";
export {
  type ComputedPayroll,
  payroll,
  type PayrollEntry,
  type PayrollLine,
  payrollLines,
  type PayrollResult,
  type Withheld,
} from "./payroll.js";
export type {
  BenefitDue,
  BenefitNotDue,
  Counters,
  DecidedMonth,
  Deduction,
  MonthlyBenefitResult,
  NotDueReason,
} from "./result.js";
export {
  type Absence,
  type BenefitCase,
  type BenefitSettings,
  type DayAbsence,
  type GivenParameter,
  type HistoryBefore,
  type MonthlyBenefitInput,
  monthlyBenefitSchema,
  type Sickness,
} from "./schema.js";
export {
  premiumCeilingResultSchema,
  priceOfResultSchema,
  recalculateMonthsResultSchema,
  recalculateResultSchema,
} from "./comparison-result-schema.js";
export {
  checkRefundClaimResultSchema,
  contributionsResultSchema,
  refundClaimResultSchema,
} from "./refund-result-schema.js";
export { monthlyBenefitResultSchema, payrollResultSchema } from "./result-schema.js";
