/**
 * Chapter 5, the participation: art. 15 ust. 1–3, 6a and 7a of the Act.
 *
 * @packageDocumentation
 */
export {
  type CommonSettings,
  dayStatus,
  type DayStatusInput,
  type DayStatusResult,
  type EndReason,
  type FoundDayStatus,
  type Periods,
  type PhaseName,
  type PlannedExtension,
  type PlannedParticipation,
  planParticipation,
  type PlanParticipationInput,
  type PlanParticipationResult,
  type Violation,
  type ViolationCode,
} from "../participation/index.js";
