import type { Backgrounds } from "./background.js";

/** art. 5: how people are counted in a report. */
export const reportBackgrounds = {
  reportTrial: {
    unit: "art-5-ust-6-pkt-2",
    settledBy: ["ministry"],
    note: null,
    sources: {
      counts: {
        pl: "Uczestnikiem jest już osoba w okresie próbnym: art. 15 ust. 1 mówi o uczestniku. Formularze nie rozstrzygają.",
        en: "A person in the trial is a participant already: art. 15 ust. 1 speaks of one. The forms do not settle it.",
      },
      "not-counted": {
        pl: "Do zajęć kwalifikuje się dopiero po okresie próbnym (art. 15 ust. 2).",
        en: "One is qualified for the classes only after the trial (art. 15 ust. 2).",
      },
    },
  },
  reportCompletion: {
    unit: "art-5-ust-6-pkt-2",
    settledBy: ["ministry"],
    note: null,
    sources: {
      "whole-course": {
        pl: "Formularze odróżniają osoby, które ukończyły zajęcia, od usamodzielnionych ekonomicznie.",
        en: "The forms tell those who completed the classes from the economically independent.",
      },
      "with-work": {
        pl: "Art. 13 ust. 5 nazywa zakończeniem realizacji programu także podjęcie pracy.",
        en: "Art. 13 ust. 5 calls taking up work an end of the programme too.",
      },
    },
  },
} satisfies Partial<Backgrounds>;
