import type { Backgrounds } from "./background.js";

/** art. 13 ust. 5 and art. 15 ust. 1–6a: when periods end and what depends on their length. */
export const periodBackgrounds = {
  monthCount: {
    unit: "art-15-ust-3",
    settledBy: ["ministry"],
    note: {
      pl: "Pytanie dotyczy też okresu próbnego (ust. 1). Daty podpisane w programie mają pierwszeństwo. Nie jest rozstrzygnięte, czy do uczestnictwa w centrum stosuje się w ogóle Kodeks cywilny.",
      en: "The question is about the trial (paragraph 1) too. Dates signed in the programme come first. Whether the Civil Code serves for participation in a centre at all is not settled.",
    },
    sources: {
      "civil-code": {
        pl: "Art. 112 Kodeksu cywilnego. Tak też serwis Legalis (2022): okres próbny od 1 stycznia kończy się 1 lutego.",
        en: "Art. 112 of the Civil Code. So does a Legalis report of 2022: a trial that begins on 1 January ends on 1 February.",
      },
      "day-before": {
        pl: "Sąd Najwyższy, 21 maja 1997 r., I CZ 54/97 (według e-prawnik.pl): miesiąc ma tyle dni, ile miesiąc kalendarzowy. Okres od 1 czerwca kończy się więc 30 czerwca, bo pierwszy dzień jest już dniem uczestnictwa.",
        en: "Supreme Court, 21 May 1997, I CZ 54/97 (as e-prawnik.pl reports it): a month has as many days as a calendar month. So a period from 1 June ends on 30 June, as its first day is itself a day of participation.",
      },
    },
  },
  extraDaysOff: {
    unit: "art-15-ust-6a-zd-2",
    settledBy: ["ministry"],
    note: {
      pl: "Sama proporcja (6 dni za 12 miesięcy, czyli pół dnia za miesiąc) ma pewność C: niepelnosprawni.pl (2021, za ministerstwem) podaje łącznie 12 dni. Jak liczyć przedłużenie, które nie trwa pełnych miesięcy, nie wiadomo (pewność D).",
      en: "The proportion itself (six days for twelve months, half a day a month) has certainty C: niepelnosprawni.pl (2021, after the ministry) gives twelve days in all. How an extension counts that is not whole months is not known (certainty D).",
    },
    sources: {
      up: {
        pl: "Ustawa nie mówi o zaokrągleniu i źródeł nie znaleziono. Zaokrąglenie w górę jest korzystne dla uczestnika.",
        en: "The Act says nothing of rounding, and no source was found. Rounding up favours the participant.",
      },
      "half-days": null,
      down: null,
      nearest: null,
    },
  },
  extensionSixMonths: {
    unit: "art-15-ust-3-zd-2",
    settledBy: [],
    note: null,
    sources: {
      "by-up-to-6": {
        pl: "Niepelnosprawni.pl (2021, za ministerstwem) i Legalis (2022) podają, że przed zmianą można było uczestniczyć łącznie 18 miesięcy, a po niej 24.",
        en: "Niepelnosprawni.pl (2021, after the ministry) and Legalis (2022) say that one could take part for 18 months in all before the change, and for 24 after it.",
      },
      "to-6": {
        pl: "Słowa „do 6 miesięcy” mogą też oznaczać długość całego okresu. Źródła, które by je tak rozumiało, nie znaleziono.",
        en: 'The words "do 6 miesięcy" can also mean the length of the whole period. No source was found that takes them so.',
      },
    },
  },
  jobStartDay: {
    unit: "art-13-ust-5",
    settledBy: [],
    note: {
      pl: "Pewne (A) jest tylko to, że świadczenie kończy się z ostatnim dniem uczestnictwa.",
      en: "Certain (A) is only that the benefit ends with the last day of participation.",
    },
    sources: {
      "not-payable": {
        pl: "Bez uczestnictwa nie ma świadczenia (art. 13 ust. 5 zd. 2). Samego dnia podjęcia pracy ustawa nie rozstrzyga i źródeł nie znaleziono.",
        en: "There is no benefit without participation (art. 13 ust. 5, second sentence). Of the day work begins the Act says nothing, and no source was found.",
      },
      payable: null,
    },
  },
} satisfies Partial<Backgrounds>;
