import type { Granted } from "./granted.js";

/** What is taken for granted of terms in days. */
export const grantedOfTerms = {
  questions: {},
  readings: {},
  assumptions: {
    "term-not-moved": {
      pl: "termin, którego koniec przypada na dzień wolny od pracy, nie przesuwa się",
      en: "a term that ends on a free day is not moved",
    },
  },
} as const satisfies Granted;
