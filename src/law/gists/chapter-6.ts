import type * as chapter6 from "../rules/chapter-6.js";
import type { GistsOf } from "./gist.js";

/** art. 16 ust. 1, 1a and 4: referral to work, a business taken up together, and the subsidy for advice on it. */
export const chapter6Gists: GistsOf<typeof chapter6> = {
  employmentReferral: {
    "2003-08-14": {
      pl: "Powiatowy urząd pracy może skierować uczestnika centrum do pracy po zakończeniu uczestnictwa, a w uzasadnionych przypadkach wcześniej, na wniosek kierownika centrum, pracownika socjalnego lub uczestnika. Klubu przepis nie wymieniał.",
      en: "The labour office may refer a participant of a centre to work after taking part has ended, in justified cases earlier, on the motion of the manager, the social worker or the participant. Clubs were not named.",
    },
    "2004-06-01": {
      pl: "W centrum potrzebny jest wniosek kierownika, pracownika socjalnego i uczestnika razem. Po uczestnictwie w klubie wystarcza wniosek pracownika socjalnego lub uczestnika.",
      en: "For a centre the manager, the social worker and the participant must all move. After taking part in a club the motion of the social worker or the participant is enough.",
    },
    "2007-07-14": {
      pl: "Przed zakończeniem uczestnictwa w centrum można skierować tylko w uzasadnionych przypadkach i po 6 miesiącach uczestnictwa. W klubie wniosek składa pracownik socjalny; o czasie przepis nie mówi.",
      en: "Before taking part in a centre has ended, only justified cases are referred, after six months. For a club the social worker moves; the provision does not speak of time.",
    },
    "2011-10-30": {
      pl: "Jak poprzednio; wśród kierowanych do pracy wymieniono uczestniczących w klubie.",
      en: "As before; those who take part in a club are now named among those sent to work.",
    },
    "2022-02-15": {
      pl: "Z centrum i z klubu można skierować do pracy po zakończeniu uczestnictwa, a w uzasadnionych przypadkach wcześniej, po 6 miesiącach. W centrum wnioskują kierownik, pracownik socjalny i uczestnik, w klubie – pracownik socjalny.",
      en: "From a centre and from a club: after taking part has ended, in justified cases earlier, after six months. For a centre the manager, the social worker and the participant move, for a club the social worker.",
    },
  },
  jointBusiness: {
    "2003-08-14": {
      pl: "Uczestnicy mogą podjąć wspólną działalność na zasadach prawa spółdzielczego.",
      en: "Participants may take up a business together under cooperative law.",
    },
    "2004-06-01": {
      pl: "Uczestnicy mogą podjąć wspólną działalność w formie spółdzielni socjalnej.",
      en: "Participants may take up a business together as a social cooperative.",
    },
    "2011-10-30": {
      pl: "Absolwenci centrum lub klubu mogą podjąć wspólną działalność w formie spółdzielni socjalnej.",
      en: "Graduates of a centre or a club may take up a business together as a social cooperative.",
    },
  },
  adviceSubsidy: {
    "2003-08-14": {
      pl: "Fundusz Pracy może pokryć do 80 % udokumentowanych kosztów pomocy prawnej, konsultacji lub doradztwa, nie więcej niż przeciętne wynagrodzenie.",
      en: "The Labour Fund may cover up to 80 % of the documented costs of legal help, consultation or advice, at most the average wage.",
    },
  },
};
