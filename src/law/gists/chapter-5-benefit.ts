import type * as benefit from "../rules/chapter-5-benefit.js";
import type { GistsOf } from "./gist.js";

/** art. 15 ust. 1 zd. 2, 4–6 and 8, art. 15a: the benefit, its payment and refund, the premium. */
export const benefitGists: GistsOf<typeof benefit> = {
  trialRate: {
    "2003-08-14": {
      pl: "W okresie próbnym świadczenie wynosiło połowę zasiłku dla bezrobotnych i przysługiwało bez wniosku.",
      en: "In the month of trial the benefit was half of the unemployment benefit and was due without an application.",
    },
    "2022-01-01": {
      pl: "W okresie próbnym świadczenie wynosi tyle samo co później: 120 % zasiłku dla bezrobotnych, i przysługuje na wniosek. Zmiana weszła w życie 15 lutego 2022 r. z mocą od 1 stycznia 2022 r.",
      en: "In the month of trial the rate is the same as later: 120 % of the unemployment benefit, on application. The change entered into force on 15 February 2022 with effect from 1 January 2022.",
    },
  },
  participationRate: {
    "2003-08-14": {
      pl: "Po okresie próbnym świadczenie przyznawano na wniosek, w wysokości 80 % zasiłku dla bezrobotnych.",
      en: "After the trial the benefit was granted on application, at 80 % of the unemployment benefit.",
    },
    "2007-07-01": {
      pl: "Po okresie próbnym świadczenie równało się zasiłkowi dla bezrobotnych; nadal przyznawano je na wniosek.",
      en: "After the trial the benefit equalled the unemployment benefit; it was still granted on application.",
    },
    "2022-01-01": {
      pl: "Świadczenie wynosi 120 % zasiłku dla bezrobotnych i przysługuje na wniosek. Zmiana weszła w życie 15 lutego 2022 r. z mocą od 1 stycznia 2022 r.",
      en: "The benefit is 120 % of the unemployment benefit, on application. The change entered into force on 15 February 2022 with effect from 1 January 2022.",
    },
  },
  payment: {
    "2003-08-14": {
      pl: "Centrum wypłaca świadczenie co miesiąc, za miesiąc, który minął.",
      en: "The centre pays the benefit every month, for the month that has passed.",
    },
  },
  partialMonth: {
    "2003-08-14": {
      pl: "Gdy uczestnictwo nie obejmuje całego miesiąca, za każdy dzień kalendarzowy, za który świadczenie przysługuje, liczy się jedną trzydziestą kwoty miesięcznej.",
      en: "Where participation does not cover the whole month, each calendar day for which the benefit is due counts as one thirtieth of the monthly amount.",
    },
  },
  refund: {
    "2003-08-14": {
      pl: "Starosta refunduje centrum ze środków Funduszu Pracy świadczenia wypłacone w poprzednim miesiącu. Możliwa jest też zaliczka.",
      en: "The Labour Fund refunds the centre the benefits paid in the previous month. An advance is possible.",
    },
    "2009-02-01": {
      pl: "Refundacja i zaliczka z Funduszu Pracy obejmują oprócz świadczeń także składki na ubezpieczenia społeczne.",
      en: "The refund and the advance from the Labour Fund cover social insurance contributions besides the benefits.",
    },
  },
  premium: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała motywacyjnej premii integracyjnej.",
      en: "The Act did not provide for the motivational integration premium.",
    },
    "2007-07-14": {
      pl: "Po okresie próbnym kierownik centrum mógł przyznać premię za aktywną postawę i postępy, do 20 % świadczenia.",
      en: "Outside the trial the manager could grant a premium for an active attitude and progress, up to 20 % of the benefit.",
    },
    "2015-10-24": {
      pl: "Premia mogła sięgać 50 % świadczenia z art. 15 ust. 4.",
      en: "The premium could reach 50 % of the benefit of art. 15 ust. 4.",
    },
    "2022-02-15": {
      pl: "Premia może dorównać świadczeniu z art. 15 ust. 4, ale go nie przewyższyć.",
      en: "The premium may equal the benefit of art. 15 ust. 4 but not exceed it.",
    },
  },
};
