import type { QuestionWithoutSetting } from "./question-without-setting.js";

/** Clubs, and services for the unemployed and for employees of social enterprises. */
export const clubQuestions = {
  "agreement-for-local-government": {
    text: {
      pl: "Na jakiej podstawie powiat albo województwo realizowały do maja 2025 r. działania na rzecz bezrobotnych: porozumienia czy umowy?",
      en: "On what did a county or a voivodeship render services for the unemployed up to May 2025: an agreement (porozumienie) or a contract (umowa)?",
    },
    unit: "art-9a-ust-2",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 9a ust. 2 wymieniał porozumienie tylko dla gminy, ale art. 62a ust. 7 ustawy o promocji zatrudnienia przewidywał je dla wszystkich jednostek prowadzonych przez samorząd.",
      en: "Art. 9a ust. 2 named the agreement for a commune only, but art. 62a ust. 7 of the act on employment promotion had it for all units run by local government.",
    },
  },
  "contract-for-ngo-club": {
    text: {
      pl: "Na jakiej podstawie do maja 2025 r. działania na rzecz bezrobotnych realizował klub organizacji pozarządowej?",
      en: "On what did a club of a non-governmental organisation render services for the unemployed up to May 2025?",
    },
    unit: "art-18-ust-8",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 18 ust. 8 wymieniał tylko kluby gmin oraz kluby kościelnych osób prawnych i spółdzielni socjalnych. Umowę z art. 62a ust. 11 ustawy o promocji zatrudnienia zawierał każdy inny wykonawca; o organizacjach nic nie znaleziono.",
      en: "Art. 18 ust. 8 named only clubs of communes, church entities and social cooperatives. Every other body had the contract of art. 62a ust. 11 of the act on employment promotion; nothing was found on organisations.",
    },
  },
  "employees-no-participants": {
    text: {
      pl: "Czy pracownicy przedsiębiorstwa społecznego, dla których klub prowadzi działania, są uczestnikami klubu?",
      en: "Are employees of a social enterprise whom a club serves participants of the club?",
    },
    unit: "art-18-ust-10",
    settledBy: [],
    note: null,
    sources: {
      pl: "Przepis mówi o działaniach na rzecz pracowników, a nie o ich uczestnictwie. To wniosek; źródeł nie znaleziono.",
      en: "The provision speaks of activities for employees and not of their taking part. This is inferred; no source was found.",
    },
  },
  "long-term-unemployed-only": {
    text: {
      pl: "Czy działania przewidziane w ustawie o rynku pracy z 2025 r. mogą objąć każdego bezrobotnego?",
      en: "Are the services of the labour market act of 2025 for every unemployed person?",
    },
    unit: "art-9a-ust-1",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 9a ust. 1 i art. 18 ust. 7 mówią o bezrobotnych, a art. 200 ust. 1 ustawy o rynku pracy, do którego odsyłają, o długotrwale bezrobotnych.",
      en: "Art. 9a ust. 1 and art. 18 ust. 7 speak of the unemployed, but art. 200 ust. 1 of the labour market act, to which they refer, of the long-term unemployed.",
    },
  },
} as const satisfies Readonly<Record<string, QuestionWithoutSetting>>;
