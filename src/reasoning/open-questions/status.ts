import type { Backgrounds } from "./background.js";

/** art. 5: for how long an old status lasts. */
export const statusBackgrounds = {
  oldStatus: {
    unit: "art-5-ust-2",
    settledBy: [],
    note: {
      pl: "Dotyczy statusu nadanego od 14 lipca 2004 r. do 13 lipca 2007 r., jeżeli decyzja nie podaje ostatniego dnia.",
      en: "About a status given from 2004-07-14 to 2007-07-13 by a decision that names no last day.",
    },
    sources: {
      "three-years": {
        pl: "Art. 7 ustawy z 15 czerwca 2007 r. (Dz.U. nr 115 poz. 793) zachował statusy, ale nic nie mówi o ich wydłużeniu.",
        en: "Art. 7 of the act of 15 June 2007 (Dz.U. nr 115 poz. 793) kept the statuses and says nothing of a longer time.",
      },
      "five-years": {
        pl: "Według tego samego art. 7 jednostka „uzyskuje status Centrum w rozumieniu niniejszej ustawy”, a ta mówi o 5 latach.",
        en: "By the same art. 7 the unit has a status “within the meaning of this act”, which speaks of 5 years.",
      },
    },
  },
} satisfies Partial<Backgrounds>;
