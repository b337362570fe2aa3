import type { absence } from "../rules/chapter-5-absence.js";
import type { GistsOf } from "./gist.js";

/** art. 15 ust. 6a–7a: days off, unexcused absence, sickness. */
export const absenceGists: GistsOf<typeof absence> = {
  daysOff: {
    "2003-08-14": {
      pl: "Ustawa nie znała dni wolnych od zajęć.",
      en: "The Act knew no days off from classes.",
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
      pl: "Każdy z najwyżej trzech dni nieusprawiedliwionej nieobecności w miesiącu kosztuje jedną dwudziestą świadczenia. Przy większej ich liczbie świadczenie za ten miesiąc się nie należy.",
      en: "Each of at most three days of unexcused absence in a month costs one twentieth of the benefit. With more of them the benefit for that month is lost.",
    },
  },
  sickness: {
    "2003-08-14": {
      pl: "Ustawa nie miała przepisu o chorobie uczestnika.",
      en: "The Act had no provision on a participant's sickness.",
    },
    "2007-07-14": {
      pl: "Po okresie próbnym dzień choroby potwierdzonej przez lekarza kosztował jedną czterdziestą świadczenia, najdłużej przez 14 dni. Za dalsze dni świadczenie się nie należało.",
      en: "After the trial a day of sickness confirmed by a doctor cost one fortieth of the benefit, for 14 days at most. Nothing was due for further days.",
    },
    "2022-02-15": {
      pl: "Po okresie próbnym dzień choroby kosztuje jedną czterdziestą świadczenia przez najwyżej 21 dni; za dalsze dni świadczenie się nie należy. Nowy limit objął też osoby, które w dniu wejścia zmiany w życie były w trakcie uczestnictwa.",
      en: "After the trial a day of sickness costs one fortieth of the benefit for at most 21 days; further days are unpaid. The longer limit also serves those who were taking part on the day of the change.",
    },
  },
};
