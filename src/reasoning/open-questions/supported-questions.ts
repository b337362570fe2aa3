import type { QuestionWithoutSetting } from "./question-without-setting.js";

/** Chapter 6: referral to work, the employer's refund and the subsidy for advice. */
export const supportedQuestions = {
  "club-timing-not-stated": {
    text: {
      pl: "Czy od 14 lipca 2007 r. do 14 lutego 2022 r. osobę z klubu można było skierować do pracy w każdym czasie?",
      en: "Could a member of a club be referred to work at any time from 14 July 2007 to 14 February 2022?",
    },
    unit: "art-16-ust-1",
    settledBy: [],
    note: null,
    sources: {
      pl: "Zakończenie uczestnictwa, uzasadniony przypadek i 6 miesięcy odnosiły się do zajęć w centrum; o klubie przepis mówił tylko, kto składa wniosek. Dopiero od 15 lutego 2022 r. te terminy dotyczą wprost także klubu.",
      en: "The end of taking part, the justified case and the six months were about classes in a centre; of a club the provision only said who moves. Only since 15 February 2022 does it name the club with the time.",
    },
    otherSide: {
      text: {
        pl: "te terminy dotyczyły także osób z klubu",
        en: "the conditions of time held for members of a club too",
      },
      sources: {
        pl: "Całe zdanie mówiło o skierowaniu po zakończeniu uczestnictwa, a o klubie – tylko o innym wnioskodawcy.",
        en: "The whole sentence spoke of a referral after taking part, and of a club only of another who moves.",
      },
    },
  },
  "club-member-as-participant": {
    text: {
      pl: "Czy do 29 października 2011 r. można było skierować do pracy osobę uczestniczącą w klubie?",
      en: "Could a person who takes part in a club be referred to work to 29 October 2011?",
    },
    unit: "art-16-ust-1-pkt-1",
    settledBy: [],
    note: null,
    sources: {
      pl: "Od 1 czerwca 2004 r. ust. 1 mówił o wniosku po uczestnictwie w klubie, ale wśród kierowanych wymieniał tylko uczestnika; uczestniczących w klubie dodano od 30 października 2011 r.",
      en: "Since 1 June 2004 paragraph 1 spoke of a motion after taking part in a club, but named only the participant among those sent; those who take part in a club were added from 30 October 2011.",
    },
  },
  "centre-work-keeps-old-terms": {
    text: {
      pl: "Czy po 14 lutego 2022 r. refunduje się wynagrodzenie za pracę w centrum na podstawie wcześniejszej umowy?",
      en: "Is the wage for work in a centre under an earlier agreement refunded after 14 February 2022?",
    },
    unit: "art-16-ust-3",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 11 ustawy z 13 stycznia 2022 r. mówi o umowach z art. 16 ust. 2. Uchylony ust. 3 nakazywał stosować ust. 2 odpowiednio, więc i do takich umów.",
      en: "Art. 11 of the act of 13 January 2022 speaks of agreements of art. 16 ust. 2. The repealed paragraph 3 applied paragraph 2 accordingly, so for such agreements too.",
    },
  },
  "agreement-keeps-its-terms": {
    text: {
      pl: "Czy umowę zawartą do 13 lipca 2007 r. wykonuje się dalej na dawnych zasadach?",
      en: "Is an agreement made to 13 July 2007 carried out further on its earlier terms?",
    },
    unit: "art-16-ust-2",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ustawa z 15 czerwca 2007 r. nie ma o tym przepisu; umowa wiąże tak, jak ją zawarto.",
      en: "The act of 15 June 2007 has no provision on it; an agreement binds as it was made.",
    },
  },
  "month-of-work-by-its-first-day": {
    text: {
      pl: "Do którego miesiąca zatrudnienia należy miesiąc kalendarzowy, gdy pracę rozpoczęto w jego trakcie?",
      en: "To which month of work does a calendar month belong where work began within a month?",
    },
    unit: "art-16-ust-2",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ustawa mówi o pierwszych miesiącach, a refunduje się w okresach miesięcznych (ust. 5); nie rozstrzyga, co z miesiącem, w którym przypadają dni dwóch miesięcy zatrudnienia.",
      en: "The Act speaks of the first months, and the refund is paid monthly (paragraph 5); of a month with days of two months of work it says nothing.",
    },
  },
  "contribution-on-top": {
    text: {
      pl: "Czy granica refundacji obejmuje składki na ubezpieczenia społeczne, czy dolicza się je do niej?",
      en: "Does the ceiling of the refund include social insurance contributions, or are they added to it?",
    },
    unit: "art-16-ust-2",
    settledBy: [],
    note: null,
    sources: {
      pl: "Słowa „zasiłku dla bezrobotnych wraz ze składką” dodają składkę do zasiłku.",
      en: "The words “of the unemployment benefit with the contribution” add the contribution to the benefit.",
    },
  },
  "de-minimis-basis-changed": {
    text: {
      pl: "Które brzmienie przepisu o pomocy de minimis dotyczy refundacji za miesiące od lipca do października 2024 r.?",
      en: "Which wording on de minimis aid holds for refunds for July to October 2024?",
    },
    unit: "art-16-ust-5b",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 25 ustawy z 18 października 2024 r. nakazuje stosować nowe brzmienie do spraw wszczętych przed 1 lipca 2024 r. i niezakończonych; spraw wszczętych później, do 8 listopada, nie wymienia.",
      en: "Art. 25 of the act of 18 October 2024 applies the new wording to cases begun before 1 July 2024 and not finished; of cases begun later, to 8 November, it says nothing.",
    },
  },
  "average-wage-of-the-day": {
    text: {
      pl: "Przeciętne wynagrodzenie z którego dnia ogranicza dofinansowanie doradztwa?",
      en: "The average wage of which day limits the subsidy for advice?",
    },
    unit: "art-16-ust-4",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 2 pkt 3 mówi o poprzednim kwartale, a ust. 4 nie podaje dnia.",
      en: "Art. 2 pkt 3 speaks of the previous quarter, and paragraph 4 names no day.",
    },
  },
} as const satisfies Readonly<Record<string, QuestionWithoutSetting>>;
