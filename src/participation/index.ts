export { dayStatus, type DayStatusResult, type FoundDayStatus } from "./day-status.js";
export { extraDaysOff } from "./extension.js";
export {
  type CheckedHours,
  hours,
  type HoursLimits,
  type HoursResult,
  type HoursViolationCode,
  type HoursWarning,
} from "./hours.js";
export {
  type CheckedPeriods,
  contradictionsOfPeriods,
  participationWithExtensions,
  type Periods,
  periodsField,
  periodsUntil,
  type Phase,
  type PhaseName,
  phaseOn,
  phasesOf,
  wholeProgramme,
} from "./periods.js";
export {
  type PlannedParticipation,
  planParticipation,
  type PlanParticipationResult,
} from "./plan-participation.js";
export type { CommonSettings } from "../input/index.js";
export {
  type DayStatusInput,
  dayStatusSchema,
  type DisabilityDegree,
  type EndReason,
  type HoursInput,
  hoursSchema,
  type PlannedExtension,
  type PlanParticipationInput,
  planSchema,
  type ShortWeekReason,
} from "./schema.js";
export { type Violation, type ViolationCode, violationCodes } from "./violations.js";
export {
  dayStatusResultSchema,
  hoursResultSchema,
  periodsPart,
  planResultSchema,
  violationsField,
} from "./result-schema.js";
