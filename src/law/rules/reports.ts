import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";

const endOfMarch = { month: 3, day: 31 };
const endOfApril = { month: 4, day: 30 };

/** art. 5, 8b, 18a–18c: reports, registers, kept data. */
export const dataChangeNotice = /* @__PURE__ */ rule("dataChangeNotice", () => [
  { value: { days: 30 }, citation: theAct("art-5-ust-4-pkt-1"), ...asEnacted },
  {
    value: null,
    citation: theAct("art-5-ust-4-pkt-1"),
    ...by("DU/2015/1567", "art-1-pkt-3-lit-b"),
  },
]);

export const centreReport = /* @__PURE__ */ rule("centreReport", () => [
  {
    value: { ...endOfMarch, to: "voivode-and-commune", estimate: "all-activity", changes: false },
    citation: theAct("art-5-ust-4-pkt-2"),
    ...asEnacted,
  },
  {
    value: { ...endOfMarch, to: "marshal-and-commune", estimate: "all-activity", changes: false },
    citation: theAct("art-5-ust-4-pkt-2"),
    ...by("DU/2005/1462", "art-26-pkt-2"),
  },
  {
    value: {
      ...endOfMarch,
      to: "voivode-and-granting-authorities",
      estimate: "all-activity",
      changes: false,
    },
    citation: theAct("art-5-ust-4-pkt-2"),
    ...by("DU/2007/793", "art-1-pkt-4-lit-c"),
  },
  {
    value: { ...endOfMarch, to: "voivode-and-granters", estimate: "services", changes: false },
    citation: theAct("art-5-ust-4-pkt-2"),
    ...by("DU/2010/1020", "art-1-pkt-2"),
  },
  {
    value: { ...endOfMarch, to: "voivode-and-granters", estimate: "services", changes: true },
    citation: theAct("art-5-ust-4-pkt-2"),
    ...by("DU/2015/1567", "art-1-pkt-3-lit-b"),
  },
]);

export const centreReportItems = /* @__PURE__ */ rule("centreReportItems", () => [
  { value: { list: "of-2003" }, citation: theAct("art-5-ust-6"), ...asEnacted },
  {
    value: { list: "of-2007" },
    citation: theAct("art-5-ust-6"),
    ...by("DU/2007/793", "art-1-pkt-4-lit-c"),
  },
]);

export const collectiveReport = /* @__PURE__ */ rule("collectiveReport", () => [
  { value: null, citation: theAct("art-5"), ...asEnacted },
  { value: endOfApril, citation: theAct("art-5-ust-7"), ...by("DU/2007/793", "art-1-pkt-4-lit-c") },
]);

export const retention = /* @__PURE__ */ rule("retention", () => [
  { value: null, citation: theAct("art-8"), ...asEnacted },
  { value: { years: 10 }, citation: theAct("art-8b-ust-5"), ...by("DU/2019/730", "art-67-pkt-1") },
]);

export const clubRegister = /* @__PURE__ */ rule("clubRegister", () => [
  { value: null, citation: theAct("art-18"), ...asEnacted },
  {
    value: { entryDays: 30, cessationDays: 30 },
    citation: theAct("art-18a"),
    ...by("DU/2011/1211", "art-1-pkt-5"),
  },
]);

export const clubReport = /* @__PURE__ */ rule("clubReport", () => [
  { value: null, citation: theAct("art-18"), ...asEnacted },
  {
    value: { ...endOfMarch, list: "of-2015" },
    citation: theAct("art-18a-ust-6"),
    ...by("DU/2015/1567", "art-1-pkt-15-lit-b"),
  },
  {
    value: { ...endOfMarch, list: "of-2022" },
    citation: theAct("art-18a-ust-6"),
    ...by("DU/2022/218", "art-1-pkt-16"),
  },
]);

export const clubsInformation = /* @__PURE__ */ rule("clubsInformation", () => [
  { value: null, citation: theAct("art-18"), ...asEnacted },
  { value: endOfApril, citation: theAct("art-18b"), ...by("DU/2011/1211", "art-1-pkt-5") },
]);

export const councilInformation = /* @__PURE__ */ rule("councilInformation", () => [
  { value: null, citation: theAct("art-18"), ...asEnacted },
  {
    value: { month: 6, day: 30, everyYears: 2, firstYear: 2012 },
    citation: theAct("art-18c"),
    ...by("DU/2011/1211", "art-1-pkt-5"),
    transition: [other("DU/2011/1211", "art-5")],
  },
  {
    value: { month: 9, day: 30, everyYears: 2, firstYear: 2016 },
    citation: theAct("art-18c"),
    ...by("DU/2015/1567", "art-1-pkt-16"),
  },
  {
    // No provision says from which year the three years run.
    value: { month: 9, day: 30, everyYears: 3, firstYear: 2023 },
    citation: theAct("art-18c"),
    ...by("DU/2022/218", "art-1-pkt-17"),
  },
]);
