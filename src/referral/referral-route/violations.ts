import type { CalendarDate } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import type { Citation } from "../../law/index.js";
import type { Violation } from "../../participation/index.js";
import type { Path } from "../../reasoning/index.js";
import type { ReferralRouteInput } from "./input.js";
import type { RouteLaw } from "./law.js";
import type { ReferralResidence } from "./residence.js";

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

type Facts = ReferralRouteInput<CalendarDate>;

export function violationsOf(
  { interview, opinion, referralBy }: Facts,
  { referral, referralOpinion }: RouteLaw,
  referred: Fact,
  { open, citation }: ReferralResidence,
): Violation<RouteViolationCode>[] {
  const violations: Violation<RouteViolationCode>[] = [];
  const found = (code: RouteViolationCode, citation: Citation, path: Path): void => {
    violations.push({ code, citation, path });
  };
  if (opinion === true && interview === false)
    found("opinion-without-interview", referralOpinion.citation, ["opinion"]);
  if (referred === false && referralBy !== "nobody")
    found("referrer-not-entitled", referral.citation, ["referralBy"]);
  if (referred === true && open === false) found("referred-without-way", citation, ["referralBy"]);
  return violations;
}

export function warningsOf(
  { referralBy }: Facts,
  { programmeHealthTitle }: RouteLaw,
  { priority, citation }: ReferralResidence,
): RouteWarning[] {
  const { value } = programmeHealthTitle;
  const isInDoubt = value !== null && referralBy !== value.onlyReferredBy;
  return [
    ...(priority === false ? [{ code: "residents-come-first" as const, citation }] : []),
    ...(isInDoubt
      ? [{ code: "health-insurance-title" as const, citation: programmeHealthTitle.citation }]
      : []),
  ];
}
