import {
  type Citation,
  isEndUnread,
  type Law,
  type RuleRecord,
  type SpecialValues,
} from "../../law/index.js";
import { asked, type Inquiry } from "../../reasoning/index.js";
import type { ReferralRouteFacts as Facts } from "./inputs.js";
import type { ReferralRouteKind, ReferralRouteQuestion } from "./vocabulary.js";

/** The way by which the person is referred, and whether the interview belongs to it. */
export interface TakenRoute {
  readonly kind: ReferralRouteKind;
  readonly interview: boolean;
  /** The rule of a special act, where it is one's. */
  readonly special?: SpecialRoute;
  /** Of a special way that was asked for: the provision that did not give it on that day. */
  readonly refusedBy?: Citation;
}

type SpecialRoute = RuleRecord<SpecialValues["ukraineReferral"] | SpecialValues["floodReferral"]>;

/** The rule of each special way. */
export const ruleOfRoute = {
  ukraine: "ukraineReferral",
  "flood-2024": "floodReferral",
} as const satisfies Record<Exclude<ReferralRouteKind, "ordinary">, string>;

/** A special way only on its days; else the ordinary one. */
export function takenRoute(
  { on, route = "ordinary", doubts }: Facts,
  law: Law,
  inquiry: Inquiry<ReferralRouteQuestion>,
): TakenRoute {
  if (route === "ordinary") return { kind: "ordinary", interview: true };
  const rule = law.of(ruleOfRoute[route]);
  const { value, citation } = rule;
  if (value === null) return { kind: "ordinary", interview: true, refusedBy: citation };
  if (isEndUnread(citation, on)) inquiry.assume("special-act-end-unread");
  return {
    kind: route,
    interview:
      value.interview === "on-doubts" && asked(doubts, ["doubts"], "referral-doubts", inquiry) === true,
    special: { ...rule, value },
  };
}
