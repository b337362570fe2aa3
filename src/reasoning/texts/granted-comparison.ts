import type { Granted } from "./granted.js";

/** What is taken for granted where a case is decided under another law than its own. */
export const grantedOfComparison = {
  questions: {},
  readings: {},
  assumptions: {
    "law-of-another-day": {
      pl: "sprawę rozstrzygnięto według przepisów z innego dnia",
      en: "the case was decided by the law of another day",
    },
    "hypothetical-law": {
      pl: "sprawę rozstrzygnięto według przepisów, które nie obowiązują",
      en: "the case was decided by law that is not in force",
    },
  },
} as const satisfies Granted;
