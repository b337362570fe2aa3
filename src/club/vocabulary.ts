import type { NoOperands } from "../reasoning/index.js";

/** The closed sets of this room: what its answers can contain. The words for each stand in `texts.ts`. */

/** Why somebody is no graduate of a club. */
export const notClubGraduateReasons = [
  "no-rule-yet",
  "not-ended",
  "too-short",
  "no-certificate",
  "certificate-expired",
  "contract-not-fulfilled",
] as const;

/** One of {@link notClubGraduateReasons}. */
export type NotClubGraduateReason = (typeof notClubGraduateReasons)[number];

/** Why a club owes no certificate. */
export const clubCertificateNotDueReasons = ["no-rule-yet", "not-requested"] as const;

/** One of {@link clubCertificateNotDueReasons}. */
export type ClubCertificateNotDueReason = (typeof clubCertificateNotDueReasons)[number];

/** Who issues the certificate of a club. */
export const clubCertificateIssuers = ["club-operator"] as const;

/** One of {@link clubCertificateIssuers}. */
export type ClubCertificateIssuer = (typeof clubCertificateIssuers)[number];

/** What the steps of this room work on. Months are whole months. */
export interface ClubOperations {
  "no-club-certificate-rule": NoOperands;
  "club-certificate-not-requested": NoOperands;
  "club-certificate-on-request": { readonly months: number };
  "club-certificate-without-delay": NoOperands;
  "club-certificate-valid": { readonly months: number };
  "club-certificate-without-term": NoOperands;
  "club-certificate-expired": NoOperands;
  "club-certificate-held": { readonly held: boolean };
  "no-club-graduate-rule": NoOperands;
  "club-not-ended": NoOperands;
  "club-length": { readonly months: number; readonly enough: boolean };
  "social-contract": { readonly fulfilled: boolean };
}

/** What this room asks for. */
export type ClubQuestion =
  | "club-certificate-received"
  | "club-certificate-issued"
  | "club-certificate-requested"
  | "social-contract-fulfilled";
