/** The closed sets of this room: what its answers can contain. The words for each stand in `texts.ts`. */

/** The calculations that can be made under another law. */
export const comparableCalculations = [
  "monthlyBenefit",
  "premiumCeiling",
  "planParticipation",
  "hours",
  "assessEligibility",
  "statusApplication",
  "activityGrant",
  "operatingGrant",
  "staffing",
  "employerRefund",
] as const;

/** One of {@link comparableCalculations}. */
export type ComparableCalculation = (typeof comparableCalculations)[number];

/** What the steps of this room work on. Days are those whose wordings decided. */
export interface ComparisonOperations {
  "amount-under-law": { readonly on: string; readonly amount: string };
  "decided-under-law": { readonly on: string };
  "undecided-under-law": { readonly on: string };
  "law-difference": { readonly difference: string };
  "results-compared": { readonly same: boolean };
}
