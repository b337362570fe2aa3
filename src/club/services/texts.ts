import type { PartNotApplied, ServiceBody, ServicesBasis, Texts } from "../../law/index.js";
import {
  founderQuestions,
  grantedOfClubs,
  grantedOfMonths,
  grantedOfPeriods,
  money,
  numberOf,
  percentage,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import type { PossibleServices } from "./reintegration-services.js";
import type {
  NoServicesReason,
  ReintegrationRegime,
  ServicesOperations,
  ServicesQuestion,
  ServicesTarget,
  ServicesViolationCode,
  ServicesWarningCode,
} from "./vocabulary.js";

const servicesBases: Record<ServicesBasis, Texts> = {
  agreement: { pl: "porozumienie", en: "agreement" },
  contract: { pl: "umowa", en: "contract" },
};

/** As they stand after "na podstawie". */
const onBasis: Record<ServicesBasis, Texts> = {
  agreement: { pl: "porozumienia z powiatowym urzędem pracy", en: "an agreement with the labour office" },
  contract: { pl: "umowy", en: "a contract" },
};

const sentences: Sentences<ServicesOperations> = {
  "services-for-unemployed": {
    pl: ({ regime }) =>
      regime === "pai"
        ? "Można realizować działania w zakresie integracji społecznej bezrobotnych w ramach Programu Aktywizacja i Integracja"
        : "Można realizować działania w zakresie reintegracji społecznej bezrobotnych na podstawie przepisów o rynku pracy",
    en: ({ regime }) =>
      regime === "pai"
        ? "Activities of social integration of the unemployed are possible, within the programme Aktywizacja i Integracja"
        : "Activities of social reintegration of the unemployed are possible, under the law on the labour market",
  },
  "services-for-employees": {
    pl: () => "Usługi można świadczyć także na rzecz pracowników przedsiębiorstwa społecznego",
    en: () => "Employees of a social enterprise may be served too",
  },
  "no-such-services": {
    pl: () => "Ówczesne przepisy nie przewidywały takich działań",
    en: () => "The law of that time did not provide for such services",
  },
  "services-keep-their-law": {
    pl: () => "Do zawartych wcześniej porozumień i umów stosuje się przepisy dotychczasowe",
    en: () => "The earlier law applies to agreements and contracts made before",
  },
  "services-basis": {
    pl: ({ basis }) => `Działania realizuje się na podstawie ${onBasis[basis].pl}`,
    en: ({ basis }) => `Their basis is ${onBasis[basis].en}`,
  },
  "services-hours-per-week": {
    pl: ({ hours }) => `Zajęcia trwają co najmniej ${numberOf("hours", hours, "pl")} tygodniowo`,
    en: ({ hours }) => `Classes take at least ${numberOf("hours", hours, "en")} a week`,
  },
  "services-hours-per-day": {
    pl: ({ hours }) => `Zajęcia trwają ${numberOf("hours", hours, "pl")} dziennie`,
    en: ({ hours }) => `Classes take ${numberOf("hours", hours, "en")} a day`,
  },
  "services-months": {
    pl: ({ months }) => `Działania mogą trwać do ${numberOf("ofMonths", months, "pl")}`,
    en: ({ months }) => `They may last up to ${numberOf("months", months, "en")}`,
  },
  "services-months-repeated": {
    pl: ({ each, months }) =>
      `Program trwa ${numberOf("months", each, "pl")}, a z ponownymi skierowaniami łącznie do ${numberOf("ofMonths", months, "pl")}`,
    en: ({ each, months }) =>
      `The programme takes ${numberOf("months", each, "en")}, with repeated referrals up to ${numberOf("months", months, "en")}`,
  },
  "trainer-rate": {
    pl: ({ rate, people }) =>
      `Godzina pracy trenera z grupą ${numberOf("people", people, "pl")} kosztuje najwyżej ${money(rate, "pl")}`,
    en: ({ rate, people }) =>
      `An hour of a trainer with a group of ${numberOf("people", people, "en")} costs at most ${money(rate, "en")}`,
  },
  "trainer-rate-of-wage": {
    pl: ({ percent, wage, rate }) =>
      `Stawka godzinowa trenera wynosi najwyżej ${percentage(percent, "pl")} % minimalnego wynagrodzenia (${money(wage, "pl")}), czyli ${money(rate, "pl")}`,
    en: ({ percent, wage, rate }) =>
      `The trainer's hourly rate is at most ${percentage(percent, "en")}% of the minimum wage (${money(wage, "en")}), that is ${money(rate, "en")}`,
  },
  "trainer-rate-not-known": {
    pl: ({ percent }) =>
      `Stawka godzinowa trenera wynosi najwyżej ${percentage(percent, "pl")} % minimalnego wynagrodzenia, którego wysokość na ten dzień nie jest znana`,
    en: ({ percent }) =>
      `The trainer's hourly rate is at most ${percentage(percent, "en")}% of the minimum wage, which is not known for that day`,
  },
  "services-outside-chapters": {
    pl: () => "Do tych działań nie stosuje się przepisów ustawy o zasadach uczestnictwa",
    en: () => "The Act's provisions on participation do not apply to these activities",
  },
};

const questions: Record<ServicesQuestion, Texts> = {
  "founding-institution": founderQuestions["founding-institution"],
};

const violations: Record<ServicesViolationCode | ServicesWarningCode, Texts> = {
  "too-few-hours": {
    pl: "Zajęcia trwają tygodniowo krócej, niż wymagają przepisy",
    en: "There are fewer hours a week than the law requires",
  },
  "rate-above-limit": {
    pl: "Stawka godzinowa trenera jest wyższa niż dopuszczalna",
    en: "The trainer's hourly rate is above the limit",
  },
  "over-six-months": {
    pl: "Działania trwają dłużej, niż pozwalają przepisy",
    en: "The services last longer than the law allows",
  },
  "hours-differ": {
    pl: "Dzienna liczba godzin jest inna niż przewidziana w przepisach",
    en: "The daily hours differ from those the law sets",
  },
};

const serviceBodies: Record<ServiceBody, Texts> = {
  centre: { pl: "centrum integracji społecznej", en: "centre" },
  club: { pl: "klub integracji społecznej", en: "club" },
};
const servicesTargets: Record<ServicesTarget, Texts> = {
  unemployed: { pl: "bezrobotni", en: "the unemployed" },
  "social-enterprise-employees": {
    pl: "pracownicy przedsiębiorstwa społecznego",
    en: "employees of a social enterprise",
  },
};
const reintegrationRegimes: Record<ReintegrationRegime, Texts> = {
  pai: { pl: "Program Aktywizacja i Integracja", en: "programme Aktywizacja i Integracja (PAI)" },
  "social-reintegration": {
    pl: "reintegracja społeczna bezrobotnych",
    en: "social reintegration of the unemployed",
  },
  "social-enterprise": {
    pl: "usługi na rzecz pracowników przedsiębiorstwa społecznego",
    en: "services for employees of a social enterprise",
  },
};
const partsNotApplied: Record<PartNotApplied, Texts> = {
  "chapter-4": { pl: "rozdział 4", en: "chapter 4" },
  "chapter-5": { pl: "rozdział 5", en: "chapter 5" },
  "chapter-6": { pl: "rozdział 6", en: "chapter 6" },
  "art-18-ust-3": { pl: "art. 18 ust. 3", en: "art. 18 ust. 3" },
  "art-18-ust-4": { pl: "art. 18 ust. 4", en: "art. 18 ust. 4" },
  "art-18-ust-5": { pl: "art. 18 ust. 5", en: "art. 18 ust. 5" },
};
const noServicesReasons: Record<NoServicesReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy tego nie przewidywały",
    en: "the law of that time did not provide for it",
  },
};
const outcomes: Record<PossibleServices["outcome"], Texts> = { possible: { pl: "możliwe", en: "possible" } };

/** The texts of services beside the programmes. */
export const servicesTexts: RoomTexts = {
  granted: [grantedOfClubs, grantedOfMonths, grantedOfPeriods],
  calculations: {
    reintegrationServices: {
      label: {
        pl: "działania na rzecz bezrobotnych i pracowników przedsiębiorstw społecznych",
        en: "services for the unemployed and for employees of social enterprises",
      },
    },
  },
  sentences,
  questions,
  violations,
  issues: {
    "agreement-after-day": {
      pl: () => "porozumienie albo umowę zawarto po dniu, na który ocenia się sprawę",
      en: () => "the agreement or contract was made after the day asked about",
    },
  },
  labels: {
    outcomes,
    serviceBodies,
    servicesTargets,
    reintegrationRegimes,
    servicesBases,
    partsNotApplied,
    noServicesReasons,
    servicesViolationCodes: violations,
  },
};
