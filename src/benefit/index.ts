export { contributionPayers, type FloodCause, floodCauses } from "../law/index.js";
export { type SpecialAct, specialActs, type Suspension } from "../participation/index.js";
export { benefitChecks, type BenefitInputs } from "./checks.js";
export {
  contributions,
  type ContributionsDue,
  type ContributionsResult,
  contributionsRule,
  type NoContributions,
} from "./contributions/contributions.js";
export type { ContributionsInput } from "./contributions/inputs.js";
export {
  type Absence,
  absenceField,
  type DayAbsence,
  type FloodDayOff,
  type Sickness,
  type Spell,
} from "./month/absence-kinds.js";
export type { FloodDays } from "./month/gather-flood-days.js";
export type { BenefitCase, BenefitSettings, HistoryBefore, MonthlyBenefitInput } from "./month/inputs.js";
export { monthlyBenefit, monthlyBenefitRule } from "./month/monthly-benefit.js";
export { notDueReasonNames } from "./month/not-due-reasons.js";
export {
  type NoPremium,
  type PremiumCeiling,
  premiumCeiling,
  type PremiumCeilingResult,
  premiumCeilingRule,
} from "./month/premium-ceiling.js";
export type {
  BenefitDue,
  BenefitNotDue,
  Counters,
  DecidedMonth,
  Deduction,
  MonthlyBenefitResult,
  NextHistory,
} from "./month/result.js";
export { monthSchemas } from "./month/schemas.js";
export { monthTexts } from "./month/texts.js";
export {
  type AbsenceKind,
  absenceKinds,
  type CausedDayKind,
  causedDayKinds,
  type DayAbsenceKind,
  type DeductionKind,
  deductionKinds,
  histories,
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
export type { PayrollCase, PayrollInput } from "./payroll/inputs.js";
export {
  type ComputedPayroll,
  payroll,
  type PayrollResult,
  type PayrollTotals,
  payrollUnder,
} from "./payroll/payroll.js";
export {
  type OfLine,
  type PayrollEntry,
  type PayrollLine,
  payrollLines,
  type RefusedEntry,
  type RefusedPayroll,
  type Withheld,
} from "./payroll/payroll-lines.js";
export type { PriceOfInput } from "./price/inputs.js";
export {
  type Priced,
  type PricedReading,
  priceOf,
  type PriceOfResult,
  priceOfRule,
} from "./price/price-of.js";
export type { PaidMonth, RecalculateInput, RecalculateMonthsInput } from "./recalculation/inputs.js";
export {
  recalculate,
  type RecalculateResult,
  recalculateRule,
  type Recalculation,
} from "./recalculation/recalculate.js";
export {
  type RecalculatedMonth,
  type RecalculatedMonths,
  recalculateMonths,
  type RecalculateMonthsResult,
  recalculateMonthsRule,
} from "./recalculation/recalculate-months.js";
export { stepChangePart } from "./recalculation/result-schema.js";
export { type StepChange, stepChanges } from "./recalculation/step-changes.js";
export {
  type CheckedLine,
  type CheckedRefundClaim,
  checkRefundClaim,
  type CheckRefundClaimResult,
  checkRefundClaimRule,
} from "./refund/check-refund-claim.js";
export type { ClaimLine, ClaimViolation } from "./refund/claim-line.js";
export type { ClaimSums } from "./refund/claim-sums.js";
export {
  type CheckRefundClaimInput,
  type Claim,
  type ClaimTotals,
  type PaidContributions,
  paymentField,
  type RefundCase,
  type RefundClaimInput,
  type RefundPayment,
} from "./refund/inputs.js";
export type { ClaimDifference, LineSums } from "./refund/line-sums.js";
export {
  type RefundClaim,
  refundClaim,
  type RefundClaimResult,
  refundClaimRule,
} from "./refund/refund-claim.js";
export type { WrongSum } from "./refund/wrong-sum.js";
export { benefitSchemas } from "./schemas.js";
export { benefitTexts } from "./texts.js";
export {
  type CheckedLineStatus,
  checkedLineStatuses,
  type ClaimViolationCode,
  claimViolationCodes,
  type LineAmount,
  lineAmounts,
  type NoContributionsReason,
  noContributionsReasons,
  type PricedAmount,
  pricedAmounts,
  type PricedOutcome,
  pricedOutcomes,
  type RecalculationOutcome,
  recalculationOutcomes,
} from "./vocabulary.js";
