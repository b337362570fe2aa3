import type { Granted } from "./granted.js";

/** What is taken for granted of who is covered and who is a graduate. */
export const grantedOfPersons = {
  questions: {
    registrationMonths: {
      pl: "Czy przy dodawaniu okresów rejestracji miesiąc to 30 dni, czy miesiąc kalendarzowy?",
      en: "Where periods of registration are added up, is a month 30 days or a calendar month?",
    },
  },
  readings: {
    registrationMonths: {
      "thirty-days": {
        pl: "przy dodawaniu okresów rejestracji miesiąc liczy się za 30 dni (art. 114 k.c.)",
        en: "where periods of registration are added up, a month is 30 days (art. 114 of the Civil Code)",
      },
      "calendar-months": {
        pl: "w każdym okresie rejestracji liczy się pełne miesiące kalendarzowe, a pozostałe dni dodaje się po 30 na miesiąc",
        en: "the whole calendar months of each period of registration count, and the remaining days are added up, 30 to a month",
      },
    },
  },
  assumptions: {
    "open-list": {
      pl: "lista osób w art. 1 ust. 2 jest otwarta",
      en: "the list of persons in art. 1 ust. 2 is open",
    },
    "trial-counts-for-graduate": {
      pl: "okres próbny wlicza się do 6 miesięcy uczestnictwa w zajęciach",
      en: "the trial counts towards the six months of taking part in classes",
    },
    "graduate-before-the-rule": {
      pl: "definicja absolwenta obejmuje też osobę, która zakończyła zajęcia, zanim ta definicja zaczęła obowiązywać",
      en: "the definition of a graduate also covers a person whose classes ended before it came into force",
    },
    "refugee-programme-literally": {
      pl: "przynależność do grupy z art. 1 ust. 2 pkt 7 jest taka, jak podano; przepis mówi o uchodźcach, a osobę z ochroną uzupełniającą może objąć otwarta lista",
      en: "belonging to the group of art. 1 ust. 2 pkt 7 is as stated; the provision speaks of refugees, and a person with subsidiary protection may come under the open list",
    },
    "window-ends-on-the-day": {
      pl: "okres ostatnich 2 lat kończy się w dniu, na który ocenia się sytuację, i obejmuje ten dzień",
      en: "the last two years end on the day for which the situation is judged, that day included",
    },
  },
} as const satisfies Granted;
