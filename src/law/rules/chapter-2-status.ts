import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";
import type { FoundersForms } from "./status-values.js";

const local = { forms: ["budgetary-unit", "budgetary-establishment"] } satisfies FoundersForms;
const ngo = { forms: ["separated-unit"] } satisfies FoundersForms;
const ofLocalGovernment = { commune: local, powiat: local, voivodeship: local };

/** art. 3, 5–5b: who founds a centre and in which form, its status and its supervision. */
export const foundingForms = /* @__PURE__ */ rule("foundingForms", () => [
  {
    value: {
      founders: {
        commune: { forms: ["auxiliary-unit"] },
        ngo: { ...ngo, condition: "public-benefit-status" },
      },
      auxiliaryUnitsGoOn: false,
    },
    citation: theAct("art-3-ust-2"),
    ...asEnacted,
  },
  {
    value: { founders: { commune: { forms: ["auxiliary-unit"] }, ngo }, auxiliaryUnitsGoOn: false },
    citation: theAct("art-3-ust-2"),
    ...by("DU/2004/1001", "art-137-pkt-3"),
  },
  {
    // Paragraph 3, on auxiliary units, still stood beside the new forms.
    value: { founders: { ...ofLocalGovernment, ngo }, auxiliaryUnitsGoOn: true },
    citation: theAct("art-3-ust-2"),
    ...by("DU/2010/1020", "art-1-pkt-1"),
    transition: [other("DU/2010/1020", "art-4")],
  },
  {
    value: { founders: { ...ofLocalGovernment, ngo }, auxiliaryUnitsGoOn: false },
    citation: theAct("art-3-ust-2"),
    ...by("DU/2009/1241", "art-57-pkt-2"),
  },
  {
    // Whom the act on public benefit names was not read there.
    value: {
      founders: {
        ...ofLocalGovernment,
        ngo,
        "church-entity": { ...ngo, formNotNamed: true },
        "social-cooperative": { ...ngo, condition: "cooperative-of-listed-entities", formNotNamed: true },
      },
      auxiliaryUnitsGoOn: false,
    },
    citation: theAct("art-3-ust-2"),
    ...by("DU/2011/1211", "art-1-pkt-2"),
    confidence: "secondary",
  },
  {
    value: {
      founders: { ...ofLocalGovernment, ngo, "church-entity": ngo, "social-cooperative": ngo },
      auxiliaryUnitsGoOn: false,
    },
    citation: theAct("art-3-ust-2"),
    ...by("DU/2022/218", "art-1-pkt-2-lit-b"),
    confidence: "secondary",
  },
]);

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
