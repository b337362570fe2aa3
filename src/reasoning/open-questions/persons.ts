import type { Backgrounds } from "./background.js";

/** art. 1: who is covered. */
export const personBackgrounds = {
  registrationMonths: {
    unit: "art-1-ust-2-pkt-5",
    settledBy: [],
    note: {
      pl: "Dotyczy to tylko okresów, które się dodaje: rejestrację bez przerwy liczy się według dat. Różnica jest mała, ale bywa rozstrzygająca: dwa okresy po 6 miesięcy kalendarzowych to równo 12 miesięcy, a w dniach więcej niż 12 razy 30.",
      en: "It concerns only periods that are added up: an unbroken registration is counted by dates. The difference is small but can decide: two periods of six calendar months are exactly 12 months, and in days more than 12 times 30.",
    },
    sources: {
      "thirty-days": {
        pl: "Art. 114 Kodeksu cywilnego: gdy ciągłość terminu nie jest potrzebna, miesiąc to 30 dni. Przepis dodaje okresy rejestracji, które nie muszą następować po sobie.",
        en: "Art. 114 of the Civil Code: where a term need not be unbroken, a month is 30 days. The provision adds up periods of registration that need not follow each other.",
      },
      "calendar-months": null,
    },
  },
} satisfies Partial<Backgrounds>;
