import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";

/** art. 5–5b: the status of a centre and its supervision. */
export const statusLength = /* @__PURE__ */ rule("statusLength", () => [
  { value: { years: 3 }, citation: theAct("art-5-ust-2"), ...asEnacted },
  {
    value: { years: 5 },
    citation: theAct("art-5-ust-2"),
    ...by("DU/2007/793", "art-1-pkt-4-lit-a"),
    transition: [other("DU/2007/793", "art-7")],
  },
]);

export const statusAuthority = /* @__PURE__ */ rule("statusAuthority", () => [
  { value: { by: "voivode" }, citation: theAct("art-5-ust-1"), ...asEnacted },
  { value: { by: "marshal" }, citation: theAct("art-5-ust-1"), ...by("DU/2005/1462", "art-26-pkt-3") },
  {
    value: { by: "voivode" },
    citation: theAct("art-5-ust-1"),
    ...by("DU/2007/793", "art-1-pkt-4-lit-a"),
    transition: [other("DU/2007/793", "art-7")],
  },
]);

export const statusExtension = /* @__PURE__ */ rule("statusExtension", () => [
  { value: null, citation: theAct("art-5"), ...asEnacted },
  { value: { reports: 3 }, citation: theAct("art-5a"), ...by("DU/2007/793", "art-1-pkt-5") },
]);

export const supervision = /* @__PURE__ */ rule("supervision", () => [
  { value: null, citation: theAct("art-5"), ...asEnacted },
  {
    value: { explanationDays: 14, remedyDays: 30 },
    citation: theAct("art-5b"),
    ...by("DU/2022/218", "art-1-pkt-5"),
  },
]);
