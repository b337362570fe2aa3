/** The closed sets of the calendar of duties. The words for each stand in `texts.ts` and `titles.ts`. */

/** Whose duties they are. */
export const dutyHolders = ["centre", "club", "voivode", "council"] as const;

/** One of {@link dutyHolders}. */
export type DutyHolder = (typeof dutyHolders)[number];

/** Duties to report, to inform or to give notice: their day may be a free one. */
export const filingDuties = [
  "centre-report",
  "club-report",
  "cessation-notice",
  "collective-report",
  "clubs-information",
  "council-information",
] as const;

/** One of {@link filingDuties}. */
export type FilingDuty = (typeof filingDuties)[number];

/** Last days of terms in days: whether one moves from a free day is open. */
export const termsInDays = ["cessation-notice", "supervision-term", "register-entry"] as const;

/** Every kind of duty, and of a day on which something ends. */
export const dutyKinds = [
  ...filingDuties,
  "status-end",
  "trial-end",
  "participation-end",
  "certificate",
  "refund-application",
  "retention-end",
  "grant-instalment",
  "supervision-term",
  "register-entry",
] as const;

/** One of {@link dutyKinds}. */
export type DutyKind = (typeof dutyKinds)[number];

/** What is open about a duty. */
export const dutyQuestions = [
  "closed-centre-report",
  "closed-club-report",
  "terms-2020",
  "council-cycle",
  "Q21",
] as const;

/** One of {@link dutyQuestions}. */
export type DutyQuestion = (typeof dutyQuestions)[number];

/** What the steps of a calendar work on. */
export interface DutyOperations {
  "duties-of-kind": { readonly kind: DutyKind; readonly duties: number };
  "next-working-day": { readonly duties: number };
  "terms-stood-still": { readonly duties: number };
}
