export { dayStatus, type DayStatusResult, dayStatusRule, type FoundDayStatus } from "./day-status.js";
export { extraDaysOff, thirtiethsOf } from "./extension.js";
export {
  type CheckedHours,
  hours,
  type HoursLimits,
  type HoursResult,
  hoursRule,
  type HoursViolation,
  type HoursWarning,
} from "./hours.js";
export type { DayStatusInput, HoursInput, PlannedExtension, PlanParticipationInput } from "./inputs.js";
export { participationLabels } from "./labels.js";
export {
  type CheckedPeriods,
  contradictionsOfPeriods,
  participationWithExtensions,
  type Periods,
  periodsInput,
  periodsUntil,
  type Phase,
  phaseOn,
  phasesOf,
  type PlannedPeriods,
  wholeProgramme,
} from "./periods.js";
export {
  type PlannedParticipation,
  planParticipation,
  type PlanParticipationResult,
  planParticipationRule,
} from "./plan-participation.js";
export { possibleCounts } from "./possible-counts.js";
export { participationSchemas, periodsPart } from "./schemas.js";
export { participationTexts } from "./texts.js";
export {
  type DayStatus,
  dayStatuses,
  type DisabilityDegree,
  disabilityDegrees,
  type EndReason,
  endReasons,
  type HoursViolationCode,
  hoursViolationCodes,
  type HoursWarningCode,
  hoursWarningCodes,
  type PhaseName,
  phaseNames,
  type PlanViolationCode,
  planViolationCodes,
  type ShortWeekReason,
  shortWeekReasons,
  type StayLimitName,
  stayLimitNames,
} from "./vocabulary.js";
