import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { rule } from "./rule.js";
import type { LossGroundRule, LossRequester } from "./status-values.js";

const onRequest = (...onRequestOf: LossRequester[]): LossGroundRule[] => [
  {
    id: "assumptions-not-realised",
    unit: "art-6-ust-1",
    need: "services-impossible",
    exOfficio: true,
    onRequestOf,
  },
  {
    id: "irregular-settlements",
    unit: "art-6-ust-1",
    need: "result-affected",
    exOfficio: true,
    onRequestOf,
  },
];

const ofTheInstitution: LossGroundRule[] = [
  {
    id: "supervision-term-lapsed",
    unit: "art-6-ust-1a",
    need: "term-lapsed",
    exOfficio: true,
    onRequestOf: [],
  },
  {
    id: "institution-request",
    unit: "art-6-ust-1a",
    need: "institution-asks",
    exOfficio: false,
    onRequestOf: ["founding-institution"],
  },
];

const liquidated: LossGroundRule = {
  id: "institution-liquidated",
  unit: "art-6-ust-2",
  need: null,
  exOfficio: true,
  onRequestOf: [],
};

/** art. 6: how the status of a centre is lost, and what follows for grants and rights. */
export const statusLoss = /* @__PURE__ */ rule("statusLoss", () => [
  {
    value: { grounds: [...onRequest("mayor", "founding-institution"), liquidated] },
    citation: theAct("art-6"),
    ...asEnacted,
  },
  {
    value: { grounds: [...onRequest("marshal", "mayor", "founding-institution"), liquidated] },
    citation: theAct("art-6"),
    ...by("DU/2007/793", "art-1-pkt-6"),
  },
  {
    value: {
      grounds: [...onRequest("marshal", "mayor", "founding-institution"), ...ofTheInstitution, liquidated],
    },
    citation: theAct("art-6"),
    ...by("DU/2022/218", "art-1-pkt-6-lit-a"),
  },
]);

export const statusTakeover = /* @__PURE__ */ rule("statusTakeover", () => [
  { value: { from: ["ngo"] }, citation: theAct("art-6-ust-4"), ...asEnacted },
  { value: { from: ["ngo"] }, citation: theAct("art-6-ust-4"), ...by("DU/2004/1001", "art-137-pkt-5") },
  {
    value: { from: ["ngo", "church-entity", "social-cooperative"] },
    citation: theAct("art-6-ust-4"),
    ...by("DU/2022/218", "art-1-pkt-6-lit-b"),
  },
]);

export const unusedGrants = /* @__PURE__ */ rule("unusedGrants", () => [
  { value: { shared: "in-proportion" }, citation: theAct("art-6-ust-3"), ...asEnacted },
]);
