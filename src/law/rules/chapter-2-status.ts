import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";

const dayOf = (month: number, day: number) => ({ month, day });
const april30 = dayOf(4, 30);
const september30 = dayOf(9, 30);

/** art. 5–5b: the status of a centre and its supervision. */
export const statusOpinions = /* @__PURE__ */ rule("statusOpinions", () => [
  {
    // The last day of the minister's opinion stands in art. 28.
    value: { of: ["marshal"], ministerUntil: "2004-12-31" },
    citation: theAct("art-5-ust-1"),
    ...asEnacted,
  },
  {
    value: { of: [], ministerUntil: null },
    citation: theAct("art-5-ust-1"),
    ...by("DU/2005/1462", "art-26-pkt-3"),
  },
]);

export const statusFiling = /* @__PURE__ */ rule("statusFiling", () => [
  { value: { kind: "any-day" }, citation: theAct("art-5-ust-1"), ...asEnacted },
  {
    value: { kind: "deadline", days: [april30, september30] },
    citation: theAct("art-5-ust-1"),
    ...by("DU/2004/1001", "art-137-pkt-4"),
  },
  {
    value: {
      kind: "window",
      windows: [
        { from: dayOf(4, 1), to: april30 },
        { from: dayOf(9, 1), to: september30 },
      ],
    },
    citation: theAct("art-5-ust-1"),
    ...by("DU/2007/793", "art-1-pkt-4-lit-a"),
  },
  {
    value: { kind: "any-day" },
    citation: theAct("art-5-ust-1"),
    ...by("DU/2015/1567", "art-1-pkt-3-lit-a"),
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

export const statusAppeal = /* @__PURE__ */ rule("statusAppeal", () => [
  { value: { to: "minister" }, citation: theAct("art-5-ust-3"), ...asEnacted },
  { value: { to: "minister" }, citation: theAct("art-6a"), ...by("DU/2007/793", "art-1-pkt-7") },
]);

export const extensionData = /* @__PURE__ */ rule("extensionData", () => [
  { value: null, citation: theAct("art-5a"), ...asEnacted },
  {
    value: { asApplication: true },
    citation: theAct("art-5a-zd-2"),
    ...by("DU/2015/1567", "art-1-pkt-4"),
  },
]);
