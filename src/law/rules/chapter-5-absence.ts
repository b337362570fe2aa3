import { asEnacted, by } from "../by.js";
import { other, theAct } from "../cite.js";
import { rule } from "./rule.js";

/** art. 15 ust. 6a–7a: days off, unexcused absence, sickness. */
export const daysOff = /* @__PURE__ */ rule("daysOff", () => [
  { value: null, citation: theAct("art-15"), ...asEnacted },
  {
    // No extra days; `extensionMonths` is the longest extension of that time.
    value: { basic: 4, extra: 0, extensionMonths: 6, right: false },
    citation: theAct("art-15-ust-6a"),
    ...by("DU/2007/793", "art-1-pkt-13-lit-b"),
  },
  {
    value: { basic: 6, extra: 0, extensionMonths: 6, right: false },
    citation: theAct("art-15-ust-6a"),
    ...by("DU/2015/1567", "art-1-pkt-11"),
  },
  {
    // That the proportion is to the longest extension, twelve months, is a reading (question Q13), not in the text.
    value: { basic: 6, extra: 6, extensionMonths: 12, right: true },
    citation: theAct("art-15-ust-6a"),
    ...by("DU/2022/218", "art-1-pkt-12-lit-e"),
    transition: [other("DU/2022/218", "art-9")],
  },
]);

export const unexcusedAbsence = /* @__PURE__ */ rule("unexcusedAbsence", () => [
  { value: { divisor: 20, mostDays: 3 }, citation: theAct("art-15-ust-7"), ...asEnacted },
]);

export const sickness = /* @__PURE__ */ rule("sickness", () => [
  { value: null, citation: theAct("art-15"), ...asEnacted },
  {
    value: { divisor: 40, mostDays: 14 },
    citation: theAct("art-15-ust-7a"),
    ...by("DU/2007/793", "art-1-pkt-13-lit-c"),
  },
  {
    value: { divisor: 40, mostDays: 21 },
    citation: theAct("art-15-ust-7a"),
    ...by("DU/2022/218", "art-1-pkt-12-lit-g"),
    transition: [other("DU/2022/218", "art-10")],
  },
]);
