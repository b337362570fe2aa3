import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { FoundingInstitution } from "../founders.js";
import { type FinancingSource, source } from "./financing-sources.js";
import { rule } from "./rule.js";

/** art. 10 and 18 ust. 6: how centres and clubs are paid. */
const localGovernment: FoundingInstitution[] = ["commune", "powiat", "voivodeship"];
const organisations: FoundingInstitution[] = ["ngo", "church-entity", "social-cooperative"];
const ngo = (): FoundingInstitution[] => ["ngo"];

const grant = () => source("local-government-grant", "art-10-ust-1-pkt-1");
const revenue = () => source("own-revenue", "art-10-ust-1-pkt-2");
const euFunds = () => source("eu-funds", "art-10-ust-1-pkt-3");
const labourFund = () => source("labour-fund", "art-10-ust-1-pkt-4");
const resources = (founders: FoundingInstitution[]) =>
  source("institution-resources", "art-10-ust-2-pkt-1", { founders });
/** art. 10 ust. 2 pkt 2 and ust. 7, to 2009. */
const untilTheEndOfProgrammes = () => [
  resources(ngo()),
  source("other-local-income", "art-10-ust-2-pkt-2", { founders: ngo() }),
];
const programmes = () => source("special-programmes", "art-10-ust-7");

const listed = (...sources: FinancingSource[]) => ({ sources, open: false });

export const activityFinancing = /* @__PURE__ */ rule("activityFinancing", () => [
  {
    value: listed(
      grant(),
      revenue(),
      ...untilTheEndOfProgrammes(),
      source("agricultural-property-agency", "art-10-ust-3", { condition: "farming" }),
      programmes(),
    ),
    citation: theAct("art-10-ust-1"),
    ...asEnacted,
  },
  {
    value: listed(grant(), revenue(), ...untilTheEndOfProgrammes(), programmes()),
    citation: theAct("art-10-ust-3"),
    ...by("DU/2004/624", "art-6-pkt-2"),
  },
  {
    value: listed(grant(), revenue(), euFunds(), ...untilTheEndOfProgrammes(), programmes()),
    citation: theAct("art-10-ust-1"),
    ...by("DU/2004/1001", "art-137-pkt-7"),
  },
  {
    value: listed(grant(), revenue(), euFunds(), resources(ngo())),
    citation: theAct("art-10-ust-1"),
    ...by("DU/2009/742", "art-3-pkt-2"),
  },
  {
    value: listed(grant(), revenue(), euFunds(), labourFund(), resources(ngo())),
    citation: theAct("art-10-ust-1"),
    ...by("DU/2015/1567", "art-1-pkt-7-lit-a"),
  },
  {
    value: {
      sources: [
        grant(),
        revenue(),
        euFunds(),
        labourFund(),
        source("ministry-programme", "art-10-ust-1-pkt-5"),
        source("subject-grant", "art-10-ust-1b", { form: "budgetary-establishment" }),
        resources(organisations),
      ],
      open: true,
    },
    citation: theAct("art-10-ust-1"),
    ...by("DU/2022/218", "art-1-pkt-10"),
  },
]);

export const formsWithoutGrant = /* @__PURE__ */ rule("formsWithoutGrant", () => [
  { value: null, citation: theAct("art-10-ust-1"), ...asEnacted },
  {
    value: { forms: ["budgetary-unit"] },
    citation: theAct("art-10-ust-1a"),
    ...by("DU/2010/1020", "art-1-pkt-5-lit-b"),
  },
]);

/** art. 10 ust. 4: set by the council of the commune, paid by the 10th of the next month. */
const setAndPaid = { setBy: "commune-council", payDay: 10 } as const;

export const organisationGrant = /* @__PURE__ */ rule("organisationGrant", () => [
  {
    value: { founders: ngo(), headcount: "not-said", capped: false, ...setAndPaid },
    citation: theAct("art-10-ust-4"),
    ...asEnacted,
  },
  {
    value: { founders: ngo(), headcount: "not-said", capped: true, ...setAndPaid },
    citation: theAct("art-10-ust-4"),
    ...by("DU/2007/793", "art-1-pkt-10-lit-a"),
  },
  {
    value: { founders: ngo(), headcount: "sum", capped: true, ...setAndPaid },
    citation: theAct("art-10-ust-4"),
    ...by("DU/2015/1567", "art-1-pkt-7-lit-b"),
  },
  {
    value: { founders: organisations, headcount: "sum", capped: true, ...setAndPaid },
    citation: theAct("art-10-ust-4"),
    ...by("DU/2022/218", "art-1-pkt-10-lit-d"),
  },
]);

/** Since 2007 without a share of all costs, and less the revenue of art. 9. */
const lessRevenue = { percentOfCostsAtMost: null, lessRevenue: true } as const;

export const localGovernmentGrant = /* @__PURE__ */ rule("localGovernmentGrant", () => [
  {
    value: {
      founders: ["commune"],
      headcount: "not-said",
      percentOfCostsAtMost: "90",
      lessRevenue: false,
      setBy: "commune-council",
    },
    citation: theAct("art-10-ust-5"),
    ...asEnacted,
  },
  {
    value: { founders: ["commune"], headcount: "not-said", ...lessRevenue, setBy: "commune-council" },
    citation: theAct("art-10-ust-5"),
    ...by("DU/2007/793", "art-1-pkt-10-lit-a"),
  },
  {
    value: {
      founders: localGovernment,
      headcount: "not-said",
      ...lessRevenue,
      setBy: "local-government-organ",
    },
    citation: theAct("art-10-ust-5"),
    ...by("DU/2010/1020", "art-1-pkt-5-lit-c"),
  },
  {
    value: { founders: localGovernment, headcount: "sum", ...lessRevenue, setBy: "local-government-organ" },
    citation: theAct("art-10-ust-5"),
    ...by("DU/2015/1567", "art-1-pkt-7-lit-b"),
  },
]);

const clubOfArt18 = () => [
  source("eu-funds", "art-18-ust-6-pkt-1"),
  source("commune-grants", "art-18-ust-6-pkt-2"),
];

export const clubFinancing = /* @__PURE__ */ rule("clubFinancing", () => [
  { value: null, citation: theAct("art-18"), ...asEnacted },
  {
    value: { sources: clubOfArt18(), open: true },
    citation: theAct("art-18-ust-6"),
    ...by("DU/2007/793", "art-1-pkt-16-lit-b"),
  },
  {
    value: { sources: [...clubOfArt18(), source("labour-fund", "art-18-ust-8")], open: true },
    citation: theAct("art-18-ust-8"),
    ...by("DU/2015/1567", "art-1-pkt-14-lit-b"),
  },
  {
    value: {
      sources: [
        ...clubOfArt18(),
        source("ministry-programme", "art-18-ust-6-pkt-3"),
        source("voivodeship-grant", "art-8-ust-1"),
        source("labour-fund", "art-18-ust-8"),
      ],
      open: true,
    },
    citation: theAct("art-18-ust-6"),
    ...by("DU/2022/218", "art-1-pkt-15"),
  },
]);
