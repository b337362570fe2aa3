import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { rule } from "./rule.js";

export const programmeEnd = /* @__PURE__ */ rule("programmeEnd", () => [
  {
    value: {
      monthsAfterTakingWork: 0,
      taking: ["employment", "business"],
      benefitWithoutParticipation: null,
    },
    citation: theAct("art-13-ust-5"),
    ...asEnacted,
  },
  {
    value: {
      monthsAfterTakingWork: 6,
      taking: ["employment", "other-paid-work", "cooperative", "business"],
      benefitWithoutParticipation: false,
    },
    citation: theAct("art-13-ust-5"),
    ...by("DU/2009/742", "art-3-pkt-3"),
  },
  {
    value: {
      monthsAfterTakingWork: 6,
      taking: ["employment", "other-paid-work", "cooperative", "business"],
      benefitWithoutParticipation: false,
    },
    citation: theAct("art-13-ust-5"),
    ...by("DU/2025/620", "art-390-pkt-4-lit-a"),
  },
]);

export const certificate = /* @__PURE__ */ rule("certificate", () => [
  { value: null, citation: theAct("art-13"), ...asEnacted },
  {
    value: { toLabourOffice: false },
    citation: theAct("art-13-ust-5a"),
    ...by("DU/2007/793", "art-1-pkt-11-lit-c"),
  },
  {
    value: { toLabourOffice: true },
    citation: theAct("art-13-ust-5a"),
    ...by("DU/2025/620", "art-390-pkt-4-lit-b"),
  },
]);
