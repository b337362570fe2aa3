import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";

/** art. 14 ust. 1–1a and art. 15 ust. 1–3: hours, monthly programme, trial, participation, extension. */
export const stay = /* @__PURE__ */ rule("stay", () => [
  { value: { per: "day", hoursMin: 6 }, citation: theAct("art-14-ust-1"), ...asEnacted },
  {
    value: {
      per: "week",
      hoursMin: 30,
      hoursMax: 40,
      disabled: {
        hoursMaxPerDay: 7,
        hoursMaxPerWeek: 35,
        // The act of 27 August 1997 in the consolidated text that was read.
        citation: other("DU/2026/884", "art-15-ust-2"),
      },
    },
    citation: theAct("art-14-ust-1"),
    ...by("DU/2022/218", "art-1-pkt-11"),
  },
]);

export const monthlyProgramme = /* @__PURE__ */ rule("monthlyProgramme", () => [
  { value: null, citation: theAct("art-14"), ...asEnacted },
  {
    value: { by: "centre-manager" },
    citation: theAct("art-14-ust-1a"),
    ...by("DU/2007/793", "art-1-pkt-12-lit-a"),
  },
]);

export const trialLength = /* @__PURE__ */ rule("trialLength", () => [
  { value: { months: 1 }, citation: theAct("art-15-ust-1"), ...asEnacted },
]);

export const qualification = /* @__PURE__ */ rule("qualification", () => [
  {
    value: { by: "head-of-welfare-centre", whereConverted: null },
    citation: theAct("art-15-ust-2"),
    ...asEnacted,
  },
  {
    value: { by: "head-of-welfare-centre", whereConverted: "director-of-services-centre" },
    citation: theAct("art-15-ust-2"),
    ...by("DU/2019/1818", "art-60-pkt-2"),
  },
  {
    value: { by: "centre-manager", whereConverted: null },
    citation: theAct("art-15-ust-2"),
    ...by("DU/2022/218", "art-1-pkt-12-lit-b"),
  },
]);

export const participationLength = /* @__PURE__ */ rule("participationLength", () => [
  { value: { months: 11 }, citation: theAct("art-15-ust-3-zd-1"), ...asEnacted },
]);

export const extension = /* @__PURE__ */ rule("extension", () => [
  { value: { kind: "exactly", months: 6 }, citation: theAct("art-15-ust-3-zd-2"), ...asEnacted },
  {
    value: { kind: "by-or-to", months: 6 },
    citation: theAct("art-15-ust-3-zd-2"),
    ...by("DU/2009/742", "art-3-pkt-4"),
  },
  {
    value: { kind: "at-most", months: 12 },
    citation: theAct("art-15-ust-3-zd-2"),
    ...by("DU/2022/218", "art-1-pkt-12-lit-c"),
  },
]);
