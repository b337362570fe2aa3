import type { Texts } from "../record.js";

/** Where a person can be in the life of a programme. */
export const lifeStages = {
  before: { pl: "przed złożeniem wniosku", en: "before the application" },
  applied: { pl: "po złożeniu wniosku", en: "application made" },
  opined: { pl: "po zaopiniowaniu wniosku", en: "opinion given" },
  referred: { pl: "po skierowaniu do centrum", en: "referred to the centre" },
  "programme-signed": { pl: "po podpisaniu programu", en: "programme signed" },
  trial: { pl: "okres próbny", en: "trial" },
  "awaiting-qualification": { pl: "oczekiwanie na kwalifikację", en: "awaiting qualification" },
  participation: { pl: "okres uczestnictwa", en: "participation" },
  extension: { pl: "przedłużony okres uczestnictwa", en: "extension of participation" },
  "programme-after-participation": {
    pl: "program po podjęciu pracy, bez uczestnictwa w zajęciach",
    en: "programme after work was taken up, without classes",
  },
  ended: { pl: "program zakończony", en: "programme completed" },
  discontinued: { pl: "zaprzestano realizacji programu", en: "programme discontinued" },
  withdrawn: { pl: "odstąpienie od programu", en: "withdrawn" },
  excluded: { pl: "wyłączenie spod działania ustawy", en: "excluded from the Act" },
} as const satisfies Record<string, Texts>;

/** What leads from one stage to another, or happens within one. The last three come by themselves, with time. */
export const lifeEvents = {
  "excluding-right": {
    pl: "nabycie prawa, które wyłącza spod działania ustawy",
    en: "a right that excludes from the Act is acquired",
  },
  applied: { pl: "wniosek o skierowanie", en: "application for referral" },
  opinion: { pl: "opinia o wniosku", en: "opinion on the application" },
  referred: { pl: "skierowanie", en: "referral" },
  "programme-signed": { pl: "podpisanie programu", en: "signing of the programme" },
  "trial-started": { pl: "rozpoczęcie okresu próbnego", en: "start of the trial" },
  qualified: { pl: "kwalifikacja do zajęć", en: "qualification" },
  "not-qualified": { pl: "odmowa kwalifikacji", en: "refusal of qualification" },
  extended: { pl: "przedłużenie uczestnictwa", en: "extension of participation" },
  "day-off-consent": { pl: "zgoda na dzień wolny", en: "consent to a day off" },
  "work-taken": { pl: "podjęcie pracy", en: "work taken up" },
  ended: { pl: "zakończenie programu", en: "completion of the programme" },
  discontinued: { pl: "zaprzestanie realizacji programu", en: "discontinuation" },
  withdrawn: { pl: "odstąpienie od programu", en: "withdrawal" },
  "certificate-issued": { pl: "wydanie zaświadczenia", en: "issue of the certificate" },
  "trial-over": { pl: "upływ okresu próbnego", en: "the trial runs out" },
  "participation-over": { pl: "upływ okresu uczestnictwa", en: "the period of participation runs out" },
  "programme-over": { pl: "upływ czasu programu po podjęciu pracy", en: "the time after work runs out" },
} as const satisfies Record<string, Texts>;

/** Name of a stage. */
export type LifeStage = keyof typeof lifeStages;

/** Name of an event. */
export type LifeEventKind = keyof typeof lifeEvents;
