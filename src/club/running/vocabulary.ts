import { type ClubOperator, type ClubOperatorCondition, foundingInstitutions } from "../../law/index.js";
import type { FounderQuestion, NoOperands, TermOperations } from "../../reasoning/index.js";

/** Who can be asked about as the operator of a club. */
export const clubOperators = [
  ...foundingInstitutions,
  "social-welfare-centre",
] as const satisfies ClubOperator[];

/** Who keeps the register of clubs. */
export const clubRegisterKeepers = ["voivode"] as const;

/** One of {@link clubRegisterKeepers}. */
export type ClubRegisterKeeper = (typeof clubRegisterKeepers)[number];

/** How the days of a club can go past the law. */
export const clubViolationCodes = ["started-before-entry", "cessation-notice-late"] as const;

/** One of {@link clubViolationCodes}. */
export type ClubViolationCode = (typeof clubViolationCodes)[number];

/** What in the days of a club is not its own fault. */
export const clubWarningCodes = ["entry-late"] as const;

/** One of {@link clubWarningCodes}. */
export type ClubWarningCode = (typeof clubWarningCodes)[number];

/** As whom somebody comes to a club. */
export const clubMembers = ["art-1", "unemployed", "social-enterprise-employee"] as const;

/** One of {@link clubMembers}. */
export type ClubMember = (typeof clubMembers)[number];

/** The special acts on taking part in clubs. */
export const clubSpecialActs = ["ukraine"] as const;

/** One of {@link clubSpecialActs}. */
export type ClubSpecialAct = (typeof clubSpecialActs)[number];

/** What taking part in a club depends on. */
export const clubConditions = ["social-contract"] as const;

/** One of {@link clubConditions}. */
export type ClubCondition = (typeof clubConditions)[number];

/** How the length of taking part is set. */
export const clubLengths = ["individual"] as const;

/** One of {@link clubLengths}. */
export type ClubLength = (typeof clubLengths)[number];

/** Why nobody of that kind comes to a club by the law of the day. */
export const noClubParticipationReasons = ["no-rule-yet"] as const;

/** One of {@link noClubParticipationReasons}. */
export type NoClubParticipationReason = (typeof noClubParticipationReasons)[number];

/** What the steps of this part of the room work on. */
export interface RunningOperations extends TermOperations {
  "club-operator-named": { readonly operator: ClubOperator };
  "club-operator-not-named": { readonly operator: ClubOperator };
  "club-operator-condition": { readonly condition: ClubOperatorCondition; readonly met: boolean };
  "club-register-needed": NoOperands;
  "no-club-register": NoOperands;
  "club-entry-due": { readonly days: number; readonly due: string };
  "club-cessation-notice-due": { readonly days: number; readonly due: string };
  "club-participation-voluntary": NoOperands;
  "club-social-contract-needed": NoOperands;
  "no-club-social-contract-needed": NoOperands;
  "club-social-contract-waived": NoOperands;
  "no-club-special-rule": NoOperands;
  "club-length-individual": NoOperands;
  "club-services-for-unemployed": NoOperands;
  "club-services-for-employees": NoOperands;
  "no-such-club-services": NoOperands;
}

/** What this part of the room asks for. */
export type RunningQuestion =
  | Exclude<FounderQuestion, "founding-institution">
  | "club-commission"
  | "social-contract";
