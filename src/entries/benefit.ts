/**
 * Chapter 5, the benefit: art. 15 ust. 4–7a of the Act.
 *
 * @packageDocumentation
 */
export {
  type Absence,
  type BenefitCase,
  type BenefitDue,
  type BenefitNotDue,
  type BenefitSettings,
  type ComputedPayroll,
  type Counters,
  type DayAbsence,
  type DecidedMonth,
  type Deduction,
  type GivenParameter,
  type HistoryBefore,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type MonthlyBenefitResult,
  type NotDueReason,
  payroll,
  type PayrollCase,
  type PayrollEntry,
  type PayrollInput,
  type PayrollLine,
  payrollLines,
  type PayrollResult,
  type RatePhase,
  type Sickness,
} from "../benefit/index.js";
