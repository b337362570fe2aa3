import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import type { ClubOperatorCondition } from "./club-values.js";
import { rule } from "./rule.js";

const nothing: ClubOperatorCondition[] = [];
const listed: ClubOperatorCondition[] = ["cooperative-of-listed-entities"];

/** art. 18 ust. 1, and art. 3 ust. 2 pkt 3, to which it refers since 2011. */
export const clubOperators = /* @__PURE__ */ rule("clubOperators", () => [
  {
    value: {
      operators: {
        commune: nothing,
        ngo: ["club-commission", "public-benefit-status"],
        "social-welfare-centre": ["club-commission"],
      },
    },
    citation: theAct("art-18-ust-1"),
    ...asEnacted,
  },
  {
    value: { operators: { commune: nothing, ngo: nothing, "social-welfare-centre": nothing } },
    citation: theAct("art-18-ust-1"),
    ...by("DU/2004/1001", "art-137-pkt-10"),
  },
  {
    value: { operators: { commune: nothing, ngo: nothing } },
    citation: theAct("art-18-ust-1"),
    ...by("DU/2007/793", "art-1-pkt-16-lit-a"),
  },
  {
    // Whom the act on public benefit names was not read there.
    value: {
      operators: {
        commune: nothing,
        ngo: nothing,
        "church-entity": nothing,
        "social-cooperative": listed,
      },
    },
    citation: theAct("art-18-ust-1"),
    ...by("DU/2011/1211", "art-1-pkt-4-lit-a"),
    confidence: "secondary",
  },
  {
    value: {
      operators: {
        commune: nothing,
        ngo: nothing,
        "church-entity": nothing,
        "social-cooperative": nothing,
      },
    },
    // Art. 18 refers to it.
    citation: theAct("art-3-ust-2-pkt-3"),
    ...by("DU/2022/218", "art-1-pkt-2-lit-b"),
    confidence: "secondary",
  },
]);

export const clubParticipation = /* @__PURE__ */ rule("clubParticipation", () => [
  {
    value: { voluntary: true, condition: null, length: null },
    citation: theAct("art-18-ust-3"),
    ...asEnacted,
  },
  {
    value: {
      voluntary: true,
      condition: { id: "social-contract", citation: theAct("art-18-ust-4") },
      length: { id: "individual", citation: theAct("art-18-ust-5") },
    },
    citation: theAct("art-18-ust-4"),
    ...by("DU/2007/793", "art-1-pkt-16-lit-b"),
  },
]);

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
