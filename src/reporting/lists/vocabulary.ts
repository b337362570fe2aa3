/** The closed sets of payment lists and attendance cards. The words for each stand in `texts.ts`. */

/** How a benefit is paid out. */
export const paymentForms = ["transfer", "cash"] as const;

/** One of {@link paymentForms}. */
export type PaymentForm = (typeof paymentForms)[number];

/** Why a case of a payroll waits: its result is no decision. */
export const waitingOutcomes = ["undetermined", "unsupported-date", "invalid"] as const;

/** One of {@link waitingOutcomes}. */
export type WaitingOutcome = (typeof waitingOutcomes)[number];

/** What a mark on an attendance card can mean. */
export const meanings = [
  "present",
  "unexcused",
  "excused",
  "sickness",
  "day-off",
  "quarantine",
  "flood-property",
  "flood-inability",
  "suspended",
] as const;

/** One of {@link meanings}. */
export type Meaning = (typeof meanings)[number];

/** Meanings of days that need no classes: spells go on over them. */
export const spellMeanings = ["sickness", "quarantine", "suspended"] as const;

/** One of {@link spellMeanings}. */
export type SpellMeaning = (typeof spellMeanings)[number];

/** What the steps of lists and cards work on. Amounts are PLN. */
export interface ListOperations {
  "list-benefits": { readonly payments: number; readonly amount: string };
  "list-premiums": { readonly payments: number; readonly amount: string };
  "list-not-paid": { readonly cases: number };
  "list-waiting": { readonly cases: number };
  "card-class-days": { readonly days: number; readonly listed: boolean };
  "card-days": { readonly meaning: Meaning; readonly days: number };
  "card-unmarked": { readonly days: number };
}

/** What a card asks for. */
export type CardQuestion = "suspension-basis" | "class-days";
