import type { ConditionId, EntitlementId, GroupId, LongTermMeasure, TherapyId } from "../law/index.js";
import type { NoOperands } from "../reasoning/index.js";

/** The closed sets of this room: what its answers can contain. The words for each stand in `labels.ts`. */

/** What can come out for the centre and for the club. */
export const eligibilityOutcomes = ["eligible", "excluded", "ineligible", "undetermined"] as const;

/** May the person take part? `excluded` by a right of art. 1 ust. 3, `ineligible` by art. 1 ust. 2. */
export type EligibilityOutcome = (typeof eligibilityOutcomes)[number];

/** What to look at in an assessment. */
export const eligibilityWarningCodes = ["therapy-not-completed"] as const;

/** One of {@link eligibilityWarningCodes}. */
export type EligibilityWarningCode = (typeof eligibilityWarningCodes)[number];

/** Why somebody is no graduate of a centre. */
export const notGraduateReasons = [
  "no-rule-yet",
  "not-ended",
  "expired",
  "too-short",
  "no-certificate",
] as const;

/** Why somebody is no graduate. */
export type NotGraduateReason = (typeof notGraduateReasons)[number];

/** Whether somebody is unemployed for long. */
export const longTermOutcomes = ["long-term", "not-long-term"] as const;

/** Is the person unemployed for long? */
export type LongTermOutcome = (typeof longTermOutcomes)[number];

/** Why somebody is not unemployed for long. */
export const notLongTermReasons = ["not-registered", "too-short"] as const;

/** One of {@link notLongTermReasons}; to 2005-10-31 registration does not matter. */
export type NotLongTermReason = (typeof notLongTermReasons)[number];

/** The ways in which the law measured how long somebody is unemployed. */
export const longTermMeasureKinds = [
  "without-work",
  "registered",
] as const satisfies readonly LongTermMeasure["kind"][];

/** Why a fact about a person is asked for. */
export type ReasonForAsking = "group" | "therapy" | "condition" | "right" | "right-not-for-club";

/** Where a person may take part. */
export type Place = "centre" | "club";

/** What the steps of this room work on. Months and years are whole ones; `enough`: the limit is reached. */
export interface EligibilityOperations {
  "old-wording-kept": NoOperands;
  "group-counts": NoOperands;
  "open-list-counts": NoOperands;
  "conditions-met": NoOperands;
  /** `other`: a right is held that does not exclude here. */
  "no-excluding-right": { readonly other: boolean };
  "may-take-part": { readonly place: Place };
  "right-excludes": { readonly right: EntitlementId };
  /** `rights`: how many are held. */
  excluded: { readonly place: Place; readonly rights: number };
  "right-not-for-club": NoOperands;
  "condition-not-met": { readonly condition: ConditionId };
  "group-needs-programme": NoOperands;
  "no-group-counts": NoOperands;
  "no-other-group-counts": NoOperands;
  "not-covered": NotCovered;
  "same-for-club": NoOperands;
  "answers-needed": { readonly place: Place; readonly answers: number };
  "months-without-work": { readonly least: number; readonly enough: boolean };
  /** `left`: days that do not count. */
  "registration-sum": { readonly days: number; readonly years: number; readonly left: number };
  "month-as-days": { readonly days: number };
  /** `days`: of a month where time need not be unbroken. */
  "registered-without-break": { readonly days: number };
  "not-registered": NoOperands;
  "not-in-group": NoOperands;
  "registration-enough": { readonly months: number; readonly enough: boolean };
  "long-term-unemployed": { readonly enough: boolean; readonly measure: LongTermMeasure["kind"] };
  "no-graduate-rule": NoOperands;
  "graduate-not-ended": NoOperands;
  "graduate-expired": { readonly months: number };
  "graduate-length": { readonly months: number; readonly enough: boolean };
  "graduate-certificate": { readonly received: boolean };
  "graduate-term": { readonly months: number };
}

/** What would change a refusal: how many conditions, whether a group, whether also a programme that a group needs. */
export interface NotCovered {
  readonly place: Place;
  readonly conditions: number;
  readonly group: boolean;
  readonly programme: boolean;
}

/** What this room asks for. */
export type EligibilityQuestion =
  | `group-${GroupId}`
  | `therapy-${TherapyId}`
  | "condition-social-exclusion"
  | "condition-basic-needs"
  | "condition-poverty"
  | "condition-participation-hindered"
  | `right-${EntitlementId}`
  | "months-without-work"
  | "registrations"
  | "certificate-received";
