import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import type { ServicesAt } from "./club-values.js";
import { rule } from "./rule.js";

const atCentre: ServicesAt = {
  allowed: theAct("art-9a-ust-1"),
  basis: theAct("art-9a-ust-2"),
  exception: theAct("art-9a-ust-3"),
  notApplied: ["chapter-4", "chapter-5", "chapter-6"],
};
const atClub: ServicesAt = {
  allowed: theAct("art-18-ust-7"),
  basis: theAct("art-18-ust-8"),
  exception: theAct("art-18-ust-9"),
  notApplied: ["art-18-ust-3", "art-18-ust-4", "art-18-ust-5"],
};

/** art. 9a, art. 18 ust. 7–10, art. 3 ust. 1b: services beside the programmes. */
export const unemployedServices = /* @__PURE__ */ rule("unemployedServices", () => [
  { value: null, citation: theAct("art-9"), ...asEnacted },
  {
    value: {
      regime: "pai",
      basis: { localGovernment: "agreement", others: "contract" },
      centre: atCentre,
      club: atClub,
    },
    citation: theAct("art-9a-ust-1"),
    ...by("DU/2015/1567", "art-1-pkt-6"),
  },
  {
    value: {
      regime: "social-reintegration",
      basis: { localGovernment: "contract", others: "contract" },
      centre: atCentre,
      club: atClub,
    },
    citation: theAct("art-9a-ust-1"),
    ...by("DU/2025/620", "art-390-pkt-3"),
    transition: [other("DU/2025/620", "art-435")],
  },
]);

/** The act of 20 April 2004 had such services before, but not for centres and clubs. */
export const servicesTerms = /* @__PURE__ */ rule("servicesTerms", () => [
  { value: null, citation: theAct("art-9"), ...asEnacted },
  {
    // Read as enacted in 2014 and, without a change of these provisions, in the consolidated text of 2025.
    value: {
      hours: { perWeekAtLeast: 10 },
      hoursCitation: other("DU/2004/1001", "art-62a-ust-5"),
      months: { each: 2, total: 6 },
      monthsCitation: other("DU/2004/1001", "art-62b"),
      trainerRate: { most: "70.00", groupOf: 10 },
      trainerRateCitation: other("DU/2004/1001", "art-62c-ust-3"),
      longTermOnly: false,
    },
    citation: other("DU/2004/1001", "art-62a"),
    ...by("DU/2015/1567", "art-3"),
    confidence: "consolidated",
  },
  {
    value: {
      hours: { perDay: 4 },
      hoursCitation: other("DU/2025/620", "art-200-ust-3"),
      months: { each: null, total: 6 },
      monthsCitation: other("DU/2025/620", "art-200-ust-3"),
      trainerRate: { percentOfMinimumWage: "5" },
      trainerRateCitation: other("DU/2025/620", "art-200-ust-4"),
      longTermOnly: true,
    },
    citation: other("DU/2025/620", "art-200"),
    ...by("DU/2025/620", "art-200"),
  },
]);

export const enterpriseServices = /* @__PURE__ */ rule("enterpriseServices", () => [
  { value: null, citation: theAct("art-3"), ...asEnacted },
  {
    value: { centre: theAct("art-3-ust-1b"), club: theAct("art-18-ust-10") },
    citation: theAct("art-3-ust-1b"),
    ...by("DU/2022/1812", "art-70"),
  },
]);
