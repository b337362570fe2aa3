import type { Granted } from "./granted.js";

/** What is taken for granted of supported employment. */
export const grantedOfSupported = {
  questions: {},
  readings: {},
  assumptions: {
    "club-timing-not-stated": {
      pl: "przepis o terminie skierowania do pracy wymieniał tylko centrum, więc nie dotyczył osób z klubu",
      en: "the provision on when one may be referred to work named the centre only, so it did not apply to members of a club",
    },
    "club-member-as-participant": {
      pl: "osobę uczestniczącą w klubie kierowano do pracy jak uczestnika centrum",
      en: "a member of a club was referred to work as a participant of a centre",
    },
    "centre-work-keeps-old-terms": {
      pl: "wynagrodzenie za pracę w centrum na podstawie wcześniejszej umowy refunduje się na dotychczasowych zasadach",
      en: "work in the centre under an earlier agreement is refunded on the earlier terms",
    },
    "agreement-keeps-its-terms": {
      pl: "umowę zawartą przed zmianą przepisów wykonuje się na dotychczasowych zasadach",
      en: "an agreement made before the change of the law keeps its terms",
    },
    "month-of-work-by-its-first-day": {
      pl: "miesiąc kalendarzowy należy do tego miesiąca zatrudnienia, w którym przypada jego pierwszy przepracowany dzień",
      en: "a calendar month belongs to the month of work in which its first day worked lies",
    },
    "contribution-on-top": {
      pl: "składki dolicza się do refundowanego wynagrodzenia ponad jego granicę",
      en: "contributions are added to the refunded wage on top of its ceiling",
    },
    "de-minimis-basis-changed": {
      pl: "podstawą pomocy de minimis jest już nowe brzmienie przepisu",
      en: "the basis of de minimis aid is that of the new wording already",
    },
    "average-wage-of-the-day": {
      pl: "granicę dofinansowania wyznacza przeciętne wynagrodzenie z dnia, na który ocenia się sprawę",
      en: "the average wage of the day asked about limits the subsidy",
    },
  },
} as const satisfies Granted;
