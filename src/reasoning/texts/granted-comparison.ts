import type { Granted } from "./granted.js";

/** What is taken for granted where a case is decided under another law than its own. */
export const grantedOfComparison = {
  questions: {},
  readings: {},
  assumptions: {
    "law-of-another-day": {
      pl: "sprawę ocenia się według brzmienia przepisów z jednego dnia, bez przepisów przejściowych (kwoty, dni ustawowo wolne od pracy i ustawy szczególne – z dni, których sprawa dotyczy)",
      en: "the case goes by the wording of one day, without transitional provisions (amounts, holidays and special acts are those of its own days)",
    },
    "hypothetical-law": {
      pl: "przepisy mają podane brzmienie (hipotetyczne)",
      en: "the provisions have the wording that was given (a hypothetical one)",
    },
  },
} as const satisfies Granted;
