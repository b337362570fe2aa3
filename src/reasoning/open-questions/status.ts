import type { Backgrounds } from "./background.js";

/** art. 5: for how long an old status lasts. */
export const statusBackgrounds = {
  oldStatus: {
    unit: "art-5-ust-2",
    settledBy: [],
    note: {
      pl: "Dotyczy statusu nadanego w latach 2004–2007, który trwał jeszcze w lipcu 2007 r., jeżeli decyzja nie podaje ostatniego dnia.",
      en: "About a status given in 2004–2007, still running in July 2007, by a decision that names no last day.",
    },
    sources: {
      "three-years": {
        pl: "Art. 7 ustawy zmieniającej z 2007 r. zachował statusy, ale nic nie mówi o ich wydłużeniu.",
        en: "Art. 7 of the amending act of 2007 kept the statuses and says nothing of a longer time.",
      },
      "five-years": {
        pl: "Według tego samego art. 7 jednostka „uzyskuje status Centrum w rozumieniu niniejszej ustawy”, a ta mówi o 5 latach.",
        en: "By the same art. 7 the unit has a status “within the meaning of this act”, which speaks of 5 years.",
      },
    },
  },
} satisfies Partial<Backgrounds>;
