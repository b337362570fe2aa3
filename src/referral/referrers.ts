import type { CalendarDate } from "../calendar/index.js";
import type { Fact } from "../input/index.js";
import type { RuleRecord, RuleValues } from "../law/index.js";
import type { Inquiry } from "../reasoning/index.js";
import type { WelfareBody } from "./actors.js";
import { known } from "./facts.js";
import type { Referrer } from "./route-result.js";
import type { ReferralRouteInput } from "./route-schema.js";

type Facts = ReferralRouteInput<CalendarDate>;
type Law = RuleRecord<RuleValues["referral"]>;

/** Who refers the person, or may, once what is missing is known. */
export function referrersOf(
  { groups }: Facts,
  law: Law,
  bodies: readonly WelfareBody[],
  inquiry: Inquiry,
): Referrer[] {
  const { citation } = law;
  const isOneBody = bodies.length === 1;
  const welfare = bodies.map((id): Referrer => ({
    id,
    may: isOneBody ? true : "unknown",
    notifies: [],
    citation,
  }));
  const isLongTerm = law.value.labourOfficeRefers && known(groups["long-term-unemployed"]);
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
