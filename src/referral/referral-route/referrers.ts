import type { Citation } from "../../law/index.js";
import { type Fact, type Inquiry, known } from "../../reasoning/index.js";
import type { ReferringBody, WelfareBody } from "../bodies.js";
import type { ReferralRouteFacts as Facts } from "./inputs.js";
import type { RouteCase } from "./route-case.js";
import type { ReferralRouteQuestion } from "./vocabulary.js";

/** Somebody who refers, or may. */
export interface Referrer {
  id: ReferringBody;
  /** `unknown`: a missing fact decides. */
  may: true | "unknown";
  /** Whom a referral is notified to. */
  notifies: WelfareBody[];
  citation: Citation;
}

/** Who refers the person, or may, once what is missing is known. */
export function referrersOf(
  { facts: { groups }, law, bodies, route }: RouteCase,
  inquiry: Inquiry<ReferralRouteQuestion>,
): Referrer[] {
  const { citation, value } = law.of("referral");
  const isOneBody = bodies.length === 1;
  const welfare = bodies.map((id): Referrer => ({
    id,
    may: isOneBody ? true : "unknown",
    notifies: [],
    citation,
  }));
  // The special act of the flood names the welfare and the services centre only.
  if (route.kind === "flood-2024") return welfare;
  const isLongTerm = value.labourOfficeRefers && known(groups["long-term-unemployed"]);
  if (isLongTerm === "unknown")
    inquiry.missingFact(["groups", "long-term-unemployed"], "long-term-unemployed");
  if (isLongTerm === false) return welfare;
  return [...welfare, { id: "labour-office", may: isLongTerm, notifies: [...bodies], citation }];
}

/** Was the referral made by somebody who may? */
export function isReferred({ referralBy }: Facts, referrers: readonly Referrer[]): Fact {
  if (referralBy === undefined || referralBy === "unknown") return "unknown";
  return referrers.find(({ id }) => id === referralBy)?.may ?? false;
}
