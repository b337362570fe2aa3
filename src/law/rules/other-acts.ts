import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

export const otherActs = {
  labourFundRounding: [
    {
      // Nothing was read about rounding in this time; the Act has no rule of its own.
      value: null,
      citation: theAct("art-15-ust-6"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "unknown",
      verifiedOn,
    },
    {
      value: { direction: "up", step: "0.10" },
      citation: other("DU/2004/1001", "art-81"),
      effectiveFrom: "2004-06-01",
      inForceFrom: "2004-06-01",
      amendedBy: other("DU/2004/1001", "art-81"),
      // Reported in versions of 2019 to 2024 only.
      confidence: "secondary",
      verifiedOn,
    },
    {
      value: { direction: "up", step: "0.10" },
      citation: other("DU/2025/620", "art-254"),
      effectiveFrom: "2025-06-01",
      inForceFrom: "2025-06-01",
      amendedBy: other("DU/2025/620", "art-254"),
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
