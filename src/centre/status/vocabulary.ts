import type { CentreForm, FounderCondition, FoundingInstitution } from "../../law/index.js";
import type { FounderQuestion } from "../../reasoning/index.js";

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

/** What the steps work on. */
export interface StatusOperations {
  "founder-named": { readonly institution: FoundingInstitution };
  "founder-not-named": { readonly institution: FoundingInstitution };
  "centre-form": { readonly form: CentreForm };
  "form-not-allowed": { readonly form: CentreForm };
  "founder-condition": { readonly condition: FounderCondition; readonly met: boolean };
}

/** What the functions of the status ask for. */
export type StatusQuestion = FounderQuestion;
