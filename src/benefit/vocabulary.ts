import type { ContributionPayer, Insurance } from "../law/index.js";
import type { Addend, InterpretationKey, NoOperands } from "../reasoning/index.js";

/** The closed sets of what is made of months: what its answers can contain. The words for each stand in `labels.ts`. */

/** Why there are no contributions. */
export const noContributionsReasons = ["no-rule-yet", "no-benefit", "other-title"] as const;

/** One of {@link noContributionsReasons}. */
export type NoContributionsReason = (typeof noContributionsReasons)[number];

/** Where a claim goes past the law, or beside what the library computes; the claim is put together all the same. */
export const claimViolationCodes = [
  "paid-in-advance",
  "paid-twice-for-month",
  "contributions-differ",
] as const;

/** Code of a {@link ClaimViolation}. */
export type ClaimViolationCode = (typeof claimViolationCodes)[number];

/** What can be said of a line of a claim that was checked. */
export const checkedLineStatuses = ["confirmed", "different", "not-recomputed", "undecided"] as const;

/** One of {@link checkedLineStatuses}. */
export type CheckedLineStatus = (typeof checkedLineStatuses)[number];

/** The amounts of a line of a claim. */
export const lineAmounts = ["amount", "pension", "disability", "contributions", "total"] as const;

/** One of {@link lineAmounts}. */
export type LineAmount = (typeof lineAmounts)[number];

/** What a month that was calculated again comes to. */
export const recalculationOutcomes = ["arrears", "overpaid", "unchanged"] as const;

/** One of {@link recalculationOutcomes}. */
export type RecalculationOutcome = (typeof recalculationOutcomes)[number];

/** What an open question can change. */
export const pricedAmounts = ["benefit", "premium"] as const;

/** One of {@link pricedAmounts}. */
export type PricedAmount = (typeof pricedAmounts)[number];

/** What comes out under one reading. */
export const pricedOutcomes = ["due", "not-due", "ceiling"] as const;

/** One of {@link pricedOutcomes}. */
export type PricedOutcome = (typeof pricedOutcomes)[number];

/** The amounts a sentence about a line can name. */
export type NamedAmount = Exclude<LineAmount, "total">;

/** What the steps work on. Amounts are PLN with two decimals; lines are counted from 1, as on paper. */
export interface BenefitOperations {
  "contribution-base": { readonly amount: string };
  contribution: Addend & { readonly insurance: Insurance; readonly percent: string; readonly of: string };
  "contribution-payer": { readonly payer: ContributionPayer };
  "contributions-no-rule-yet": NoOperands;
  "contributions-no-benefit": NoOperands;
  "contributions-other-title": NoOperands;
  "refund-benefits": Addend & { readonly count: number };
  "refund-contributions": Addend;
  "refund-without-contributions": NoOperands;
  "premiums-left-out": { readonly amount: string };
  /** Of the amounts named both are there. */
  "line-differs": { readonly line: number } & Readonly<
    Partial<Record<`${NamedAmount}${"Claimed" | "Expected"}`, string>>
  >;
  "line-undecided": { readonly line: number };
  /** Without a line: a sum of the whole claim. */
  "sum-differs": { readonly claimed: string; readonly expected: string; readonly line?: number };
  "count-differs": { readonly claimed: string; readonly expected: string };
  "excluded-by-right": NoOperands;
  "paid-before": Addend & { readonly amount: string };
  "paid-otherwise": Addend & { readonly amount: string; readonly computed: string };
  arrears: { readonly difference: string };
  overpaid: { readonly difference: string };
  unchanged: { readonly difference: string };
  "month-recalculated": Addend & {
    readonly month: string;
    readonly before: string;
    readonly after: string;
  };
  price: {
    readonly key: InterpretationKey;
    readonly reading: string | boolean;
    readonly amount: string;
  };
  "price-spread": { readonly spread: string };
  "question-not-contained": NoOperands;
}

/** What is asked for. */
export type BenefitQuestion = "other-insurance-title";
