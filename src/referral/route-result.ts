import type { Fact } from "../input/index.js";
import type { Citation, ResidenceWay } from "../law/index.js";
import type { Missing, Reasoned, Undecided } from "../reasoning/index.js";
import type { Violation } from "../participation/index.js";
import type { Actor, ReferringBody, WelfareBody } from "./actors.js";

export const routeSteps = [
  "application",
  "consent",
  "interview",
  "opinion",
  "way-for-other-commune",
  "referral",
  "notice",
  "therapy",
  "programme-agreed",
  "programme-signed",
] as const;

/** What a referral needs, in the order in which it is done. */
export type RouteStep = (typeof routeSteps)[number];

/** Something the referral needs. */
export interface Needed<Id extends string = RouteStep> {
  id: Id;
  done: Fact;
  /** Whose task it is; several where one of them or both may be meant. */
  by: Actor[];
  citation: Citation;
}

/** What is to be done next. */
export interface NextStep {
  /** `admission`: all else is done. */
  id: RouteStep | "admission";
  by: Actor[];
  citation: Citation;
}

/** Somebody who refers, or may. */
export interface Referrer {
  id: ReferringBody;
  /** `unknown`: a missing fact decides. */
  may: true | "unknown";
  /** Whom a referral is notified to. */
  notifies: WelfareBody[];
  citation: Citation;
}

/** How a resident of another commune may be referred. */
export interface OpenWay {
  id: ResidenceWay;
  open: Fact;
  citation: Citation;
}

/** What the place of residence means. */
export interface ReferralResidence {
  /** Does the person live in the commune of the centre, and so come first? */
  priority: Fact;
  /** May the person be referred, as far as residence goes? */
  open: Fact;
  /** The ways for residents of other communes; none for a resident. */
  ways: OpenWay[];
  citation: Citation;
}

export const routeViolationCodes = [
  "opinion-without-interview",
  "referrer-not-entitled",
  "referred-without-way",
] as const;

/** What goes past the law. */
export type RouteViolationCode = (typeof routeViolationCodes)[number];

export const routeWarningCodes = ["residents-come-first", "health-insurance-title"] as const;

/** Something to look at: others come first, or the title to health insurance is in doubt. */
export interface RouteWarning {
  code: (typeof routeWarningCodes)[number];
  citation: Citation;
}

/** The way from the application to the admission. */
export interface ReferralRoute extends Reasoned {
  outcome: "route";
  /** May this applicant apply; with consent where it is needed? */
  mayApply: Fact;
  consentNeeded: boolean;
  referredBy: Referrer[];
  needed: Needed[];
  residence: ReferralResidence;
  next: NextStep;
  missing: Missing[];
  violations: Violation<RouteViolationCode>[];
  warnings: RouteWarning[];
}

/** What {@link referralRoute} returns. */
export type ReferralRouteResult = ReferralRoute | Undecided;
