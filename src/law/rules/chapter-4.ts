import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

export const chapter4 = {
  programmeEnd: [
    {
      value: {
        monthsAfterTakingWork: 0,
        taking: ["employment", "business"],
        benefitWithoutParticipation: null,
      },
      citation: theAct("art-13-ust-5"),
      ...asEnacted,
    },
    {
      value: {
        monthsAfterTakingWork: 6,
        taking: ["employment", "other-paid-work", "cooperative", "business"],
        benefitWithoutParticipation: false,
      },
      citation: theAct("art-13-ust-5"),
      ...by("DU/2009/742", "art-3-pkt-3"),
    },
    {
      value: {
        monthsAfterTakingWork: 6,
        taking: ["employment", "other-paid-work", "cooperative", "business"],
        benefitWithoutParticipation: false,
      },
      citation: theAct("art-13-ust-5"),
      ...by("DU/2025/620", "art-390-pkt-4-lit-a"),
    },
  ],
  certificate: [
    { value: null, citation: theAct("art-13"), ...asEnacted },
    {
      value: { toLabourOffice: false },
      citation: theAct("art-13-ust-5a"),
      ...by("DU/2007/793", "art-1-pkt-11-lit-c"),
    },
    {
      value: { toLabourOffice: true },
      citation: theAct("art-13-ust-5a"),
      ...by("DU/2025/620", "art-390-pkt-4-lit-b"),
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
