import type { AidBasis, BusinessFounders, WorkMover } from "../law/index.js";
import type { Addend, Fact, NoOperands } from "../reasoning/index.js";

/** The closed sets of this room: what its answers can contain. The words for each stand in `labels.ts`. */

/** From where somebody is referred to work. */
export const referralPlaces = ["centre", "club"] as const;

/** One of {@link referralPlaces}. */
export type ReferralPlace = (typeof referralPlaces)[number];

/** Where somebody who was referred works. */
export const workPlaces = ["employer", "centre"] as const;

/** One of {@link workPlaces}. */
export type WorkPlace = (typeof workPlaces)[number];

/** Who refers to work. */
export const workReferrers = ["labour-office"] as const;

/** One of {@link workReferrers}. */
export type WorkReferrer = (typeof workReferrers)[number];

/** What a referral to work can need, in the order in which it is looked at. */
export const workReferralNeeds = [
  "six-months",
  "justified-case",
  "participation-ended",
  "motion",
  "manager-motion",
  "social-worker-motion",
  "participant-motion",
] as const;

/** One of {@link workReferralNeeds}. */
export type WorkReferralNeed = (typeof workReferralNeeds)[number];

/** Why there is no rule on a referral to work. */
export const noWorkReferralReasons = ["no-rule-yet"] as const;

/** One of {@link noWorkReferralReasons}. */
export type NoWorkReferralReason = (typeof noWorkReferralReasons)[number];

/** Why the wage of a month is not refunded, by what is looked at first. */
export const noEmployerRefundReasons = [
  "club-not-named",
  "centre-work-not-refunded",
  "past-refund-months",
  "no-wage",
] as const;

/** One of {@link noEmployerRefundReasons}. */
export type NoEmployerRefundReason = (typeof noEmployerRefundReasons)[number];

/** Where an application for a refund asks for more than the law allows; what is refunded is computed all the same. */
export const employerRefundViolationCodes = ["above-ceiling", "above-wage"] as const;

/** One of {@link employerRefundViolationCodes}. */
export type EmployerRefundViolationCode = (typeof employerRefundViolationCodes)[number];

/** What the refunded part of the wage comes from: the least of them. */
export type RefundedPart = "ceiling" | "wage-paid" | "refunded-wage";

/** Who certifies the aid. */
export const aidCertifiers = ["starost"] as const;

/** One of {@link aidCertifiers}. */
export type AidCertifier = (typeof aidCertifiers)[number];

/** Why advice is not subsidised. */
export const noAdviceSubsidyReasons = ["no-costs"] as const;

/** One of {@link noAdviceSubsidyReasons}. */
export type NoAdviceSubsidyReason = (typeof noAdviceSubsidyReasons)[number];

/** What sets the ceiling of the subsidy. */
export const adviceCaps = ["share", "average-wage"] as const;

/** One of {@link adviceCaps}. */
export type AdviceCap = (typeof adviceCaps)[number];

/** What the steps of a referral to work work on. */
export interface ReferralOperations {
  "work-referral-by": { readonly by: WorkReferrer; readonly from: ReferralPlace };
  "no-work-referral-rule": NoOperands;
  "work-referral-after-end": NoOperands;
  "work-referral-months": { readonly months: number; readonly done: Fact };
  "work-referral-justified": { readonly done: Fact };
  "work-referral-ended": { readonly done: Fact };
  "work-referral-any-motion": { readonly from: ReferralPlace; readonly done: Fact };
  "work-referral-motion": { readonly of: WorkMover; readonly done: Fact };
}

/** What the steps of a refund work on. Amounts are PLN with two decimals, percentages decimal strings. */
export interface RefundOperations {
  "employer-refund-terms": {
    readonly agreementOn: string;
    readonly refundMonths: number;
    readonly employmentMonths: number;
  };
  "employer-refund-old-terms": NoOperands;
  "employer-refund-base": { readonly amount: string };
  "employer-refund-ceiling": {
    readonly month: number;
    readonly percent: string;
    readonly ceiling: string;
  };
  "employer-refund-wage": Addend & { readonly part: RefundedPart };
  "employer-refund-rounded-down": Addend;
  "employer-refund-contributions": Addend & { readonly percent: string; readonly of: string };
  "employer-refund-rounded": Addend;
  "employer-refund-aid": { readonly basis: AidBasis };
  "employer-refund-pay-by": { readonly payBy: string };
  "employer-refund-club-not-named": NoOperands;
  "employer-refund-centre-work": NoOperands;
  "employer-refund-past-months": { readonly month: number; readonly months: number };
  "employer-refund-no-wage": NoOperands;
  "employer-refund-of-month": Addend & { readonly month: string };
  "employer-refund-unknown-from": { readonly month: string };
}

/** What the steps of the subsidy for advice work on. */
export interface AdviceOperations {
  "advice-beneficiaries": { readonly of: BusinessFounders };
  "advice-no-costs": NoOperands;
  "advice-share": { readonly percent: string; readonly costs: string; readonly share: string };
  "advice-cap": { readonly cap: string };
  "advice-ceiling": Addend & { readonly cappedBy: AdviceCap };
  "advice-rounded": Addend;
}

/** What the steps of this room work on. */
export type SupportedEmploymentOperations = ReferralOperations & RefundOperations & AdviceOperations;

/** What this room asks for. */
export type SupportedEmploymentQuestion =
  | "justified-case"
  | "manager-motion"
  | "social-worker-motion"
  | "participant-motion"
  | "employer-contribution-percent"
  | "average-wage";
