import type * as absence from "../rules/chapter-5-absence.js";
import type { GistsOf } from "./gist.js";

/** art. 15 ust. 6a–7a: days off, unexcused absence, sickness. */
export const absenceGists: GistsOf<typeof absence> = {
  daysOff: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała dni wolnych od zajęć.",
      en: "The Act did not provide for days off from classes.",
    },
    "2007-07-14": {
      pl: "Po okresie próbnym kierownik centrum mógł na wniosek uczestnika udzielić do 4 dni wolnych z zachowaniem całego świadczenia.",
      en: "After the trial the manager of the centre could grant, on request, up to four days off with the full benefit.",
    },
    "2015-10-24": {
      pl: "Kierownik centrum mógł udzielić do 6 dni wolnych z zachowaniem całego świadczenia.",
      en: "The manager of the centre could grant up to six days off with the full benefit.",
    },
    "2022-02-15": {
      pl: "Po okresie próbnym uczestnik ma prawo do 6 dni wolnych, a przy przedłużeniu uczestnictwa do najwyżej 6 następnych, stosownie do długości przedłużenia. Nowe zasady objęły też osoby, które uczestniczyły już wcześniej.",
      en: "After the trial the participant is entitled to six days off and, with an extension, to at most six more in proportion to its length. The new rules also covered those already taking part.",
    },
  },
  unexcusedAbsence: {
    "2003-08-14": {
      pl: "Za każdy dzień nieusprawiedliwionej nieobecności świadczenie zmniejsza się o jedną dwudziestą. Gdy w miesiącu jest więcej niż 3 takie dni, świadczenie za ten miesiąc nie przysługuje.",
      en: "Each day of unexcused absence reduces the benefit by one twentieth. With more than three such days in a month no benefit is due for that month.",
    },
  },
  sickness: {
    "2003-08-14": {
      pl: "Ustawa nie zawierała przepisu o chorobie uczestnika.",
      en: "The Act had no provision on a participant's sickness.",
    },
    "2007-07-14": {
      pl: "Po okresie próbnym za każdy dzień choroby potwierdzonej przez lekarza świadczenie zmniejszano o jedną czterdziestą, najdłużej przez 14 dni. Za dalsze dni świadczenie nie przysługiwało.",
      en: "After the trial each day of sickness confirmed by a doctor reduced the benefit by one fortieth, for 14 days at most. Nothing was due for further days.",
    },
    "2022-02-15": {
      pl: "Po okresie próbnym za każdy dzień choroby świadczenie zmniejsza się o jedną czterdziestą, najdłużej przez 21 dni; za dalsze dni świadczenie nie przysługuje. Nowy limit objął też osoby, które w dniu wejścia zmiany w życie uczestniczyły w zajęciach.",
      en: "After the trial each day of sickness reduces the benefit by one fortieth, for at most 21 days; further days are unpaid. The longer limit also holds for those who were taking part on the day of the change.",
    },
  },
};
