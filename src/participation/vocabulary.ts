import type { RuleValues } from "../law/index.js";
import type { NoOperands } from "../reasoning/index.js";

/** The closed sets of this room: what is asked and answered. The words for each stand in `labels.ts`. */

/** The phases, in order. */
export const phaseNames = ["trial", "participation", "extension"] as const;

/** Name of a phase. */
export type PhaseName = (typeof phaseNames)[number];

/** The special acts by which classes are suspended and hours differ. */
export const specialActs = ["covid", "flood-2024"] as const;

/** A special act: on COVID-19, or on the flood of September 2024. */
export type SpecialAct = (typeof specialActs)[number];

/** On what participation can be extended. */
export const extensionBases = ["ordinary", "suspension"] as const;

/** Why participation is extended: by art. 15 ust. 3, or by the length of a suspension of classes. */
export type ExtensionBasis = (typeof extensionBases)[number];

/** Ways of referral that change how long participation may be. */
export const planRoutes = ["flood-2024"] as const;

/** By the act on the flood of September 2024, art. 66. */
export type PlanRoute = (typeof planRoutes)[number];

/** Where a day can lie, in order. */
export const dayStatuses = ["before", ...phaseNames, "after"] as const;

/** Where a day lies. */
export type DayStatus = (typeof dayStatuses)[number];

/** Why participation can end. */
export const endReasons = [
  "completed",
  "job",
  "business",
  "cooperative",
  "withdrawal",
  "discontinuation",
  "other",
] as const;

/** Why participation ended. */
export type EndReason = (typeof endReasons)[number];

/** The degrees of disability, and `none`. */
export const disabilityDegrees = ["none", "light", "moderate", "severe"] as const;

/** Degree of disability as certified; `none` without one. */
export type DisabilityDegree = (typeof disabilityDegrees)[number];

/** What can shorten a week. */
export const shortWeekReasons = ["holiday", "sickness", "entry", "exit"] as const;

/** Why a week has fewer hours than usual: a statutory holiday, sickness, the participant's first or last week. */
export type ShortWeekReason = (typeof shortWeekReasons)[number];

/** The limits of the stay that the law of one day or another knew. */
export const stayLimitNames = ["dailyMin", "dailyMax", "weeklyMin", "weeklyMax"] as const;

/** Name of a limit of the stay. */
export type StayLimitName = (typeof stayLimitNames)[number];

/** What can go past the law in a plan. */
export const planViolationCodes = [
  "trial-too-long",
  "participation-too-long",
  "extension-too-long",
  "extension-not-six-months",
  "extension-decided-after-end",
  "suspension-too-short",
  "longer-than-suspension",
  "suspension-extension-without-rule",
] as const;

/** What goes past the law in a plan. */
export type PlanViolationCode = (typeof planViolationCodes)[number];

/** What can go past a limit of hours. */
export const hoursViolationCodes = [
  "below-daily-minimum",
  "above-daily-maximum",
  "below-weekly-minimum",
  "above-weekly-maximum",
] as const;

/** What goes past a limit of hours. */
export type HoursViolationCode = (typeof hoursViolationCodes)[number];

/** What can be worth a look among the hours. */
export const hoursWarningCodes = ["short-week", "special-act-without-rule"] as const;

/** What is worth a look among the hours. */
export type HoursWarningCode = (typeof hoursWarningCodes)[number];

/** A limit in a sentence. `disabled`: it holds with a severe or moderate degree of disability. */
interface StayOperands {
  readonly hours: number;
  readonly per: "day" | "week";
  readonly disabled: boolean;
}

/** What the steps of this room work on. Months are whole months; `signed`: the last day was. */
export interface ParticipationOperations {
  "plan-trial": { readonly months: number; readonly signed: boolean };
  "plan-participation": { readonly months: number; readonly signed: boolean };
  "plan-extension": { readonly months: number; readonly kind: RuleValues["extension"]["kind"] };
  "plan-suspension-extension": { readonly months: number; readonly days: number };
  "plan-days-off": { readonly basic: number; readonly extra: number };
  "plan-no-days-off": NoOperands;
  "plan-sickness-limit": { readonly days: number };
  "plan-no-sickness-rule": NoOperands;
  /** `on`: the last day; `early`: it lies before the planned end. */
  "plan-ended": { readonly on: string; readonly early: boolean };
  "day-status": { readonly status: DayStatus };
  "stay-least": StayOperands;
  "stay-most": StayOperands;
  "stay-law-changed": { readonly from: string };
}

/** What this room asks for. */
export type ParticipationQuestion = "extension-length" | "extension-decided-on" | "disability-degree";
