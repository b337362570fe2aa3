import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { listedDataFields } from "./money-values.js";
import { rule } from "./rule.js";

/** art. 8b ust. 1 and art. 18f ust. 1: which personal data are processed. How long they are kept stands in `reports.ts`. */
const lists = () => ({
  participant: [...listedDataFields],
  family: ["name" as const, "pesel" as const, "birth-date" as const, "address" as const],
});

export const centrePersonalData = /* @__PURE__ */ rule("centrePersonalData", () => [
  { value: null, citation: theAct("art-8"), ...asEnacted },
  {
    value: { ...lists(), closed: true },
    citation: theAct("art-8b-ust-1"),
    ...by("DU/2019/730", "art-67-pkt-1"),
  },
]);

export const clubPersonalData = /* @__PURE__ */ rule("clubPersonalData", () => [
  { value: null, citation: theAct("art-18"), ...asEnacted },
  {
    // "w tym dane obejmujące": the list is not closed.
    value: { ...lists(), closed: false },
    citation: theAct("art-18f-ust-1"),
    ...by("DU/2019/730", "art-67-pkt-2"),
  },
]);
