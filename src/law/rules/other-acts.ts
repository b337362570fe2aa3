import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

/** The act of 13 October 1998 on social insurance, in the consolidated text that was read. */
const socialInsurance = "DU/2026/199";

const insured = {
  title: other(socialInsurance, "art-6-ust-1-pkt-9"),
  noOtherTitle: other(socialInsurance, "art-9-ust-6a"),
  base: other(socialInsurance, "art-18-ust-4-pkt-3"),
};

export const otherActs = {
  contributions: [
    { value: null, citation: theAct("art-15-ust-8"), ...asEnacted },
    {
      value: { payer: "labour-office", ...insured },
      citation: other("DU/2007/793", "art-4"),
      ...by("DU/2007/793", "art-4"),
    },
    {
      value: { payer: "centre", ...insured },
      citation: other(socialInsurance, "art-4-pkt-2"),
      ...by("DU/2009/33", "art-9-pkt-1-lit-b"),
    },
  ],
  programmeHealthTitle: [
    {
      // No rule of who must refer: the texts of 2003, 2004, 2009 and 2024 name every programme. That those between them
      // did so too is inferred.
      value: null,
      citation: theAct("art-13-ust-6"),
      ...asEnacted,
      confidence: "inferred",
    },
    {
      value: { onlyReferredBy: "labour-office" },
      citation: other("DU/2025/620", "art-394"),
      ...by("DU/2025/620", "art-394"),
    },
  ],
  labourFundRounding: [
    {
      // A closed list of benefits, and this one is not on it.
      value: { direction: "up", step: "0.10", byAnalogy: true },
      citation: other("DU/2003/514", "art-34"),
      ...asEnacted,
      confidence: "consolidated",
    },
    {
      value: { direction: "up", step: "0.10", byAnalogy: false },
      citation: other("DU/2004/1001", "art-81"),
      ...by("DU/2004/1001", "art-81"),
    },
    {
      value: { direction: "up", step: "0.10", byAnalogy: false },
      citation: other("DU/2025/620", "art-254"),
      ...by("DU/2025/620", "art-254"),
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
