import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

/** art. 15 ust. 1 zd. 2, 4–6 and 8, art. 15a: the benefit, its payment and refund, the premium. */
export const benefit = {
  trialRate: [
    { value: { percent: "50", onApplication: false }, citation: theAct("art-15-ust-1-zd-2"), ...asEnacted },
    {
      value: { percent: "120", onApplication: true },
      citation: theAct("art-15-ust-4"),
      // lit. a struck out the old sentence, lit. d put the trial under ust. 4.
      ...by("DU/2022/218", "art-1-pkt-12-lit-d"),
    },
  ],
  participationRate: [
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
  ],
  payment: [{ value: { every: "month", inArrears: true }, citation: theAct("art-15-ust-5"), ...asEnacted }],
  partialMonth: [{ value: { divisor: 30 }, citation: theAct("art-15-ust-6"), ...asEnacted }],
  refund: [
    { value: { withContributions: false, advance: true }, citation: theAct("art-15-ust-8"), ...asEnacted },
    {
      value: { withContributions: true, advance: true },
      citation: theAct("art-15-ust-8"),
      ...by("DU/2009/33", "art-13-pkt-3"),
    },
  ],
  premium: [
    { value: null, citation: theAct("art-15"), ...asEnacted },
    { value: { percent: "20" }, citation: theAct("art-15a"), ...by("DU/2007/793", "art-1-pkt-14") },
    { value: { percent: "50" }, citation: theAct("art-15a-ust-2"), ...by("DU/2015/1567", "art-1-pkt-12") },
    { value: { percent: "100" }, citation: theAct("art-15a-ust-2"), ...by("DU/2022/218", "art-1-pkt-13") },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
