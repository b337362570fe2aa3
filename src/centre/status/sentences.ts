import {
  type CentreForm,
  type FounderCondition,
  foundingInstitutionNames,
  type Texts,
} from "../../law/index.js";
import {
  counted,
  countedInEnglish,
  dayName,
  numberOf,
  type Sentences,
  sentencesOfTerms,
} from "../../reasoning/index.js";
import { deciders, opinions, pointName } from "./labels.js";
import type { StatusOperations } from "./vocabulary.js";

/** As they stand after "w formie". */
const inForm: Record<CentreForm, Texts> = {
  "auxiliary-unit": { pl: "gospodarstwa pomocniczego", en: "auxiliary unit" },
  "budgetary-unit": { pl: "jednostki budżetowej", en: "budgetary unit" },
  "budgetary-establishment": { pl: "samorządowego zakładu budżetowego", en: "budgetary establishment" },
  "separated-unit": {
    pl: "jednostki wyodrębnionej organizacyjnie i finansowo",
    en: "unit separated in organisation and finances",
  },
};

const conditions: Record<FounderCondition, readonly [met: Texts, notMet: Texts]> = {
  "public-benefit-status": [
    {
      pl: "Organizacja ma wymagany status organizacji pożytku publicznego",
      en: "The organisation has the status of a public benefit organisation that was needed",
    },
    {
      pl: "Organizacja nie ma wymaganego statusu organizacji pożytku publicznego",
      en: "The organisation does not have the status of a public benefit organisation that was needed",
    },
  ],
  "cooperative-of-listed-entities": [
    {
      pl: "Spółdzielnię socjalną założyły podmioty wymagane przez ówczesne przepisy",
      en: "The social cooperative was founded by those whom the law of that time required",
    },
    {
      pl: "Spółdzielni socjalnej nie założyły podmioty wymagane przez ówczesne przepisy",
      en: "The social cooperative was not founded by those whom the law of that time required",
    },
  ],
};

/** What the steps of the status say. */
export const statusSentences: Sentences<StatusOperations> = {
  "founder-named": {
    pl: ({ institution }) => `Centrum może utworzyć ${foundingInstitutionNames[institution].pl}`,
    en: ({ institution }) =>
      `Among those who may found a centre: ${foundingInstitutionNames[institution].en}`,
  },
  "founder-not-named": {
    pl: ({ institution }) =>
      `Przepisy obowiązujące tego dnia nie wymieniają takiej instytucji tworzącej: ${foundingInstitutionNames[institution].pl}`,
    en: ({ institution }) =>
      `The law of that day does not name such a founder: ${foundingInstitutionNames[institution].en}`,
  },
  "centre-form": {
    pl: ({ form }) => `Centrum może działać w formie ${inForm[form].pl}`,
    en: ({ form }) => `A form the centre may have: ${inForm[form].en}`,
  },
  "form-not-allowed": {
    pl: ({ form }) => `Centrum tej instytucji nie może działać w formie ${inForm[form].pl}`,
    en: ({ form }) => `A form that a centre of this founder may not have: ${inForm[form].en}`,
  },
  "founder-condition": {
    pl: ({ condition, met }) => conditions[condition][met ? 0 : 1].pl,
    en: ({ condition, met }) => conditions[condition][met ? 0 : 1].en,
  },
  "no-extension-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały przedłużenia statusu centrum",
    en: () => "The law of that time did not provide for extending the status of a centre",
  },
  "application-by-old-law": {
    pl: ({ filedBefore }) =>
      `Wniosek złożono przed ${dayName(filedBefore, "pl")}, więc stosuje się przepisy dotychczasowe`,
    en: ({ filedBefore }) =>
      `The application was filed before ${dayName(filedBefore, "en")}, so the earlier law applies`,
  },
  "application-points": {
    pl: ({ points }) => `Wniosek powinien zawierać ${counted(points, ["element", "elementy", "elementów"])}`,
    en: ({ points }) => `The application must contain ${countedInEnglish(points, "point")}`,
  },
  "point-not-needed": {
    pl: ({ point }) => `Od tej instytucji nie wymaga się we wniosku elementu: ${pointName(point, "pl")}`,
    en: ({ point }) =>
      `The application of this founder need not contain this point: ${pointName(point, "en")}`,
  },
  "extension-without-data": {
    pl: () => "Ówczesne przepisy nie określały treści wniosku o przedłużenie statusu",
    en: () => "The law of that time did not say what an application for an extension contains",
  },
  "extension-with-data": {
    pl: () => "Wniosek o przedłużenie statusu zawiera dane wymagane we wniosku o jego nadanie",
    en: () => "The application for an extension contains the data of an application for the status",
  },
  "status-decided-by": {
    pl: ({ by }) => `Decyzję w sprawie statusu wydaje ${deciders[by].pl}`,
    en: ({ by }) => `The ${deciders[by].en} decides on the status`,
  },
  "status-opinion": {
    pl: ({ of }) => opinions[of].pl,
    en: ({ of }) => opinions[of].en,
  },
  "filed-any-day": {
    pl: () => "Wniosek o status można złożyć w każdym czasie",
    en: () => "The application for a status can be filed at any time",
  },
  "filed-until": {
    pl: ({ next }) => `Najbliższy termin złożenia wniosku o status upływa ${dayName(next, "pl")}`,
    en: ({ next }) => `The next term for filing the application for a status ends on ${dayName(next, "en")}`,
  },
  "filed-within": {
    pl: ({ from, to, open }) =>
      `Wnioski o status składa się od ${dayName(from, "pl")} do ${dayName(to, "pl")}${open ? "" : "; ten termin jeszcze się nie rozpoczął"}`,
    en: ({ from, to, open }) =>
      `Applications for a status are filed from ${dayName(from, "en")} to ${dayName(to, "en")}${open ? "" : ", which has not begun"}`,
  },
  "status-granted": {
    pl: ({ from, to, years }) =>
      `Status nadany na ${numberOf("years", years, "pl")} trwa od ${dayName(from, "pl")} do ${dayName(to, "pl")}`,
    en: ({ from, to, years }) =>
      `The status, given for ${numberOf("years", years, "en")}, lasts from ${dayName(from, "en")} to ${dayName(to, "en")}`,
  },
  "status-extended": {
    pl: ({ from, to, years }) =>
      `Status przedłużony na ${numberOf("years", years, "pl")} trwa od ${dayName(from, "pl")} do ${dayName(to, "pl")}`,
    en: ({ from, to, years }) =>
      `The status, extended for ${numberOf("years", years, "en")}, lasts from ${dayName(from, "en")} to ${dayName(to, "en")}`,
  },
  "status-stated": {
    pl: ({ from, to }) =>
      `Status trwa od ${dayName(from, "pl")} do dnia podanego w decyzji, ${dayName(to, "pl")}`,
    en: ({ from, to }) =>
      `The status lasts from ${dayName(from, "en")} to the day named in the decision, ${dayName(to, "en")}`,
  },
  "status-appeal": {
    pl: () => "Organem wyższego stopnia jest minister właściwy do spraw zabezpieczenia społecznego",
    en: () => "The higher authority is the minister for social security",
  },
  "extension-possible": {
    pl: ({ reports }) =>
      `Status można przedłużyć na wniosek instytucji tworzącej; bierze się pod uwagę sprawozdania z ${String(reports)} ostatnich lat`,
    en: ({ reports }) =>
      `The status can be extended at the founder's request; the reports of the last ${String(reports)} years are considered`,
  },
  ...sentencesOfTerms,
};
