/**
 * Chapter 5, the participation: art. 14 ust. 1 and art. 15 ust. 1–3, 6a and 7a of the Act.
 *
 * @packageDocumentation
 */
export {
  type CheckedHours,
  type CommonSettings,
  dayStatus,
  type DayStatusInput,
  type DayStatusResult,
  type DisabilityDegree,
  type EndReason,
  type FoundDayStatus,
  hours,
  type HoursInput,
  type HoursLimits,
  type HoursResult,
  type HoursViolationCode,
  type HoursWarning,
  type Periods,
  type PhaseName,
  type PlannedExtension,
  type PlannedParticipation,
  type PlannedPeriods,
  planParticipation,
  type PlanParticipationInput,
  type PlanParticipationResult,
  type ShortWeekReason,
  type Violation,
  type ViolationCode,
} from "../participation/index.js";
