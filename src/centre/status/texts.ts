import {
  type CentreForm,
  type FounderCondition,
  foundingInstitutionNames,
  type Texts,
} from "../../law/index.js";
import { founderQuestions, grantedOfStatus, type RoomTexts, type Sentences } from "../../reasoning/index.js";
import type { MayFound, MayNotFound } from "./founding-form.js";
import type { MayNotFoundReason, StatusOperations, StatusQuestion } from "./vocabulary.js";

type Decided = MayFound | MayNotFound;

const centreForms: Record<CentreForm, Texts> = {
  "auxiliary-unit": { pl: "gospodarstwo pomocnicze", en: "auxiliary unit" },
  "budgetary-unit": { pl: "jednostka budżetowa", en: "budgetary unit" },
  "budgetary-establishment": { pl: "samorządowy zakład budżetowy", en: "budgetary establishment" },
  "separated-unit": {
    pl: "jednostka wyodrębniona organizacyjnie i finansowo",
    en: "unit separated in organisation and finances",
  },
};

/** As they stand after "w formie". */
const inForm: Record<CentreForm, Texts> = {
  ...centreForms,
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

const sentences: Sentences<StatusOperations> = {
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
};

const questions: Record<StatusQuestion, Texts> = founderQuestions;

const mayNotFoundReasons: Record<MayNotFoundReason, Texts> = {
  "institution-not-named": {
    pl: "przepisy nie wymieniają takiej instytucji tworzącej",
    en: "the law does not name such a founder",
  },
  "form-not-allowed": { pl: "niedozwolona forma centrum", en: "the form is not allowed" },
  "no-public-benefit-status": {
    pl: "brak statusu organizacji pożytku publicznego",
    en: "no status of a public benefit organisation",
  },
  "not-of-listed-entities": {
    pl: "spółdzielnia socjalna nie ma wymaganych założycieli",
    en: "the social cooperative lacks the founders needed",
  },
};

const outcomes: Record<Decided["outcome"], Texts> = {
  "may-found": { pl: "może utworzyć centrum", en: "may found a centre" },
  "may-not-found": { pl: "nie może utworzyć centrum", en: "may not found a centre" },
};

/** The texts of founding a centre and of its status. */
export const statusTexts: RoomTexts = {
  granted: [grantedOfStatus],
  calculations: {
    foundingForm: { label: { pl: "forma centrum", en: "form of a centre" } },
  },
  sentences,
  questions,
  labels: { outcomes, foundingInstitutions: foundingInstitutionNames, centreForms, mayNotFoundReasons },
};
