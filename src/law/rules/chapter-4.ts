import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

export const chapter4 = {
  programmeEnd: [
    {
      value: {
        monthsAfterTakingWork: 0,
        taking: ["employment", "business"],
        benefitWithoutParticipation: false,
      },
      citation: theAct("art-13-ust-5"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        monthsAfterTakingWork: 6,
        taking: ["employment", "other-paid-work", "cooperative", "business"],
        benefitWithoutParticipation: false,
      },
      citation: theAct("art-13-ust-5"),
      effectiveFrom: "2009-07-16",
      inForceFrom: "2009-07-16",
      amendedBy: other("DU/2009/742", "art-3-pkt-3"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        monthsAfterTakingWork: 6,
        taking: ["employment", "other-paid-work", "cooperative", "business"],
        benefitWithoutParticipation: false,
      },
      citation: theAct("art-13-ust-5"),
      effectiveFrom: "2025-06-01",
      inForceFrom: "2025-06-01",
      amendedBy: other("DU/2025/620", "art-390-pkt-4-lit-a"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  certificate: [
    {
      value: null,
      citation: theAct("art-13"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { toLabourOffice: false },
      citation: theAct("art-13-ust-5a"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-11-lit-c"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { toLabourOffice: true },
      citation: theAct("art-13-ust-5a"),
      effectiveFrom: "2025-06-01",
      inForceFrom: "2025-06-01",
      amendedBy: other("DU/2025/620", "art-390-pkt-4-lit-b"),
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
