import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { rule } from "./rule.js";

export const clubCertificate = /* @__PURE__ */ rule("clubCertificate", () => [
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
]);
