import type {
  ApplicationPointId,
  CentreForm,
  FounderCondition,
  FoundingInstitution,
  OpinionGiver,
} from "../../law/index.js";
import type { FounderQuestion, NoOperands, TermOperations } from "../../reasoning/index.js";

/** The closed sets of the status of a centre: what its answers can contain. The words for each stand in `texts.ts`. */

/** Why an institution may not found a centre. */
export const mayNotFoundReasons = [
  "institution-not-named",
  "form-not-allowed",
  "no-public-benefit-status",
  "not-of-listed-entities",
] as const;

/** One of {@link mayNotFoundReasons}. */
export type MayNotFoundReason = (typeof mayNotFoundReasons)[number];

/** For what an application is. */
export const applicationKinds = ["grant", "extension"] as const;

/** One of {@link applicationKinds}. */
export type ApplicationKind = (typeof applicationKinds)[number];

/** What violations of an application can be. */
export const applicationViolationCodes = ["filed-outside-window"] as const;

/** One of {@link applicationViolationCodes}. */
export type ApplicationViolationCode = (typeof applicationViolationCodes)[number];

/** Who decides on the status of a centre. */
export const statusDeciders = ["voivode", "marshal"] as const;

/** One of {@link statusDeciders}. */
export type StatusDecider = (typeof statusDeciders)[number];

/** Whether a day lies before, in or after a status. */
export const statusStates = ["before", "in-force", "after"] as const;

/** One of {@link statusStates}. */
export type StatusState = (typeof statusStates)[number];

/** What violations of a status can be. */
export const statusViolationCodes = ["extension-before-rule", "decided-after-end"] as const;

/** One of {@link statusViolationCodes}. */
export type StatusViolationCode = (typeof statusViolationCodes)[number];

/** Why the law of a day says nothing on a status. */
export const noStatusRuleReasons = ["no-rule-yet"] as const;

/** One of {@link noStatusRuleReasons}. */
export type NoStatusRuleReason = (typeof noStatusRuleReasons)[number];

/** What the steps work on. Days are as in the input, years and counts whole numbers. */
export interface StatusOperations extends TermOperations {
  "founder-named": { readonly institution: FoundingInstitution };
  "founder-not-named": { readonly institution: FoundingInstitution };
  "centre-form": { readonly form: CentreForm };
  "form-not-allowed": { readonly form: CentreForm };
  "founder-condition": { readonly condition: FounderCondition; readonly met: boolean };
  "no-extension-rule": NoOperands;
  "application-by-old-law": { readonly filedBefore: string };
  "application-points": { readonly points: number };
  "point-not-needed": { readonly point: ApplicationPointId };
  "extension-without-data": NoOperands;
  "extension-with-data": NoOperands;
  "status-decided-by": { readonly by: StatusDecider };
  "status-opinion": { readonly of: OpinionGiver };
  "filed-any-day": NoOperands;
  "filed-until": { readonly next: string };
  "filed-within": { readonly from: string; readonly to: string; readonly open: boolean };
  "status-granted": { readonly from: string; readonly to: string; readonly years: number };
  "status-extended": { readonly from: string; readonly to: string; readonly years: number };
  "status-stated": { readonly from: string; readonly to: string };
  "status-appeal": { readonly to: "minister" };
  "extension-possible": { readonly reports: number };
}

/** What the functions of the status ask for. */
export type StatusQuestion = FounderQuestion | "application-point";
