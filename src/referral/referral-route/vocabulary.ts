import { type ConsentGiver, type OutsideSocialWorker, outsideSocialWorkers } from "../../law/index.js";
import type { Fact, NoOperands } from "../../reasoning/index.js";
import { type BodiesWord, referringBodies, socialWorkerOf } from "../bodies.js";
import type { ConsentQuestion } from "../outside-social-worker.js";

/** By which law a person is referred: art. 12 alone, or with a special act. */
export const referralRoutes = ["ordinary", "ukraine", "flood-2024"] as const;

/** One of {@link referralRoutes}. */
export type ReferralRouteKind = (typeof referralRoutes)[number];

/** What a referral needs, in the order in which it is done. */
export const routeSteps = [
  "application",
  "consent",
  "statement",
  "interview",
  "opinion",
  "way-for-other-commune",
  "referral",
  "notice",
  "therapy",
  "programme-agreed",
  "programme-signed",
] as const;

/** One of {@link routeSteps}. */
export type RouteStep = (typeof routeSteps)[number];

/** What can come next; `admission`: all else is done. */
export const nextSteps = [...routeSteps, "admission"] as const;

/** One of {@link nextSteps}. */
export type NextStepId = (typeof nextSteps)[number];

/** Who may have referred the person, if anybody did. */
export const referralGivers = [...referringBodies, "nobody"] as const;

/** One of {@link referralGivers}. */
export type ReferralGiver = (typeof referralGivers)[number];

/** Who may have given the opinion on the application. */
export const opinionAuthors = [...Object.values(socialWorkerOf), ...outsideSocialWorkers, "other"] as const;

/** One of {@link opinionAuthors}. */
export type OpinionAuthor = (typeof opinionAuthors)[number];

/** What goes past the law on the way to the admission. */
export const routeViolationCodes = [
  "route-without-rule",
  "opinion-without-interview",
  "opinion-not-by-social-worker",
  "referrer-not-entitled",
  "referred-without-way",
] as const;

/** One of {@link routeViolationCodes}. */
export type RouteViolationCode = (typeof routeViolationCodes)[number];

/** What has to be looked at: others come first, or the title to health insurance is in doubt. */
export const routeWarningCodes = ["residents-come-first", "health-insurance-title"] as const;

/** One of {@link routeWarningCodes}. */
export type RouteWarningCode = (typeof routeWarningCodes)[number];

/** What the steps of a route work on. They say neither which institution applied nor which group the person belongs to. */
export interface ReferralRouteOperations {
  "referral-applicant": {
    readonly as: "person" | "legal-representative" | "institution";
    readonly may: Fact;
  };
  "referral-applicant-not-named": NoOperands;
  "referral-route-without-rule": NoOperands;
  /** `interview`: whether it is still held. */
  "referral-statement": { readonly interview: "on-doubts" | "never" };
  "referral-opinion": { readonly bodies: BodiesWord };
  "referral-opinion-without-interview": { readonly bodies: BodiesWord };
  "referral-opinion-outside": { readonly by: OutsideSocialWorker; readonly consentOf: ConsentGiver };
  "referral-residence": { readonly resident: Fact; readonly open: Fact };
  "referral-by": { readonly bodies: BodiesWord };
  "referral-by-labour-office": { readonly may: true | "unknown"; readonly bodies: BodiesWord };
  "referral-therapy": NoOperands;
  "referral-admission": { readonly bodies: BodiesWord };
  "referral-health-title": NoOperands;
  "referral-next": { readonly next: NextStepId };
}

/** What a route asks for. */
export type ReferralRouteQuestion =
  | "long-term-unemployed"
  | "referral-consent"
  | "welfare-centre-converted"
  | "residence-commune"
  | "centre-commune"
  | "intercommunal-agreement"
  | "free-places"
  | "funding-by-commune"
  | "referral-statement"
  | "referral-doubts"
  | "referral-interview"
  | "referral-opinion"
  | ConsentQuestion
  | "referral-by"
  | "referral-notice"
  | "group-of-point-2"
  | "therapy-of-point-2"
  | "group-of-point-3"
  | "therapy-of-point-3"
  | "programme-agreed"
  | "programme-signed";
