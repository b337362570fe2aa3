import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";
import type { ApplicationPoint, FoundersForms } from "./status-values.js";

const local = { forms: ["budgetary-unit", "budgetary-establishment"] } satisfies FoundersForms;
const ngo = { forms: ["separated-unit"] } satisfies FoundersForms;
const ofLocalGovernment = { commune: local, powiat: local, voivodeship: local };

/** art. 3, 4: who founds a centre and in which form, and what the application for its status holds. */
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
    citation: theAct("art-3-ust-3"),
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

const points = (...ids: ApplicationPoint["id"][]): ApplicationPoint[] => ids.map((id) => ({ id }));
const beforeStaff = points("pkt-3", "pkt-4", "pkt-5", "pkt-6");
const afterStaff = points("pkt-7", "pkt-8", "pkt-9", "pkt-10", "pkt-11", "pkt-12");
const upTo12 = [...beforeStaff, ...points("pkt-6a"), ...afterStaff];
const from13: ApplicationPoint[] = [
  { id: "pkt-13" },
  { id: "pkt-14", not: "powiat" },
  { id: "pkt-15", only: "local-government" },
];

export const applicationPoints = /* @__PURE__ */ rule("applicationPoints", () => [
  {
    value: [...points("pkt-1", "pkt-2"), ...beforeStaff, ...afterStaff],
    citation: theAct("art-4-ust-2"),
    ...asEnacted,
  },
  {
    value: [...points("pkt-1", "pkt-2"), ...upTo12],
    citation: theAct("art-4-ust-2"),
    ...by("DU/2007/793", "art-1-pkt-3-lit-b"),
  },
  {
    value: [...points("pkt-1", "pkt-2"), ...upTo12, ...from13],
    citation: theAct("art-4-ust-2"),
    ...by("DU/2015/1567", "art-1-pkt-2"),
  },
  {
    value: [...points("pkt-1", "pkt-2", "pkt-2a"), ...upTo12, ...from13],
    citation: theAct("art-4-ust-2"),
    ...by("DU/2022/218", "art-1-pkt-3"),
    transition: [other("DU/2022/218", "art-8")],
  },
]);

export const statusTransition = /* @__PURE__ */ rule("statusTransition", () => [
  { value: null, citation: theAct("art-4-ust-2"), ...asEnacted },
  {
    value: { filedBefore: "2022-02-15" },
    citation: other("DU/2022/218", "art-8"),
    ...by("DU/2022/218", "art-8"),
  },
]);
