/**
 * Chapter 5, the benefit: art. 15 ust. 4–8 and art. 15a of the Act, and the contributions on it.
 *
 * @packageDocumentation
 */
import { benefitChecks, type BenefitInputs, benefitTexts, monthTexts } from "../benefit/index.js";
import { validatorWith } from "../input/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainChangesWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export {
  type Absence,
  type AbsenceKind,
  absenceKinds,
  type BenefitCase,
  type BenefitDue,
  type BenefitInputs,
  type BenefitNotDue,
  type BenefitSettings,
  type CausedDayKind,
  causedDayKinds,
  type CheckedLine,
  type CheckedLineStatus,
  checkedLineStatuses,
  type CheckedRefundClaim,
  checkRefundClaim,
  type CheckRefundClaimInput,
  type CheckRefundClaimResult,
  type Claim,
  type ClaimDifference,
  type ClaimLine,
  type ClaimSums,
  type ClaimTotals,
  type ClaimViolation,
  type ClaimViolationCode,
  claimViolationCodes,
  type ComputedPayroll,
  contributionPayers,
  contributions,
  type ContributionsDue,
  type ContributionsInput,
  type ContributionsResult,
  type Counters,
  type DayAbsence,
  type DayAbsenceKind,
  type DecidedMonth,
  type Deduction,
  type DeductionKind,
  deductionKinds,
  type FloodCause,
  floodCauses,
  type FloodDayOff,
  type FloodDays,
  histories,
  type HistoryBefore,
  type LineAmount,
  lineAmounts,
  type LineSums,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type MonthlyBenefitResult,
  type MonthViolationCode,
  monthViolationCodes,
  type NextHistory,
  type NoContributions,
  type NoContributionsReason,
  noContributionsReasons,
  type NoPremium,
  type NoPremiumReason,
  noPremiumReasons,
  type NotDueReason,
  notDueReasons,
  type OfLine,
  type PaidContributions,
  type PaidMonth,
  payroll,
  type PayrollCase,
  type PayrollEntry,
  type PayrollInput,
  type PayrollLine,
  payrollLines,
  type PayrollResult,
  type PayrollTotals,
  type PremiumCeiling,
  premiumCeiling,
  type PremiumCeilingResult,
  type Priced,
  type PricedAmount,
  pricedAmounts,
  type PricedOutcome,
  pricedOutcomes,
  type PricedReading,
  priceOf,
  type PriceOfInput,
  type PriceOfResult,
  type RatePhase,
  ratePhases,
  recalculate,
  type RecalculatedMonth,
  type RecalculatedMonths,
  type RecalculateInput,
  recalculateMonths,
  type RecalculateMonthsInput,
  type RecalculateMonthsResult,
  type RecalculateResult,
  type Recalculation,
  type RecalculationOutcome,
  recalculationOutcomes,
  type RefundCase,
  type RefundClaim,
  refundClaim,
  type RefundClaimInput,
  type RefundClaimResult,
  type RefundPayment,
  type RefusedEntry,
  type RefusedPayroll,
  type Sickness,
  type SpecialAct,
  specialActs,
  type Spell,
  type SpellKind,
  type StepChange,
  type Suspension,
  type UnpaidCause,
  unpaidCauses,
  type Withheld,
  type WrongSum,
} from "../benefit/index.js";
export type { ListedClassDays } from "../input/index.js";
export type { GivenParameter } from "../input/index.js";
export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export { citationUrl, formatCitation } from "../law/index.js";

const voice = /* @__PURE__ */ new Voice(monthTexts, benefitTexts);

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith<BenefitInputs>(benefitChecks, describeIssue);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);

/** `explainChanges` of the main entry. */
export const explainChanges = /* @__PURE__ */ explainChangesWith(voice);
