import type { Granted } from "./granted.js";

/** What is taken for granted of amounts that others announce, and of contributions on them. */
export const grantedOfAmounts = {
  questions: {},
  readings: {},
  assumptions: {
    "parameter-confidence": {
      pl: "kwota zasiłku dla bezrobotnych lub wynagrodzenia albo stopa składki jest taka, jaką podają źródła wtórne",
      en: "the unemployment benefit, the wage or the contribution rate is as secondary sources give it",
    },
    "parameter-given": {
      pl: "kwota zasiłku dla bezrobotnych lub przeciętnego wynagrodzenia jest taka, jaką podano w danych",
      en: "the unemployment benefit or the average wage is as given in the input",
    },
    "contribution-rounding": {
      pl: "składki zaokrągla się do najbliższego grosza",
      en: "contributions are rounded to the nearest grosz",
    },
  },
} as const satisfies Granted;
