/** The closed sets of papers. The words for each stand in `texts.ts`. */

/** Papers that have no official form. */
export const paperKinds = [
  "certificate",
  "programme",
  "attendance-card",
  "benefit-notice",
  "extension-notice",
  "discontinuation-decision",
  "monthly-programme",
  "refund-application",
] as const;

/** One of {@link paperKinds}. */
export type PaperKind = (typeof paperKinds)[number];

/** Grounds on which the manager of a centre decides that a programme stops. */
export const decidedGrounds = ["persistent-breach", "permanent-leaving"] as const;

/** One of {@link decidedGrounds}. */
export type DecidedGround = (typeof decidedGrounds)[number];

/** What the step of a paper works on. */
export interface PaperOperations {
  "paper-without-form": { readonly kind: PaperKind };
}
