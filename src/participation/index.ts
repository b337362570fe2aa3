export { participationChecks, type ParticipationInputs } from "./checks.js";
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
export {
  participationLabels,
  planViolationCodes as planViolationTexts,
  specialActs as specialActLabels,
} from "./labels.js";
export { violationsOfPeriods } from "./period-violations.js";
export {
  type CheckedPeriods,
  contradictionsOfPeriods,
  type ExtensionPeriod,
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
export {
  areLongerInAll,
  type CheckedSuspension,
  contradictionsOfSuspensions,
  daysOfRuns,
  knownSuspensions,
  specialRules,
  suspendedRuns,
  type Suspension,
  suspensionsField,
} from "./suspensions.js";
export { participationTexts } from "./texts.js";
export {
  type DayStatus,
  dayStatuses,
  type DisabilityDegree,
  disabilityDegrees,
  type EndReason,
  endReasons,
  extensionBases,
  type ExtensionBasis,
  type HoursViolationCode,
  hoursViolationCodes,
  type HoursWarningCode,
  hoursWarningCodes,
  type PhaseName,
  phaseNames,
  type PlanRoute,
  planRoutes,
  type PlanViolationCode,
  planViolationCodes,
  type ShortWeekReason,
  shortWeekReasons,
  type SpecialAct,
  specialActs,
  type StayLimitName,
  stayLimitNames,
} from "./vocabulary.js";
