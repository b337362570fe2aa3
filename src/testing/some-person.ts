import type { AssessEligibilityInput } from "../eligibility/index.js";
import { conditionIds, entitlementIds, groupIds, therapyIds } from "../law/index.js";
import type { ReferralRouteInput } from "../referral/index.js";
import { type Chooser, chooser } from "./chooser.js";
import { days } from "./days.js";

const facts = [true, false, "unknown"] as const;

const someFacts = <Id extends string>(choose: Chooser, ids: readonly Id[]) =>
  Object.assign({}, ...ids.map((id) => choose.maybe(id, () => choose.one(facts)))) as Partial<
    Record<Id, (typeof facts)[number]>
  >;

export function somePerson(choices: readonly number[]): AssessEligibilityInput {
  const choose = chooser(choices);
  return {
    on: choose.one(days),
    groups: someFacts(choose, groupIds),
    condition: someFacts(choose, conditionIds),
    entitlements: someFacts(choose, entitlementIds),
    ...choose.maybe("therapyCompleted", () => someFacts(choose, therapyIds)),
  };
}

const known = [
  "consent",
  "freePlaces",
  "interview",
  "opinion",
  "notice",
  "programmeAgreed",
  "programmeSigned",
];

export function someReferral(choices: readonly number[]): ReferralRouteInput {
  const choose = chooser(choices);
  return {
    on: choose.one(days),
    groups: someFacts(choose, groupIds),
    applicant: choose.one(["person", "legal-representative", "club"] as const),
    ...choose.maybe("residenceCommune", () => choose.one(["a", "b"])),
    ...choose.maybe("centreCommune", () => choose.one(["a", "b"])),
    ...someFacts(choose, known),
  };
}
