import type { Backgrounds } from "./background.js";

/** art. 8 ust. 3, art. 15 ust. 4 and art. 15a: amounts and their rounding. */
export const amountBackgrounds = {
  rounding: {
    unit: "art-15-ust-4",
    settledBy: ["labour-office"],
    note: {
      pl: "Za miesiące do maja 2004 r. pewność D: art. 34 ustawy z 14 grudnia 1994 r. zaokrąglał tak samo, ale tylko świadczenia z zamkniętej listy, na której świadczenia integracyjnego nie było.",
      en: "For months up to May 2004 certainty D: art. 34 of the act of 14 December 1994 rounded in the same way, but only the benefits of a closed list, which did not name the integration benefit.",
    },
    sources: {
      "up-to-10-groszy": {
        pl: "Świadczenia z tytułu bezrobocia z Funduszu Pracy zaokrągla się w górę do 10 groszy (art. 254 ustawy z 20 marca 2025 r., przedtem art. 81 ustawy z 20 kwietnia 2004 r.). Czy to świadczenie do nich należy, nie jest rozstrzygnięte, ale kwoty tak zaokrąglone podają CIS Ostrzyce (415,60 zł zamiast 415,55 zł) i regulamin CIS Świebodzin (2026; 2140,70 zł zamiast 2140,68 zł).",
        en: "Unemployment benefits of the Labour Fund are rounded up to 10 groszy (art. 254 of the act of 20 March 2025, before it art. 81 of the act of 20 April 2004). Whether this benefit is one of them is not settled, but CIS Ostrzyce (415.60 for 415.55) and the regulations of CIS Świebodzin (2026; 2140.70 for 2140.68) state amounts rounded so.",
      },
      "nearest-grosz": {
        pl: "Dziennik.pl (11 marca 2026 r.) podaje zasiłek dla bezrobotnych w wysokości 120 % bez zaokrąglenia do 10 groszy: 2140,68 zł. To jednak inne świadczenie.",
        en: "Dziennik.pl (11 March 2026) gives the unemployment benefit of 120 % without rounding to 10 groszy: 2140.68. That is another benefit, though.",
      },
      "up-to-grosz": null,
    },
  },
  trialApplication2022: {
    unit: "art-15-ust-4",
    settledBy: ["labour-office", "ministry"],
    note: {
      pl: "Wymóg wniosku w okresie próbnym wszedł w życie 15 lutego 2022 r. z mocą od 1 stycznia, a ogłoszono go 31 stycznia. Możliwy jest też pogląd, którego biblioteka nie liczy osobno: późniejszy wniosek albo sama wypłata usuwa brak (wtedy `applied: true`).",
      en: "The requirement of an application in the trial came into force on 15 February 2022 with effect from 1 January and was promulgated on 31 January. Another view is not computed apart: a later application, or the payment itself, makes up for the lack (then `applied: true`).",
    },
    sources: {
      "old-rate": {
        pl: "Warunek, którego nie można było spełnić, nie powinien odbierać prawa, które ustawa dawała bez wniosku. To wniosek; źródeł nie znaleziono.",
        en: "A condition that could not be met should not take away a right that the Act gave without an application. This is an inference; no source was found.",
      },
      nothing: {
        pl: "Tak brzmi dosłownie ust. 4, stosowany od 1 stycznia 2022 r.: świadczenie przysługuje na wniosek.",
        en: "This is the literal wording of paragraph 4, applied from 1 January 2022: the benefit is due on application.",
      },
    },
  },
  roundingStage: {
    unit: "art-15-ust-4",
    settledBy: ["labour-office"],
    note: {
      pl: "Czy niektóre urzędy zaokrąglają najpierw stawkę miesięczną, nie wiadomo (pewność D).",
      en: "Whether some offices round the monthly rate first is not known (certainty D).",
    },
    sources: {
      final: {
        pl: "Art. 254 ustawy z 20 marca 2025 r. nakazuje zaokrąglać kwotę za należny okres, a więc raz, na końcu. Cennik CIS Ostrzyce (stan prawny sprzed 2022 r.) liczy potrącenia od stawki niezaokrąglonej.",
        en: "Art. 254 of the act of 20 March 2025 rounds the amount for the period due, so once and at the end. The price table of CIS Ostrzyce (law before 2022) takes deductions from the rate as it is, not rounded.",
      },
      rate: {
        pl: "Regulamin CIS Świebodzin (2026) podaje stawkę już zaokrągloną: 2140,70 zł zamiast 2140,68 zł.",
        en: "The regulations of CIS Świebodzin (2026) state a rate already rounded: 2140.70 for 2140.68.",
      },
      "rate-and-final": null,
    },
  },
  premiumCap: {
    unit: "art-15a-ust-2",
    settledBy: [],
    note: {
      pl: "W niepełnym miesiącu pewność to D: nie znaleziono żadnego źródła.",
      en: "In a partial month the certainty is D: no source was found.",
    },
    sources: {
      "full-rate": {
        pl: "Przepis odsyła do świadczenia z art. 15 ust. 4, czyli do pełnej stawki, a nie do kwoty po odliczeniach. Podobnie strona cus.resko.pl (dawny stan prawny), która podaje premię jako część stawki podstawowej.",
        en: "The provision refers to the benefit of art. 15 ust. 4, that is to the full rate and not to the amount after deductions. So does the page cus.resko.pl (former law), which speaks of a share of the basic rate.",
      },
      prorated: null,
    },
  },
  grantHeadcount: {
    unit: "art-8-ust-3",
    settledBy: [],
    note: {
      pl: "To samo pytanie dotyczy art. 10 ust. 4 i 5 w brzmieniu do 23 października 2015 r.",
      en: "The same question is about art. 10 ust. 4 and 5 as worded up to 23 October 2015.",
    },
    sources: {
      sum: {
        pl: "Takie odczytanie jest rozsądne i zwykłe. Art. 10 ust. 4 i 5 od 24 października 2015 r. mówią wprost o sumie.",
        en: "This is the sensible and usual reading. Since 24 October 2015 art. 10 ust. 4 and 5 speak of a sum outright.",
      },
      product: {
        pl: "W art. 8 ust. 3 nie ma słowa „sumy”, więc dosłownie można w nim widzieć iloczyn trzech liczb.",
        en: 'Art. 8 ust. 3 lacks the word "sum", so that literally it can be read as a product of three numbers.',
      },
    },
  },
} satisfies Partial<Backgrounds>;
