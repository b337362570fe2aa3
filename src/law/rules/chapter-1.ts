import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

export const chapter1 = {
  centreGraduate: [
    { value: null, citation: theAct("art-2"), ...asEnacted },
    {
      value: { monthsAtLeast: 6, monthsAfter: 6 },
      citation: theAct("art-2-pkt-1a"),
      ...by("DU/2011/1211", "art-1-pkt-1-lit-a"),
    },
  ],
  clubGraduate: [
    { value: null, citation: theAct("art-2"), ...asEnacted },
    {
      value: { monthsAtLeast: 6 },
      citation: theAct("art-2-pkt-1b"),
      ...by("DU/2011/1211", "art-1-pkt-1-lit-a"),
    },
  ],
  unemploymentBenefitReference: [
    {
      // The act of 14 December 1994 in the consolidated text of that time, as the notice MP/2003/588 cites it.
      value: other("DU/2003/514", "art-24-ust-1"),
      citation: theAct("art-2-pkt-9"),
      ...asEnacted,
    },
    {
      // art. 2 pkt 9 itself did not change; art. 145 turned every reference to the old act into one to the new. That its
      // art. 72 ust. 1 is meant is inferred.
      value: other("DU/2004/1001", "art-72-ust-1"),
      citation: theAct("art-2-pkt-9"),
      ...by("DU/2004/1001", "art-145"),
      confidence: "inferred",
    },
    {
      value: other("DU/2004/1001", "art-72-ust-1"),
      citation: theAct("art-2-pkt-9"),
      ...by("DU/2007/793", "art-1-pkt-2-lit-b"),
    },
    {
      value: other("DU/2004/1001", "art-72-ust-1-pkt-1"),
      citation: theAct("art-2-pkt-9"),
      // To the end of 2009 art. 72 ust. 1 had one amount and no pkt 1 yet: that this amount is used then is inferred.
      ...by("DU/2009/33", "art-13-pkt-1"),
    },
    {
      value: other("DU/2025/620", "art-224-ust-1-pkt-1"),
      citation: theAct("art-2-pkt-9"),
      ...by("DU/2025/620", "art-390-pkt-2"),
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
