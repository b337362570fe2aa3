import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { rule } from "./rule.js";

/** art. 15 ust. 1 zd. 2, 4–6 and 8, art. 15a: the benefit, its payment and refund, the premium. */
export const trialRate = /* @__PURE__ */ rule("trialRate", () => [
  { value: { percent: "50", onApplication: false }, citation: theAct("art-15-ust-1-zd-2"), ...asEnacted },
  {
    value: { percent: "120", onApplication: true },
    citation: theAct("art-15-ust-4"),
    // lit. a struck out the old sentence, lit. d put the trial under ust. 4.
    ...by("DU/2022/218", "art-1-pkt-12-lit-d"),
  },
]);

export const participationRate = /* @__PURE__ */ rule("participationRate", () => [
  { value: { percent: "80", onApplication: true }, citation: theAct("art-15-ust-4"), ...asEnacted },
  {
    value: { percent: "100", onApplication: true },
    citation: theAct("art-15-ust-4"),
    ...by("DU/2007/793", "art-1-pkt-13-lit-a"),
  },
  {
    value: { percent: "120", onApplication: true },
    citation: theAct("art-15-ust-4"),
    ...by("DU/2022/218", "art-1-pkt-12-lit-d"),
  },
]);

export const payment = /* @__PURE__ */ rule("payment", () => [
  { value: { every: "month", inArrears: true }, citation: theAct("art-15-ust-5"), ...asEnacted },
]);

export const partialMonth = /* @__PURE__ */ rule("partialMonth", () => [
  { value: { divisor: 30 }, citation: theAct("art-15-ust-6"), ...asEnacted },
]);

export const refund = /* @__PURE__ */ rule("refund", () => [
  { value: { withContributions: false, advance: true }, citation: theAct("art-15-ust-8"), ...asEnacted },
  {
    value: { withContributions: true, advance: true },
    citation: theAct("art-15-ust-8"),
    ...by("DU/2009/33", "art-13-pkt-3"),
  },
]);

export const premium = /* @__PURE__ */ rule("premium", () => [
  { value: null, citation: theAct("art-15"), ...asEnacted },
  { value: { percent: "20" }, citation: theAct("art-15a"), ...by("DU/2007/793", "art-1-pkt-14") },
  { value: { percent: "50" }, citation: theAct("art-15a-ust-2"), ...by("DU/2015/1567", "art-1-pkt-12") },
  { value: { percent: "100" }, citation: theAct("art-15a-ust-2"), ...by("DU/2022/218", "art-1-pkt-13") },
]);
