import type { QuestionWithoutSetting } from "./question-without-setting.js";

/** Chapters 2 and 3: grants and kept data. */
export const grantQuestions = {
  "grant-rounding": {
    text: {
      pl: "Jak zaokrągla się ratę dotacji na działalność centrum, gdy połowa zasiłku nie jest pełną liczbą groszy?",
      en: "How is an instalment of the grant for activity rounded where half the benefit is no whole number of grosze?",
    },
    unit: "art-8-ust-3",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ustawa nie mówi o zaokrąglaniu. Dotacja ma równać się iloczynowi, więc przyjęto kwotę najbliższą.",
      en: "The Act does not speak of rounding. The grant is to equal the product, so the nearest amount is taken.",
    },
  },
  "cap-period-given": {
    text: {
      pl: "Za jaki okres porównuje się dotację dla centrum organizacji z kosztami pomniejszonymi o przychód?",
      en: "For which period is the grant to a centre of an organisation compared with the costs less the revenue?",
    },
    unit: "art-10-ust-4-zd-2",
    settledBy: [],
    note: {
      pl: "Miesiąc, rok budżetowy i cały okres dotacji dają różne granice.",
      en: "A month, a budget year and the whole time of the grant give different limits.",
    },
    sources: null,
  },
  "retention-of-earlier-data": {
    text: {
      pl: "Czy dziesięcioletni okres przechowywania dotyczy danych osób, którym centrum przestało świadczyć usługi przed 4 maja 2019 r.?",
      en: "Does the time of ten years hold for data of persons whose services had ended before 4 May 2019?",
    },
    unit: "art-8b-ust-5",
    settledBy: [],
    note: null,
    sources: {
      pl: "Przepis dotyczy przechowywania danych, a przepisu przejściowego nie ma; okres liczy się od końca roku, w którym zakończono świadczenie usług.",
      en: "The provision speaks of data that are kept and has no transitional rule; it counts from the end of the year in which the services ended.",
    },
  },
} satisfies Record<string, QuestionWithoutSetting>;
