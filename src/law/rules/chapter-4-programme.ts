import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

export const programme = {
  programmePreparation: [
    {
      value: { by: "centre-social-worker" },
      citation: theAct("art-13-ust-1"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  programmeContents: [
    {
      value: {
        least: [
          { id: "scope-and-forms", citation: theAct("art-13-ust-2-pkt-1") },
          { id: "abilities", citation: theAct("art-13-ust-2-pkt-2") },
          { id: "responsible-persons", citation: theAct("art-13-ust-2-pkt-3") },
        ],
        more: true,
      },
      citation: theAct("art-13-ust-2"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        least: [
          { id: "scope-and-forms", citation: theAct("art-13-ust-2-pkt-1") },
          { id: "responsible-persons", citation: theAct("art-13-ust-2-pkt-3") },
        ],
        more: true,
      },
      citation: theAct("art-13-ust-2"),
      effectiveFrom: "2015-10-24",
      inForceFrom: "2015-10-24",
      amendedBy: other("DU/2015/1567", "art-1-pkt-10"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  programmeChange: [
    {
      value: { onRequestOf: ["participant", "centre-manager"] },
      citation: theAct("art-13-ust-3"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  discontinuation: [
    {
      value: {
        grounds: [
          { id: "persistent-breach", citation: theAct("art-13-ust-4-pkt-1"), finding: true },
          { id: "permanent-leaving", citation: theAct("art-13-ust-4-pkt-2"), finding: false },
          { id: "withdrawal", citation: theAct("art-13-ust-4-pkt-3"), finding: false },
        ],
      },
      citation: theAct("art-13-ust-4"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: {
        grounds: [
          { id: "persistent-breach", citation: theAct("art-13-ust-4-pkt-1"), finding: false },
          { id: "permanent-leaving", citation: theAct("art-13-ust-4-pkt-2"), finding: false },
          { id: "withdrawal", citation: theAct("art-13-ust-4-pkt-3"), finding: false },
        ],
      },
      citation: theAct("art-13-ust-4"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-11"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  discontinuationDecision: [
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
      value: { by: "centre-manager", on: ["persistent-breach", "permanent-leaving"] },
      citation: theAct("art-13-ust-4a"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-11"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  discontinuationComplaint: [
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
      value: { to: "administrative-court" },
      citation: theAct("art-13-ust-4b"),
      effectiveFrom: "2007-07-14",
      inForceFrom: "2007-07-14",
      amendedBy: other("DU/2007/793", "art-1-pkt-11"),
      confidence: "primary",
      verifiedOn,
    },
  ],
  programmeCondition: [
    {
      // DU/2007/793 touched the paragraph too; what it says of the programme stayed, in the version history.
      value: { of: ["health-insurance", "benefits-of-the-act"] },
      citation: theAct("art-13-ust-6"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
  ],
  ngoSocialWorker: [
    {
      value: { consentOf: "voivode" },
      citation: theAct("art-13-ust-7"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: null,
      citation: theAct("art-13-ust-7"),
      effectiveFrom: "2015-10-24",
      inForceFrom: "2015-10-24",
      amendedBy: other("DU/2015/1567", "art-1-pkt-10"),
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
