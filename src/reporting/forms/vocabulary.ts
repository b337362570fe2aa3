import type { FormId } from "../../law/index.js";

/** Everything that has a template, in the order in which templates are listed. */
export const formIds = [
  "A-2004",
  "A-2007",
  "A-2017",
  "centre-content",
  "club-content-2015",
  "club-content-2022",
  "club-registration",
  "centre-register-2015",
  "centre-register-2022",
  "status-application",
  "employer-refund",
  "gus-cas-01",
  "gus-cas-02",
  "gus-uw-cis-01",
] as const satisfies readonly FormId[];

/** What a template is of. */
export const formDocuments = [
  "centre-report",
  "club-report",
  "club-registration",
  "centre-register",
  "status-application",
  "employer-refund-application",
  "statistics",
] as const;

/** One of {@link formDocuments}. */
export type FormDocument = (typeof formDocuments)[number];

/** What the cells of a row hold. Money is in the unit of its form. */
export const rowUnits = ["persons", "decimal", "money", "text", "date"] as const;

/** One of {@link rowUnits}. */
export type RowUnit = (typeof rowUnits)[number];

/** Unit of the money of a form. */
export const moneyUnits = ["PLN", "thousand-PLN"] as const;

/** One of {@link moneyUnits}. */
export type MoneyUnit = (typeof moneyUnits)[number];

/** Are the words of a constraint printed on the form, or does it only stand to reason? */
export const constraintKinds = ["printed", "plausible"] as const;

/** One of {@link constraintKinds}. */
export type ConstraintKind = (typeof constraintKinds)[number];

/** Why a cell of a form has no number from the content. */
export const notFilledReasons = ["not-in-content", "nesting-not-read", "not-transcribed", "no-row"] as const;

/** One of {@link notFilledReasons}. */
export type NotFilledReason = (typeof notFilledReasons)[number];

/** What is wrong with the cells of a form. */
export const breachCodes = ["part-above-total", "sum-differs", "column-above-column"] as const;

/** One of {@link breachCodes}. */
export type BreachCode = (typeof breachCodes)[number];

/** Why a look-up finds no template. */
export const noTemplateReasons = ["template-unclear", "before-the-act", "no-such-form"] as const;

/** One of {@link noTemplateReasons}. */
export type NoTemplateReason = (typeof noTemplateReasons)[number];

/** What the steps of checking a form work on. */
export interface FormOperations {
  "form-checked": { readonly form: FormId; readonly constraints: number };
  "form-breaches": { readonly errors: number; readonly warnings: number };
  "form-roundings": { readonly sums: number };
  "form-not-checked": { readonly comparisons: number };
}
