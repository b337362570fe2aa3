import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";

export const employerRefund = /* @__PURE__ */ rule("employerRefund", () => [
  {
    value: {
      steps: [
        { from: 1, to: 3, percent: "80" },
        { from: 4, to: 6, percent: "60" },
        { from: 7, to: 12, percent: "40" },
      ],
      refundMonths: 12,
      employmentMonths: 18,
    },
    citation: theAct("art-16-ust-2"),
    ...asEnacted,
  },
  {
    value: {
      steps: [
        { from: 1, to: 3, percent: "100" },
        { from: 4, to: 6, percent: "80" },
        { from: 7, to: 12, percent: "60" },
      ],
      refundMonths: 12,
      employmentMonths: 12,
    },
    citation: theAct("art-16-ust-2"),
    ...by("DU/2007/793", "art-1-pkt-15-lit-b"),
  },
  {
    value: { steps: [{ from: 1, to: 6, percent: "100" }], refundMonths: 6, employmentMonths: 6 },
    citation: theAct("art-16-ust-2"),
    ...by("DU/2022/218", "art-1-pkt-14-lit-b"),
    // Agreements made before are carried out under the earlier wording.
    transition: [other("DU/2022/218", "art-11")],
  },
]);

export const employerRefundPersons = /* @__PURE__ */ rule("employerRefundPersons", () => [
  { value: { persons: ["participant"] }, citation: theAct("art-16-ust-2"), ...asEnacted },
  {
    value: { persons: ["participant", "club-member"] },
    citation: theAct("art-16-ust-2"),
    ...by("DU/2011/1211", "art-1-pkt-3-lit-c"),
  },
  {
    value: { persons: ["graduate", "participant", "club-member"] },
    citation: theAct("art-16-ust-2"),
    ...by("DU/2022/218", "art-1-pkt-14-lit-b"),
    transition: [other("DU/2022/218", "art-11")],
  },
]);

export const centreWorkRefund = /* @__PURE__ */ rule("centreWorkRefund", () => [
  { value: { accordingly: true }, citation: theAct("art-16-ust-3"), ...asEnacted },
  {
    value: null,
    citation: theAct("art-16-ust-3"),
    ...by("DU/2022/218", "art-1-pkt-14-lit-c"),
    transition: [other("DU/2022/218", "art-11")],
  },
]);

export const employerRefundPayment = /* @__PURE__ */ rule("employerRefundPayment", () => [
  { value: { byRulesOf: "intervention-works" }, citation: theAct("art-16-ust-5"), ...asEnacted },
  {
    value: { byRulesOf: "public-works" },
    citation: theAct("art-16-ust-5"),
    ...by("DU/2005/1366", "art-8"),
    transition: [other("DU/2005/1366", "art-12")],
  },
  {
    value: { every: "month", daysFromApplication: 30 },
    citation: theAct("art-16-ust-5"),
    ...by("DU/2007/793", "art-1-pkt-15-lit-c"),
  },
]);

export const employerRefundAid = /* @__PURE__ */ rule("employerRefundAid", () => [
  { value: null, citation: theAct("art-16"), ...asEnacted },
  {
    value: { basis: "regulation-1998-2006", certificateBy: "starost", alsoCasesBegunBefore: null },
    citation: theAct("art-16-ust-5b"),
    ...by("DU/2007/793", "art-1-pkt-15-lit-d"),
  },
  {
    value: { basis: "regulation-1407-2013", certificateBy: "starost", alsoCasesBegunBefore: null },
    citation: theAct("art-16-ust-5b"),
    ...by("DU/2015/1567", "art-1-pkt-13"),
  },
  {
    value: { basis: "eu-law-in-force", certificateBy: "starost", alsoCasesBegunBefore: "2024-07-01" },
    citation: theAct("art-16-ust-5b"),
    ...by("DU/2024/1635", "art-9"),
    transition: [other("DU/2024/1635", "art-25")],
  },
]);
