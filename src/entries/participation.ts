/**
 * Chapter 5, the participation: art. 14 ust. 1 and art. 15 ust. 1–3, 6a and 7a of the Act.
 *
 * @packageDocumentation
 */
import { validatorWith } from "../input/index.js";
import { participationChecks, type ParticipationInputs, participationTexts } from "../participation/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export type { CommonSettings } from "../input/index.js";
export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export { citationUrl, formatCitation } from "../law/index.js";
export {
  type CheckedHours,
  type DayStatus,
  dayStatus,
  dayStatuses,
  type DayStatusInput,
  type DayStatusResult,
  type DisabilityDegree,
  disabilityDegrees,
  type EndReason,
  endReasons,
  extensionBases,
  type ExtensionBasis,
  type ExtensionPeriod,
  type FoundDayStatus,
  hours,
  type HoursInput,
  type HoursLimits,
  type HoursResult,
  type HoursViolation,
  type HoursViolationCode,
  hoursViolationCodes,
  type HoursWarning,
  type HoursWarningCode,
  hoursWarningCodes,
  type ParticipationInputs,
  type Periods,
  type PhaseName,
  phaseNames,
  type PlannedExtension,
  type PlannedParticipation,
  type PlannedPeriods,
  planParticipation,
  type PlanParticipationInput,
  type PlanParticipationResult,
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
  type Suspension,
} from "../participation/index.js";
export type { Violation } from "../reasoning/index.js";

const voice = /* @__PURE__ */ new Voice(participationTexts);

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `validator` of `./validation`, for the functions of this one alone. */
export const validator = /* @__PURE__ */ validatorWith<ParticipationInputs>(
  participationChecks,
  describeIssue,
);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
