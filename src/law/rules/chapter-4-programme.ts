import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

export const programme = {
  programmePreparation: [
    { value: { by: "centre-social-worker" }, citation: theAct("art-13-ust-1"), ...asEnacted },
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
      ...asEnacted,
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
      ...by("DU/2015/1567", "art-1-pkt-10"),
    },
  ],
  programmeChange: [
    {
      value: { onRequestOf: ["participant", "centre-manager"] },
      citation: theAct("art-13-ust-3"),
      ...asEnacted,
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
      ...asEnacted,
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
      ...by("DU/2007/793", "art-1-pkt-11"),
    },
  ],
  discontinuationDecision: [
    { value: null, citation: theAct("art-13"), ...asEnacted },
    {
      value: { by: "centre-manager", on: ["persistent-breach", "permanent-leaving"] },
      citation: theAct("art-13-ust-4a"),
      ...by("DU/2007/793", "art-1-pkt-11"),
    },
  ],
  discontinuationComplaint: [
    { value: null, citation: theAct("art-13"), ...asEnacted },
    {
      value: { to: "administrative-court" },
      citation: theAct("art-13-ust-4b"),
      ...by("DU/2007/793", "art-1-pkt-11"),
    },
  ],
  programmeCondition: [
    {
      // DU/2007/793 touched the paragraph too; what it says of the programme stayed, in the version history.
      value: { of: ["health-insurance", "benefits-of-the-act"] },
      citation: theAct("art-13-ust-6"),
      ...asEnacted,
    },
  ],
  ngoSocialWorker: [
    { value: { consentOf: "voivode" }, citation: theAct("art-13-ust-7"), ...asEnacted },
    { value: null, citation: theAct("art-13-ust-7"), ...by("DU/2015/1567", "art-1-pkt-10") },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
