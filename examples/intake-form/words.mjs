/** Polish names of those who act and of what a referral needs. */

/** Who may stand for the applicant, also by former law. */
export const applicants = {
  person: "osoba",
  "legal-representative": "przedstawiciel ustawowy",
  "addiction-treatment-centre": "zakład lecznictwa odwykowego",
  "family-support-centre": "powiatowe centrum pomocy rodzinie",
  "labour-office": "powiatowy urząd pracy",
  "social-welfare-centre": "ośrodek pomocy społecznej",
  "social-services-centre": "centrum usług społecznych",
  ngo: "organizacja pozarządowa",
  club: "klub integracji społecznej",
};

export const referring = {
  "social-welfare-centre": applicants["social-welfare-centre"],
  "social-services-centre": applicants["social-services-centre"],
  "labour-office": applicants["labour-office"],
  nobody: "nikt",
};

export const actors = {
  ...applicants,
  "centre-manager": "kierownik centrum",
  "welfare-centre-social-worker": "pracownik socjalny ośrodka pomocy społecznej",
  "services-centre-social-worker": "pracownik socjalny centrum usług społecznych",
  "welfare-centre-head": "kierownik ośrodka pomocy społecznej",
  "services-centre-director": "dyrektor centrum usług społecznych",
  "residence-commune": "gmina zamieszkania",
  "centre-commune": "gmina, w której jest centrum",
};

export const tasks = {
  application: "wniosek osoby albo uprawnionej instytucji",
  consent: "zgoda na wniosek instytucji",
  interview: "wywiad środowiskowy",
  opinion: "opinia o wniosku",
  "way-for-other-commune": "porozumienie gmin albo wolne miejsce i pokrycie kosztów",
  referral: "skierowanie",
  notice: "powiadomienie o skierowaniu",
  therapy: "ukończona terapia",
  "programme-agreed": "uzgodnienie programu",
  "programme-signed": "podpisanie programu",
  admission: "przyjęcie do centrum",
};

/** Two sides do these together; everything else is done by one of those named. */
const together = ["programme-agreed", "programme-signed"];

export function whoDoes({ id, by }) {
  const names = by.map((actor) => actors[actor]);
  if (!together.includes(id)) return names.join(" lub ");
  const [first, ...others] = names;
  return `${first} i ${others.join(" albo ")}`;
}
