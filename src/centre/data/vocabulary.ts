import type { NoOperands } from "../../reasoning/index.js";

/** The closed sets of personal data. The words for each stand in `texts.ts`. */

/** Who processes personal data. */
export const dataBodies = ["centre", "club"] as const;

/** One of {@link dataBodies}. */
export type DataBody = (typeof dataBodies)[number];

/** Whose data they are. */
export const dataSubjects = ["participant", "family-member", "legal-representative"] as const;

/** One of {@link dataSubjects}. */
export type DataSubject = (typeof dataSubjects)[number];

/** Why the law of the day says nothing. */
export const noDataRuleReasons = ["no-rule-yet"] as const;

/** One of {@link noDataRuleReasons}. */
export type NoDataRuleReason = (typeof noDataRuleReasons)[number];

/** What the steps work on. Days are `YYYY-MM-DD`. */
export interface DataOperations {
  "no-data-rule": NoOperands;
  "data-kept": { readonly years: number; readonly until: string };
  "data-kept-over": { readonly over: boolean };
  "data-without-term": NoOperands;
  "data-lists": { readonly participant: number; readonly family: number; readonly closed: boolean };
  "data-outside": { readonly entries: number; readonly closed: boolean };
}
