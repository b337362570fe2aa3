import type { Texts } from "./record.js";

/** Who founds a centre or runs a club by some wording of the Act; `other` is everybody else. */
export const foundingInstitutions = [
  "commune",
  "powiat",
  "voivodeship",
  "ngo",
  "church-entity",
  "social-cooperative",
  "other",
] as const;

/** Who founds a centre (instytucja tworząca) or runs a club. */
export type FoundingInstitution = (typeof foundingInstitutions)[number];

/** Units of local government (jednostki samorządu terytorialnego). */
const localGovernments = ["commune", "powiat", "voivodeship"] as const satisfies FoundingInstitution[];

type LocalGovernment = (typeof localGovernments)[number];
export function isLocalGovernment(institution: FoundingInstitution): institution is LocalGovernment {
  return (localGovernments as readonly FoundingInstitution[]).includes(institution);
}

/** What each is called, for the labels of a room. */
export const foundingInstitutionNames: Readonly<Record<FoundingInstitution, Texts>> = {
  commune: { pl: "gmina", en: "commune" },
  powiat: { pl: "powiat", en: "county (powiat)" },
  voivodeship: { pl: "województwo", en: "voivodeship" },
  ngo: { pl: "organizacja pozarządowa", en: "non-governmental organisation" },
  "church-entity": {
    pl: "kościelna osoba prawna lub jednostka organizacyjna",
    en: "legal person or unit of a church",
  },
  "social-cooperative": { pl: "spółdzielnia socjalna", en: "social cooperative" },
  other: { pl: "inny podmiot", en: "another body" },
};
