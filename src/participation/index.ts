export { dayStatus, type DayStatusResult, type FoundDayStatus } from "./day-status.js";
export { extraDaysOff } from "./extension.js";
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
export {
  type CommonSettings,
  type DayStatusInput,
  dayStatusSchema,
  type EndReason,
  type PlannedExtension,
  type PlanParticipationInput,
  planSchema,
} from "./schema.js";
export type { Violation, ViolationCode } from "./violations.js";
export { dayStatusResultSchema, planResultSchema, violationsField } from "./result-schema.js";
