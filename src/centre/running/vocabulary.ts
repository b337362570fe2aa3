import type { ActivityKind, Goods } from "../../law/index.js";
import type { NoOperands } from "../../reasoning/index.js";

/** The closed sets of the staff and the activity of a centre. The words for each stand in `texts.ts`. */

/** What is amiss with the staff. */
export const staffingWarningCodes = ["too-many-per-staff"] as const;

/** One of {@link staffingWarningCodes}. */
export type StaffingWarningCode = (typeof staffingWarningCodes)[number];

/** Why an activity is not allowed. */
export const notAllowedReasons = ["excluded-goods", "alcohol-above-limit"] as const;

/** One of {@link notAllowedReasons}. */
export type NotAllowedReason = (typeof notAllowedReasons)[number];

/** One activity by its number in the list, from 1. */
interface Numbered {
  readonly number: number;
  readonly kind: ActivityKind;
}

/** What the steps work on. */
export interface RunningOperations {
  "staff-limit": { readonly participants: number };
  "staff-needed": { readonly participants: number; readonly needed: number; readonly staff: number };
  "staff-kept": { readonly kept: boolean };
  "supported-left-out": { readonly people: number };
  "activity-allowed": Numbered;
  "activity-excluded": Numbered & { readonly goods: Goods };
  "activity-above-limit": Numbered & { readonly percent: string };
  "activity-open": Numbered;
  "activity-status": { readonly paidPublicBenefit: boolean };
  "no-activities": NoOperands;
}

/** What the functions ask for. */
export type RunningQuestion = "goods" | "alcohol-percent";
