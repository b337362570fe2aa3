import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import type { FoundingInstitution } from "../founders.js";
import { source } from "./financing-sources.js";
import { rule } from "./rule.js";

/** art. 7–8: how the creation of a centre is paid, and the grants of the marshal. */
const purposesOfArt8 = () => [
  { id: "premises" as const, citation: theAct("art-8-ust-2-pkt-1") },
  { id: "workplaces" as const, citation: theAct("art-8-ust-2-pkt-2") },
  { id: "materials" as const, citation: theAct("art-8-ust-2-pkt-3") },
];

export const activityGrant = /* @__PURE__ */ rule("activityGrant", () => [
  { value: { percent: "50", months: 3, payDay: 10 }, citation: theAct("art-8-ust-3"), ...asEnacted },
]);

export const equipmentGrant = /* @__PURE__ */ rule("equipmentGrant", () => [
  {
    value: { recipients: ["centre"], firstOnly: true, purposes: purposesOfArt8() },
    citation: theAct("art-8-ust-1"),
    ...asEnacted,
  },
  {
    value: { recipients: ["centre", "club"], firstOnly: false, purposes: purposesOfArt8() },
    citation: theAct("art-8-ust-1"),
    ...by("DU/2022/218", "art-1-pkt-8"),
    transition: [other("DU/2022/218", "art-7")],
  },
]);

export const equipmentGrantPayment = /* @__PURE__ */ rule("equipmentGrantPayment", () => [
  { value: { days: 30, to: ["centre"] }, citation: theAct("art-8-ust-4"), ...asEnacted },
]);

export const equipmentGrantTransition = /* @__PURE__ */ rule("equipmentGrantTransition", () => [
  { value: null, citation: theAct("art-8-ust-1"), ...asEnacted },
  {
    value: { filedBefore: "2022-02-15" },
    citation: other("DU/2022/218", "art-7"),
    ...by("DU/2022/218", "art-7"),
  },
]);

const localGovernment: FoundingInstitution[] = ["commune", "powiat", "voivodeship"];
const organisations: FoundingInstitution[] = ["ngo", "church-entity", "social-cooperative"];

/** art. 7 ust. 1 for these organisations, without lit. b. */
const ofArt7 = (founders: FoundingInstitution[]) => [
  source("public-finance-rules", "art-7-ust-1-pkt-1", { founders: localGovernment }),
  source("institution-resources", "art-7-ust-1-pkt-2-lit-a", { founders }),
  source("commune-alcohol-programme", "art-7-ust-1-pkt-2-lit-c", { founders }),
  source("other-local-income", "art-7-ust-1-pkt-2-lit-d", { founders }),
];
const ngo = (): FoundingInstitution[] => ["ngo"];

export const creationFinancing = /* @__PURE__ */ rule("creationFinancing", () => [
  {
    value: {
      sources: [
        ...ofArt7(ngo()),
        source("voivodeship-grant", "art-7-ust-1-pkt-2-lit-b", { founders: ngo() }),
        source("agricultural-property-agency", "art-7-ust-2", { condition: "farming" }),
      ],
      open: false,
    },
    citation: theAct("art-7"),
    ...asEnacted,
  },
  {
    value: {
      sources: [
        ...ofArt7(ngo()),
        source("voivodeship-grant", "art-7-ust-1-pkt-2-lit-b", { founders: ngo() }),
      ],
      open: false,
    },
    citation: theAct("art-7"),
    ...by("DU/2004/624", "art-6-pkt-1"),
  },
  {
    value: { sources: [...ofArt7(ngo()), source("voivodeship-grant", "art-7-ust-2")], open: false },
    citation: theAct("art-7"),
    ...by("DU/2004/1001", "art-137-pkt-6"),
  },
  {
    value: { sources: [...ofArt7(organisations), source("voivodeship-grant", "art-7-ust-2")], open: false },
    citation: theAct("art-7"),
    ...by("DU/2022/218", "art-1-pkt-7"),
  },
]);
