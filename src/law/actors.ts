import type { Texts } from "./record.js";

/** Everybody who has something to do under the Act. */
export const actors = {
  applicant: {
    pl: "osoba, jej przedstawiciel ustawowy albo uprawniona instytucja",
    en: "the person, the legal representative or an institution entitled to apply",
  },
  person: { pl: "osoba", en: "the person" },
  "legal-representative": { pl: "przedstawiciel ustawowy", en: "the legal representative" },
  "addiction-treatment-centre": {
    pl: "zakład lecznictwa odwykowego",
    en: "the addiction treatment centre",
  },
  "family-support-centre": { pl: "powiatowe centrum pomocy rodzinie", en: "the family support centre" },
  "labour-office": { pl: "powiatowy urząd pracy", en: "the labour office" },
  "social-welfare-centre": { pl: "ośrodek pomocy społecznej", en: "the social welfare centre" },
  "social-services-centre": { pl: "centrum usług społecznych", en: "the social services centre" },
  ngo: { pl: "organizacja pozarządowa", en: "the non-governmental organisation" },
  club: { pl: "klub integracji społecznej", en: "the social integration club" },
  participant: { pl: "uczestnik", en: "the participant" },
  "centre-manager": { pl: "kierownik centrum", en: "the manager of the centre" },
  "centre-social-worker": { pl: "pracownik socjalny centrum", en: "the social worker of the centre" },
  "public-benefit-social-worker": {
    pl: "pracownik socjalny organizacji pożytku publicznego",
    en: "the social worker of a public benefit organisation",
  },
  "ngo-social-worker": {
    pl: "pracownik socjalny organizacji pozarządowej",
    en: "the social worker of a non-governmental organisation",
  },
  "welfare-centre-social-worker": {
    pl: "pracownik socjalny ośrodka pomocy społecznej",
    en: "the social worker of the social welfare centre",
  },
  "services-centre-social-worker": {
    pl: "pracownik socjalny centrum usług społecznych",
    en: "the social worker of the social services centre",
  },
  "welfare-centre-head": {
    pl: "kierownik ośrodka pomocy społecznej",
    en: "the head of the social welfare centre",
  },
  "services-centre-director": {
    pl: "dyrektor centrum usług społecznych",
    en: "the director of the social services centre",
  },
  "residence-commune": { pl: "gmina zamieszkania osoby", en: "the commune where the person lives" },
  "centre-commune": { pl: "gmina, w której jest centrum", en: "the commune of the centre" },
} as const satisfies Record<string, Texts>;

/** Name of somebody who has something to do. */
export type Actor = keyof typeof actors;

/** Who may apply for a referral by some wording of art. 12 ust. 1. */
export const applicants = [
  "person",
  "legal-representative",
  "addiction-treatment-centre",
  "family-support-centre",
  "labour-office",
  "social-welfare-centre",
  "social-services-centre",
  "ngo",
  "club",
] as const satisfies readonly Actor[];

/** Who applies for a referral. */
export type ReferralApplicant = (typeof applicants)[number];

/** Who acts in the life of a programme; `applicant` stands for everybody who may apply. */
export const lifeActors = {
  applicant: actors.applicant,
  participant: actors.participant,
  "centre-manager": actors["centre-manager"],
  "centre-social-worker": actors["centre-social-worker"],
  "public-benefit-social-worker": actors["public-benefit-social-worker"],
  "ngo-social-worker": actors["ngo-social-worker"],
  "welfare-centre-social-worker": actors["welfare-centre-social-worker"],
  "services-centre-social-worker": actors["services-centre-social-worker"],
  "social-welfare-centre": actors["social-welfare-centre"],
  "social-services-centre": actors["social-services-centre"],
  "welfare-centre-head": actors["welfare-centre-head"],
  "services-centre-director": actors["services-centre-director"],
  "labour-office": actors["labour-office"],
} as const satisfies Partial<Record<Actor, Texts>>;

/** Name of somebody who acts in the life of a programme. */
export type LifeActor = keyof typeof lifeActors;
