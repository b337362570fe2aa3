import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
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
      effectiveFrom: "2009-02-01" as const,
      inForceFrom: "2009-02-01",
      // Read in the consolidated text only; the act that made the centre the payer was not.
      amendedBy: other(socialInsurance, "art-4-pkt-2"),
      confidence: "consolidated",
      verifiedOn,
    },
  ],
  programmeHealthTitle: [
    {
      // The provisions on health insurance of all this time were not read; what was read names every programme.
      value: null,
      citation: theAct("art-13-ust-6"),
      ...asEnacted,
      confidence: "unknown",
    },
    {
      value: { onlyReferredBy: "labour-office" },
      citation: other("DU/2025/620", "art-394"),
      ...by("DU/2025/620", "art-394"),
    },
  ],
  labourFundRounding: [
    {
      // Nothing was read about rounding in this time; the Act has no rule of its own.
      value: null,
      citation: theAct("art-15-ust-6"),
      ...asEnacted,
      confidence: "unknown",
    },
    {
      value: { direction: "up", step: "0.10" },
      citation: other("DU/2004/1001", "art-81"),
      ...by("DU/2004/1001", "art-81"),
      // Reported in versions of 2019 to 2024 only.
      confidence: "secondary",
    },
    {
      value: { direction: "up", step: "0.10" },
      citation: other("DU/2025/620", "art-254"),
      ...by("DU/2025/620", "art-254"),
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
