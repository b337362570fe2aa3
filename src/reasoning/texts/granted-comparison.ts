import type { Granted } from "./granted.js";

/** What is taken for granted where a case is decided under another law than its own. */
export const grantedOfComparison = {
  questions: {},
  readings: {},
  assumptions: {
    "law-of-another-day": {
      pl: "sprawę ocenia się według brzmienia przepisów z jednego dnia, bez przepisów przejściowych (kwoty, święta i ustawy szczególne są z dni, których sprawa dotyczy)",
      en: "the case goes by the wording of one day, without transitional provisions (amounts, holidays and special acts are those of its own days)",
    },
    "hypothetical-law": {
      pl: "prawo brzmi tak, jak podano w pytaniu (to brzmienie hipotetyczne)",
      en: "the law says what was handed in (a hypothetical wording)",
    },
  },
} as const satisfies Granted;
