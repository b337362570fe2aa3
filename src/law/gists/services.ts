import type * as services from "../rules/services.js";
import type { GistsOf } from "./gist.js";

/** Services beside the programmes of centres and the participation in clubs. */
export const servicesGists: GistsOf<typeof services> = {
  unemployedServices: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała działań centrów i klubów na rzecz bezrobotnych poza programami.",
      en: "The Act did not provide for services of centres and clubs for the unemployed beside the programmes.",
    },
    "2015-10-24": {
      pl: "Centrum i klub mogą realizować działania w zakresie integracji społecznej bezrobotnych z Programu Aktywizacja i Integracja: gmina na podstawie porozumienia, inni na podstawie umowy. Przepisów o kierowaniu, uczestnictwie i zatrudnieniu wspieranym, a w klubie art. 18 ust. 3–5, wtedy się nie stosuje.",
      en: "A centre and a club may carry out activities of social integration of the programme for the unemployed (PAI): a commune on an agreement, others on a contract. The provisions on referral, participation and supported employment, and in a club art. 18 ust. 3–5, are not applied.",
    },
    "2025-06-01": {
      pl: "Centrum i klub mogą realizować działania w zakresie reintegracji społecznej bezrobotnych z ustawy o rynku pracy z 2025 r., zawsze na podstawie umowy. Tych samych przepisów się nie stosuje.",
      en: "A centre and a club may carry out activities of social reintegration of the unemployed under the labour market act of 2025, always on a contract. The same provisions are not applied.",
    },
  },
  servicesTerms: {
    "2003-08-14": {
      pl: "Przepisy o rynku pracy nie przewidywały takich działań w centrach i klubach.",
      en: "The law on the labour market did not provide for such activities in centres and clubs.",
    },
    "2015-10-24": {
      pl: "Zajęcia trwają co najmniej 10 godzin tygodniowo, program 2 miesiące, a z ponownymi skierowaniami do 6 miesięcy. Godzina pracy trenera z grupą 10 osób kosztuje najwyżej 70 zł.",
      en: "There are at least 10 hours a week; the programme takes two months, with repeated referrals up to six. An hour of a trainer with a group of ten costs 70 zł at most.",
    },
    "2025-06-01": {
      pl: "Zajęcia trwają 4 godziny dziennie, przez okres do 6 miesięcy. Stawka godzinowa trenera wynosi najwyżej 5 % minimalnego wynagrodzenia. Przepisy dotyczą długotrwale bezrobotnych.",
      en: "There are 4 hours a day, for up to six months. The trainer's hourly rate is at most 5 % of the minimum wage. The provisions are about the long-term unemployed.",
    },
  },
  enterpriseServices: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała usług na rzecz pracowników przedsiębiorstw społecznych.",
      en: "The Act did not provide for services for employees of social enterprises.",
    },
    "2022-10-30": {
      pl: "Centrum i klub mogą świadczyć usługi także na rzecz pracowników przedsiębiorstw społecznych.",
      en: "A centre and a club may serve employees of social enterprises too.",
    },
  },
};
