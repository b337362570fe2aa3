import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { type RuleId, type RuleValues, socialWorkerTasks } from "./values.js";

/** All three wordings name the same paragraphs. */
const allTasks = [...socialWorkerTasks];

export const programme = {
  programmePreparation: [
    { value: { by: "centre-social-worker" }, citation: theAct("art-13-ust-1"), ...asEnacted },
  ],
  programmeContents: [
    {
      value: {
        least: [
          { id: "scope-and-forms", citation: theAct("art-13-ust-2-pkt-1") },
          { id: "fitness-and-training", citation: theAct("art-13-ust-2-pkt-2") },
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
    {
      value: { by: "public-benefit-social-worker", consentOf: "voivode", tasks: allTasks },
      citation: theAct("art-13-ust-7"),
      ...asEnacted,
    },
    {
      value: { by: "ngo-social-worker", consentOf: "voivode", tasks: allTasks },
      citation: theAct("art-13-ust-7"),
      ...by("DU/2004/1001", "art-137-pkt-8"),
    },
    {
      value: { by: "ngo-social-worker", consentOf: "marshal", tasks: allTasks },
      citation: theAct("art-13-ust-7"),
      ...by("DU/2005/1462", "art-26-pkt-2"),
    },
    {
      value: { by: "ngo-social-worker", consentOf: "voivode", tasks: allTasks },
      citation: theAct("art-13-ust-7"),
      ...by("DU/2007/793", "art-1-pkt-11-lit-d"),
    },
    { value: null, citation: theAct("art-13-ust-7"), ...by("DU/2015/1567", "art-1-pkt-10") },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
