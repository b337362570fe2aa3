import type { Granted } from "./granted.js";

/** What is taken for granted of amounts that others announce. */
export const grantedOfAmounts = {
  questions: {},
  readings: {},
  assumptions: {
    "parameter-confidence": {
      pl: "kwota zasiłku dla bezrobotnych lub stopa składki jest taka, jaką podają źródła wtórne",
      en: "the unemployment benefit or the contribution rate is as secondary sources give it",
    },
    "parameter-given": {
      pl: "kwota zasiłku dla bezrobotnych jest taka, jaką podano w danych",
      en: "the unemployment benefit is as given in the input",
    },
  },
} as const satisfies Granted;
