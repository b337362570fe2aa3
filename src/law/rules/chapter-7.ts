import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

export const chapter7 = {
  clubCertificate: [
    { value: null, citation: theAct("art-18"), ...asEnacted },
    {
      value: { onRequest: true, monthsAtMost: 2, validMonths: 4 },
      citation: theAct("art-18-ust-5a"),
      ...by("DU/2011/1211", "art-1-pkt-4-lit-c"),
    },
    {
      value: { onRequest: false, monthsAtMost: null, validMonths: null },
      citation: theAct("art-18-ust-5a"),
      ...by("DU/2015/1567", "art-1-pkt-14"),
    },
  ],
} satisfies { readonly [Id in RuleId]?: Rule<RuleValues[Id]> };
