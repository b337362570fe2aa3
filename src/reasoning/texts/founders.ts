import type { Texts } from "../../law/index.js";

/** What several rooms ask about who founds a centre or runs a club. */
export type FounderQuestion =
  | "founding-institution"
  | "public-benefit-status"
  | "cooperative-of-listed-entities";

export const founderQuestions: Readonly<Record<FounderQuestion, Texts>> = {
  "founding-institution": {
    pl: "Kto jest instytucją tworzącą centrum albo prowadzi klub?",
    en: "Who is the founding institution of the centre, or runs the club?",
  },
  "public-benefit-status": {
    pl: "Czy organizacja ma status organizacji pożytku publicznego?",
    en: "Does the organisation have the status of a public benefit organisation?",
  },
  "cooperative-of-listed-entities": {
    pl: "Czy spółdzielnię socjalną założyły organizacje pozarządowe, jednostki samorządu terytorialnego lub kościelne osoby prawne?",
    en: "Was the social cooperative founded by non-governmental organisations, local government or legal persons of churches?",
  },
};
