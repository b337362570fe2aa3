export {
  checkRefundClaim,
  checkRefundClaimRule,
  type CheckedLine,
  type CheckedRefundClaim,
  type CheckRefundClaimResult,
} from "./refund/check-refund-claim.js";
export type { ClaimDifference, LineSums } from "./refund/line-sums.js";
export type { ClaimLine, ClaimViolation } from "./refund/claim-line.js";
export type { WrongSum } from "./refund/wrong-sum.js";
export {
  type CheckRefundClaimInput,
  type Claim,
  type ClaimTotals,
  type PaidContributions,
  type RefundCase,
  type RefundClaimInput,
  type RefundPayment,
} from "./refund/inputs.js";
export type { ClaimSums } from "./refund/claim-sums.js";
export {
  contributions,
  contributionsRule,
  type ContributionsDue,
  type ContributionsResult,
  type NoContributions,
} from "./contributions/contributions.js";
export type { ContributionsInput } from "./contributions/inputs.js";
export { monthlyBenefit, monthlyBenefitRule } from "./month/monthly-benefit.js";
export {
  type NoPremium,
  type PremiumCeiling,
  premiumCeiling,
  type PremiumCeilingResult,
  premiumCeilingRule,
} from "./month/premium-ceiling.js";
export { type Priced, type PricedReading, priceOf, type PriceOfResult } from "./price/price-of.js";
export { type PriceOfInput, priceOfSchema } from "./price/inputs.js";
export { recalculate, type RecalculateResult, type Recalculation } from "./recalculation/recalculate.js";
export {
  recalculateMonths,
  type RecalculateMonthsResult,
  type RecalculatedMonth,
  type RecalculatedMonths,
} from "./recalculation/recalculate-months.js";
export {
  type PaidMonth,
  type RecalculateInput,
  type RecalculateMonthsInput,
  recalculateMonthsSchema,
  recalculateSchema,
} from "./recalculation/inputs.js";
export {
  refundClaim,
  refundClaimRule,
  type RefundClaim,
  type RefundClaimResult,
} from "./refund/refund-claim.js";
export type { StepChange } from "./recalculation/step-changes.js";
export { type PayrollCase, type PayrollInput, payrollSchema } from "./payroll/inputs.js";
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
} from "./month/result.js";
export type { Absence, DayAbsence, Sickness } from "./month/absence-kinds.js";
export {
  type BenefitCase,
  type BenefitSettings,
  type GivenParameter,
  type HistoryBefore,
  type MonthlyBenefitInput,
} from "./month/inputs.js";
export { monthSchemas } from "./month/schemas.js";
export { monthTexts } from "./month/texts.js";
export {
  type AbsenceKind,
  absenceKinds,
  type DayAbsenceKind,
  type DeductionKind,
  deductionKinds,
  type MonthViolationCode,
  monthViolationCodes,
  type NoPremiumReason,
  noPremiumReasons,
  type NotDueReason,
  notDueReasons,
  type RatePhase,
  ratePhases,
  type SpellKind,
  type UnpaidCause,
  unpaidCauses,
} from "./month/vocabulary.js";
export { recalculateMonthsResultSchema, recalculateResultSchema } from "./recalculation/result-schema.js";
export { payrollResultSchema } from "./payroll/result-schema.js";
export { priceOfResultSchema } from "./price/result-schema.js";
export { benefitSchemas } from "./schemas.js";
export { benefitTexts } from "./texts.js";
export {
  type BenefitOperations,
  type BenefitQuestion,
  checkedLineStatuses,
  type CheckedLineStatus,
  type ClaimViolationCode,
  claimViolationCodes,
  contributionPayers,
  type LineAmount,
  lineAmounts,
  type NoContributionsReason,
  noContributionsReasons,
  type PricedAmount,
  pricedAmounts,
  type RecalculationOutcome,
  recalculationOutcomes,
} from "./vocabulary.js";
