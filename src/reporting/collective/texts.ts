import type { Texts } from "../../law/index.js";
import {
  dayName,
  grantedOfReports,
  type IssueSentence,
  percentage,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import type { ReportKind } from "../vocabulary.js";
import type { ClubsInformation } from "./clubs-information.js";
import type { EffectRatios } from "./effectiveness.js";
import type { CollectiveReport, NotCollected } from "./result.js";
import type { CollectiveOperations, CountedEffect, NotCollectedReason } from "./vocabulary.js";

/** What there was none of yet: centres reported before anybody had to put their reports together. */
const notProvided: Readonly<Record<ReportKind, Texts>> = {
  centre: {
    pl: "sprawozdania zbiorczego o centrach integracji społecznej",
    en: "a collective report on social integration centres",
  },
  club: { pl: "sprawozdań klubów integracji społecznej", en: "reports of social integration clubs" },
};

const countedEffects: Readonly<Record<CountedEffect, Texts>> = {
  tookPart: { pl: "osoby, które uczestniczyły w zajęciach", en: "took part" },
  completed: { pl: "osoby, które ukończyły zajęcia", en: "completed" },
  graduates: { pl: "absolwenci", en: "graduates" },
  employed: { pl: "osoby zatrudnione", en: "employed" },
  independent: { pl: "osoby usamodzielnione ekonomicznie", en: "economically independent" },
};

const sentences: Sentences<CollectiveOperations> = {
  "collective-due": {
    pl: ({ year, until }) =>
      `Wojewoda przedstawia sprawozdanie zbiorcze o centrach za ${year} r. do ${dayName(until, "pl")}`,
    en: ({ year, until }) =>
      `The voivode presents the collective report on centres for ${year} by ${dayName(until, "en")}`,
  },
  "clubs-collected": {
    pl: ({ year }) => `Zestawiono sprawozdania klubów za rok ${year}`,
    en: ({ year }) => `The reports of clubs on ${year} were put together`,
  },
  "no-collective-rule": {
    pl: ({ kind }) => `Ówczesne przepisy nie przewidywały ${notProvided[kind].pl}`,
    en: ({ kind }) => `The law of that time did not provide for ${notProvided[kind].en}`,
  },
  "reports-added": {
    pl: ({ reports }) => `Liczba uwzględnionych sprawozdań: ${reports}`,
    en: ({ reports }) => `Reports taken into account: ${reports}`,
  },
  "reports-superseded": {
    pl: ({ reports }) => `Liczba sprawozdań zastąpionych późniejszą korektą: ${reports}`,
    en: ({ reports }) => `Reports superseded by a later correction: ${reports}`,
  },
  "reports-not-reported": {
    pl: ({ reports }) => `Liczba jednostek, które nie złożyły sprawozdania: ${reports}`,
    en: ({ reports }) => `Units without a report: ${reports}`,
  },
  "collective-unknowns": {
    pl: ({ unknowns, leftOut }) =>
      `Braki danych w sprawozdaniach: ${unknowns}, pominięte błędne zapisy: ${leftOut}`,
    en: ({ unknowns, leftOut }) =>
      `In the reports, facts not known: ${unknowns}, records left out: ${leftOut}`,
  },
  "information-due": {
    pl: ({ year, until }) =>
      `Wojewoda przedstawia informację o liczbie klubów na koniec ${year} r. do ${dayName(until, "pl")}`,
    en: ({ year, until }) =>
      `The voivode presents the information on the number of clubs at the end of ${year} by ${dayName(until, "en")}`,
  },
  "no-information-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały informacji o liczbie klubów",
    en: () => "The law of that time did not provide for information on the number of clubs",
  },
  "clubs-counted": {
    pl: ({ on, clubs }) => `W dniu ${dayName(on, "pl")} liczba zarejestrowanych klubów wynosiła ${clubs}`,
    en: ({ on, clubs }) => `On ${dayName(on, "en")} the number of registered clubs was ${clubs}`,
  },
  ratio: {
    pl: ({ numerator, denominator, value, of, percent }) =>
      `${countedEffects[numerator].pl}: ${value}; ${countedEffects[denominator].pl}: ${of}; wskaźnik: ${percentage(percent, "pl")} %`,
    en: ({ numerator, denominator, value, of, percent }) =>
      `${countedEffects[numerator].en}: ${value}; ${countedEffects[denominator].en}: ${of}; ratio: ${percentage(percent, "en")} %`,
  },
  "ratio-of-none": {
    pl: ({ numerator, denominator }) =>
      `Wskaźnika (${countedEffects[numerator].pl} / ${countedEffects[denominator].pl}) nie oblicza się, gdy mianownik wynosi 0`,
    en: ({ numerator, denominator }) =>
      `There is no ratio (${countedEffects[numerator].en} / ${countedEffects[denominator].en}) where the denominator is 0`,
  },
  "no-ratios": {
    pl: () => "Z podanych liczb nie można obliczyć żadnego wskaźnika",
    en: () => "No ratio can be worked out of the numbers given",
  },
};

const outcomes: Record<
  (ClubsInformation | CollectiveReport | EffectRatios | NotCollected)["outcome"],
  Texts
> = {
  collective: { pl: "sprawozdanie zbiorcze", en: "collective report" },
  information: { pl: "informacja", en: "information" },
  ratios: { pl: "wskaźniki", en: "ratios" },
  "not-due": { pl: "nie należy się", en: "not due" },
};

const notCollectedReasons: Record<NotCollectedReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały tego sprawozdania",
    en: "the law of that time did not provide for this report",
  },
};

const issues: Readonly<Record<string, IssueSentence>> = {
  "not-a-report": {
    pl: () => "to nie jest sprawozdanie ani sprawozdanie zbiorcze",
    en: () => "this is neither a report nor a collective report",
  },
  "another-year": {
    pl: () => "sprawozdanie dotyczy innego roku",
    en: () => "the report is on another year",
  },
  "another-kind": {
    pl: () => "sprawozdanie dotyczy jednostki innego rodzaju",
    en: () => "the report is of a unit of another kind",
  },
  "another-content": {
    pl: () => "sprawozdanie ma inną treść niż pierwsze",
    en: () => "the report has another content than the first one",
  },
  "another-project": {
    pl: () => "sprawozdanie dotyczy innego projektu niż pierwsze",
    en: () => "the report is of another project than the first one",
  },
  "missing-cell": {
    pl: () => "brak pozycji, którą sprawozdanie powinno zawierać",
    en: () => "a cell that the report should have is missing",
  },
  reversed: {
    pl: () => "koniec jest wcześniejszy niż początek",
    en: () => "the end is before the beginning",
  },
};

/** The texts of collective reports, informations and ratios. */
export const collectiveTexts: RoomTexts = {
  granted: [grantedOfReports],
  calculations: {
    collectiveReport: { label: { pl: "sprawozdanie zbiorcze", en: "collective report" } },
    clubsInformation: {
      label: { pl: "informacja o liczbie klubów", en: "information on the number of clubs" },
    },
    effectiveness: { label: { pl: "wskaźniki efektów", en: "ratios of effects" } },
  },
  sentences,
  issues,
  labels: { outcomes, notCollectedReasons, countedEffects },
};
