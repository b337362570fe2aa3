import { asEnacted, other, theAct } from "../cite.js";
import type { Rule } from "../record.js";
import { verifiedOn } from "../verified-on.js";
import type { RuleId, RuleValues } from "./values.js";

export const chapter7 = {
  clubCertificate: [
    {
      value: null,
      citation: theAct("art-18"),
      effectiveFrom: "2003-08-14",
      inForceFrom: "2003-08-14",
      amendedBy: asEnacted,
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { onRequest: true, monthsAtMost: 2, validMonths: 4 },
      citation: theAct("art-18-ust-5a"),
      effectiveFrom: "2011-10-30",
      inForceFrom: "2011-10-30",
      amendedBy: other("DU/2011/1211", "art-1-pkt-4-lit-c"),
      confidence: "primary",
      verifiedOn,
    },
    {
      value: { onRequest: false, monthsAtMost: null, validMonths: null },
      citation: theAct("art-18-ust-5a"),
      effectiveFrom: "2015-10-24",
      inForceFrom: "2015-10-24",
      amendedBy: other("DU/2015/1567", "art-1-pkt-14"),
      confidence: "primary",
      verifiedOn,
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
