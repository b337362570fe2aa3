import type { Citation, Law } from "../../law/index.js";
import type { Fact, Path, Violation } from "../../reasoning/index.js";
import type { Needed } from "../needed.js";
import type { ReferralRouteFacts as Facts } from "./inputs.js";
import type { ReferralResidence } from "./residence.js";
import type { RouteCase } from "./route-case.js";
import type { RouteStep, RouteViolationCode, RouteWarningCode } from "./vocabulary.js";

/** Something to look at: others come first, or the title to health insurance is in doubt. */
export interface RouteWarning {
  code: RouteWarningCode;
  citation: Citation;
}

export function violationsOf(
  { facts: { interview, opinion, referralBy }, law, route }: RouteCase,
  needed: readonly Needed[],
  { open, citation }: ReferralResidence,
): Violation<RouteViolationCode>[] {
  const violations: Violation<RouteViolationCode>[] = [];
  const found = (code: RouteViolationCode, citation: Citation, path: Path): void => {
    violations.push({ code, citation, path });
  };
  const doneOf = (step: RouteStep): Fact | undefined => needed.find(({ id }) => id === step)?.done;
  const referred = doneOf("referral");
  if (route.refusedBy !== undefined) found("route-without-rule", route.refusedBy, ["route"]);
  if (opinion === true && interview === false && route.interview)
    found("opinion-without-interview", law.of("referralOpinion").citation, ["opinion"]);
  if (opinion === true && doneOf("opinion") === false)
    found("opinion-not-by-social-worker", law.of("referralOpinion").citation, ["opinionBy"]);
  if (referred === false && referralBy !== "nobody")
    found("referrer-not-entitled", law.of("referral").citation, ["referralBy"]);
  if (referred === true && open === false) found("referred-without-way", citation, ["referralBy"]);
  return violations;
}

export function warningsOf(
  { referralBy }: Facts,
  law: Law,
  { priority, citation }: ReferralResidence,
): RouteWarning[] {
  const title = law.of("programmeHealthTitle");
  const isInDoubt = title.value !== null && referralBy !== title.value.onlyReferredBy;
  return [
    ...(priority === false ? [{ code: "residents-come-first" as const, citation }] : []),
    ...(isInDoubt ? [{ code: "health-insurance-title" as const, citation: title.citation }] : []),
  ];
}
