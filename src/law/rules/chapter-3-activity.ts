import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { rule } from "./rule.js";

/** art. 9 and 11: the activity of a centre, and its staff. */
export const ownActivity = /* @__PURE__ */ rule("ownActivity", () => [
  {
    value: {
      limitedByGoods: ["production", "trade", "farming"],
      excludedGoods: ["fuel", "tobacco", "spirits", "wine", "beer", "precious-metals"],
      alcoholGoods: "other-alcoholic",
      alcoholPercentAtMost: "0.5",
    },
    citation: theAct("art-9-ust-1"),
    ...asEnacted,
  },
]);

export const activityStatus = /* @__PURE__ */ rule("activityStatus", () => [
  { value: { business: false, paidPublicBenefit: false }, citation: theAct("art-9-ust-2"), ...asEnacted },
  {
    value: { business: false, paidPublicBenefit: true },
    citation: theAct("art-9-ust-2"),
    ...by("DU/2010/1020", "art-1-pkt-4"),
  },
]);

export const staffLimit = /* @__PURE__ */ rule("staffLimit", () => [
  { value: { participants: 5 }, citation: theAct("art-11-ust-3"), ...asEnacted },
  {
    value: { participants: 10 },
    citation: theAct("art-11-ust-3"),
    ...by("DU/2015/1567", "art-1-pkt-8-lit-c"),
  },
]);

export const staffLimitConsequences = /* @__PURE__ */ rule("staffLimitConsequences", () => [
  { value: { provisions: ["art-6-ust-1"] }, citation: theAct("art-11-ust-3"), ...asEnacted },
  {
    value: { provisions: ["art-5b-ust-2-pkt-2", "art-6-ust-1"] },
    citation: theAct("art-5b"),
    ...by("DU/2022/218", "art-1-pkt-5"),
  },
]);
