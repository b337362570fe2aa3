import type { PersonalDataField, Texts } from "../../law/index.js";
import {
  counted,
  dayName,
  grantedOfGrants,
  numberOf,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import type { DataBody, DataOperations, DataSubject, NoDataRuleReason } from "./vocabulary.js";

const sentences: Sentences<DataOperations> = {
  "no-data-rule": {
    pl: () => "Ówczesne przepisy ustawy nie regulowały przetwarzania danych osobowych",
    en: () => "The Act did not regulate the processing of personal data at that time",
  },
  "data-kept": {
    pl: ({ years, until }) =>
      `Dane osobowe przechowuje się przez ${numberOf("years", years, "pl")} od końca roku, w którym zakończono świadczenie usług, czyli do ${dayName(until, "pl")}`,
    en: ({ years, until }) =>
      `Personal data are kept for ${numberOf("years", years, "en")} from the end of the year in which the services ended, that is to ${dayName(until, "en")}`,
  },
  "data-kept-over": {
    pl: ({ over }) => (over ? "Ten okres już minął" : "Ten okres jeszcze trwa"),
    en: ({ over }) => (over ? "That time is over" : "That time is still running"),
  },
  "data-without-term": {
    pl: () => "Ustawa nie określa, jak długo klub przechowuje dane osobowe",
    en: () => "The Act does not say how long a club keeps personal data",
  },
  "data-lists": {
    pl: ({ participant, family, closed }) =>
      `Ustawa wymienia ${counted(participant, kinds)} danych uczestnika i ${counted(family, kinds)} danych członka rodziny albo przedstawiciela ustawowego; lista jest ${closed ? "zamknięta" : "otwarta"}`,
    en: ({ participant, family, closed }) =>
      `The Act lists ${String(participant)} kinds of data of a participant and ${String(family)} of a member of the family or a legal representative; the list is ${closed ? "closed" : "open"}`,
  },
  "data-outside": {
    pl: ({ entries, closed }) =>
      closed
        ? `Liczba podanych rodzajów danych spoza listy, czyli bez podstawy w tym przepisie: ${String(entries)}`
        : `Liczba podanych rodzajów danych, których nie wymieniono wprost: ${String(entries)}; lista jest otwarta`,
    en: ({ entries, closed }) =>
      closed
        ? `Kinds of data given that are outside the list, and so without a basis in this provision: ${String(entries)}`
        : `Kinds of data given that are not named expressly: ${String(entries)}; the list is open`,
  },
};

const kinds = ["rodzaj", "rodzaje", "rodzajów"] as const;

const personalDataFields: Record<PersonalDataField, Texts> = {
  name: { pl: "imię i nazwisko", en: "name" },
  pesel: { pl: "numer PESEL", en: "PESEL number" },
  "birth-date": { pl: "data urodzenia", en: "date of birth" },
  address: { pl: "dane adresowe", en: "address" },
  "marital-status": { pl: "stan cywilny", en: "marital status" },
  education: { pl: "wykształcenie", en: "education" },
  "experience-or-qualifications": {
    pl: "doświadczenie lub kwalifikacje zawodowe",
    en: "professional experience or qualifications",
  },
  "ethnic-origin": { pl: "pochodzenie etniczne", en: "ethnic origin" },
  health: { pl: "stan zdrowia", en: "health" },
  addictions: { pl: "nałogi", en: "addictions" },
  convictions: { pl: "skazania", en: "convictions" },
  "penalty-rulings": { pl: "orzeczenia o ukaraniu", en: "rulings on penalties" },
  "other-rulings": {
    pl: "inne orzeczenia wydane w postępowaniu sądowym lub administracyjnym",
    en: "other rulings of courts or authorities",
  },
  phone: { pl: "numer telefonu", en: "telephone number" },
  email: { pl: "adres poczty elektronicznej", en: "e-mail address" },
  "bank-account": { pl: "numer rachunku bankowego", en: "bank account" },
  other: { pl: "inne dane", en: "other data" },
};

const dataBodies: Record<DataBody, Texts> = {
  centre: { pl: "centrum integracji społecznej", en: "social integration centre" },
  club: { pl: "klub integracji społecznej", en: "social integration club" },
};

const dataSubjects: Record<DataSubject, Texts> = {
  participant: { pl: "uczestnik", en: "participant" },
  "family-member": { pl: "członek rodziny", en: "member of the family" },
  "legal-representative": { pl: "przedstawiciel ustawowy", en: "legal representative" },
};

const noDataRuleReasons: Record<NoDataRuleReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy ustawy nie regulowały przetwarzania danych osobowych",
    en: "the Act did not regulate the processing of personal data at that time",
  },
};

const outcomes: Record<"until" | "no-term" | "listed", Texts> = {
  until: { pl: "do oznaczonego dnia", en: "to a day" },
  "no-term": { pl: "bez oznaczonego okresu", en: "no time set" },
  listed: { pl: "wykaz", en: "list" },
};

/** The texts of personal data. */
export const dataTexts: RoomTexts = {
  granted: [grantedOfGrants],
  calculations: {
    retentionUntil: {
      label: { pl: "okres przechowywania danych osobowych", en: "time for keeping personal data" },
    },
    permittedPersonalData: {
      label: { pl: "dane osobowe wymienione w ustawie", en: "personal data listed by the Act" },
    },
  },
  sentences,
  labels: { outcomes, dataBodies, dataSubjects, personalDataFields, noDataRuleReasons },
};
