import type { Backgrounds } from "./background.js";

/** art. 15 ust. 6–7a: what absence and unpaid days cost. */
export const deductionBackgrounds = {
  excusedAbsence: {
    unit: "art-15-ust-7",
    settledBy: ["labour-office", "voivode"],
    note: {
      pl: "Ustawa tego nie reguluje; w praktyce rozstrzyga regulamin centrum. Możliwe są też odpowiedzi, których biblioteka nie oblicza: najpierw wykorzystać dzień wolny albo odliczyć jak za dzień nieusprawiedliwiony (to drugie jest sprzeczne z ust. 7).",
      en: "The Act has no rule; in practice the centre's regulations decide. Other answers are possible that the library does not compute: to use a day off first, or to deduct as for an unexcused day (which goes against the words of paragraph 7).",
    },
    sources: {
      full: {
        pl: "Ust. 7 zmniejsza świadczenie tylko za nieobecność nieusprawiedliwioną. Karta obecności CIS Świebodzin (2026) ma osobny znak dla usprawiedliwionej i potrąca tylko za nieusprawiedliwioną.",
        en: "Paragraph 7 reduces the benefit only for unexcused absence. The attendance card of CIS Świebodzin (2026) has a mark of its own for excused absence and deducts only for unexcused absence.",
      },
      unpaid: {
        pl: "Cennik CIS Ostrzyce (stan prawny sprzed 2022 r.) potrąca 1/30 za dzień opieki i za wezwanie do sądu. Zapasowy tekst regulaminu w aplikacji CIS Świebodzin (2026) mówi, że świadczenie przysługuje proporcjonalnie.",
        en: "The price table of CIS Ostrzyce (law before 2022) deducts 1/30 for a day of care and for a court summons. The fallback text of the regulations in the application of CIS Świebodzin (2026) calls the benefit proportional.",
      },
    },
  },
  unpaidDay: {
    unit: "art-15-ust-7a-zd-2",
    settledBy: ["labour-office", "ministry"],
    note: {
      pl: "Ułamek 1/30 ma pewność C. Wybór między odjęciem trzydziestych części a wzorem z ust. 6 ma pewność D. W miesiącu, który nie ma 30 dni, wyniki są różne.",
      en: "The fraction 1/30 has certainty C, the choice between taking thirtieths off and the formula of paragraph 6 certainty D. In a month that has not 30 days the results differ.",
    },
    sources: {
      "minus-thirtieth": {
        pl: "Analogia do ust. 6. Aplikacja CIS Świebodzin (2026) przyjmuje 1/30, a cennik CIS Ostrzyce (stan prawny sprzed 2022 r.) bierze 1/30 za inne dni bez świadczenia.",
        en: "The analogy with paragraph 6. The application of CIS Świebodzin (2026) takes 1/30, and the price table of CIS Ostrzyce (law before 2022) takes 1/30 for other unpaid days.",
      },
      "payable-days": {
        pl: "Tak brzmi dosłowny wzór ust. 6: liczy dni, za które świadczenie przysługuje.",
        en: "This is the literal formula of paragraph 6: it counts the days for which the benefit is due.",
      },
      "minus-twentieth": null,
    },
  },
  deductionBase: {
    unit: "art-15-ust-7",
    settledBy: [],
    note: {
      pl: "W niepełnym miesiącu pewność to D: nie znaleziono żadnego źródła.",
      en: "In a partial month the certainty is D: no source was found.",
    },
    sources: {
      "full-month": {
        pl: "Przepis nie wskazuje podstawy. Cennik CIS Ostrzyce (stan prawny sprzed 2022 r.) i aplikacja CIS Świebodzin (2026) liczą od pełnej kwoty miesięcznej.",
        en: "The provision names no base. The price table of CIS Ostrzyce (law before 2022) and the application of CIS Świebodzin (2026) count from the full monthly amount.",
      },
      "amount-due": null,
    },
  },
} satisfies Partial<Backgrounds>;
