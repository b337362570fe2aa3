import type { Texts } from "../../law/index.js";

/** What goes past the law, or has to be looked at: a sentence for every code, without its provision and its full stop. */
export const violations: Readonly<Record<string, Texts>> = {
  "day-off-in-trial": {
    pl: "Dzień wolny od zajęć przypada w okresie próbnym, w którym dni wolnych nie ma; traktuje się go jak nieobecność usprawiedliwioną",
    en: "A day off lies in the trial, which has none; it is treated as an excused absence",
  },
  "day-off-over-entitlement": {
    pl: "Dzień wolny od zajęć przekracza wymiar; traktuje się go jak nieobecność usprawiedliwioną",
    en: "A day off is one over the entitlement; it is treated as an excused absence",
  },
  "paid-in-advance": {
    pl: "Świadczenie wypłacono, zanim skończył się miesiąc, za który przysługuje",
    en: "The benefit was paid before the month it is for was over",
  },
  "paid-twice-for-month": {
    pl: "Ta sama osoba ma na liście więcej niż jedną wypłatę za ten sam miesiąc",
    en: "One person has more than one payment for the same month on the list",
  },
  "contributions-differ": {
    pl: "Podane składki są inne niż obliczone",
    en: "The contributions stated are not those computed",
  },
};

/** Codes that have a sentence. */
export const violationTextCodes = Object.keys(violations);
