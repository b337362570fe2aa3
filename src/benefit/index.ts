export type { RatePhase } from "./covered-month.js";
export { monthlyBenefit } from "./monthly-benefit.js";
export { type PayrollCase, type PayrollInput, payrollSchema } from "./payroll-input.js";
export {
  type ComputedPayroll,
  payroll,
  type PayrollEntry,
  type PayrollLine,
  payrollLines,
  type PayrollResult,
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
export { monthlyBenefitResultSchema, payrollResultSchema } from "./result-schema.js";
