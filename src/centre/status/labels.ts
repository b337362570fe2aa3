import {
  type ApplicationPointId,
  type CentreForm,
  foundingInstitutionNames,
  type OpinionGiver,
  type Texts,
} from "../../law/index.js";
import type { Language } from "../../reasoning/index.js";
import type { Filing } from "./filing.js";
import type { MayFound, MayNotFound } from "./founding-form.js";
import type { CheckedApplication } from "./status-application.js";
import type { StatusFound } from "./status-period.js";
import type {
  ApplicationKind,
  MayNotFoundReason,
  NoStatusRuleReason,
  StatusDecider,
  StatusState,
} from "./vocabulary.js";

/** What each id of the closed sets of the status is called in a list to choose from. */

type Decided = MayFound | MayNotFound | CheckedApplication | StatusFound;

const centreForms: Record<CentreForm, Texts> = {
  "auxiliary-unit": { pl: "gospodarstwo pomocnicze", en: "auxiliary unit" },
  "budgetary-unit": { pl: "jednostka budżetowa", en: "budgetary unit" },
  "budgetary-establishment": { pl: "samorządowy zakład budżetowy", en: "budgetary establishment" },
  "separated-unit": {
    pl: "jednostka wyodrębniona organizacyjnie i finansowo",
    en: "unit separated in organisation and finances",
  },
};

export const applicationPoints: Record<ApplicationPointId, Texts> = {
  "pkt-1": { pl: "nazwa instytucji tworzącej i jej adres", en: "name and address of the founder" },
  "pkt-2": { pl: "miejsce i termin rozpoczęcia działalności", en: "place, and when it is to begin" },
  "pkt-2a": { pl: "dane kontaktowe centrum", en: "contact data of the centre" },
  "pkt-3": { pl: "liczba i grupy uczestników", en: "number and groups of participants" },
  "pkt-4": { pl: "rodzaj działalności", en: "kind of activity" },
  "pkt-5": { pl: "program prac z uczestnikami", en: "programme of work with participants" },
  "pkt-6": { pl: "liczba i kwalifikacje pracowników", en: "number and qualifications of staff" },
  "pkt-6a": { pl: "rodzaje umów o pracę i wymiar czasu pracy", en: "kinds of contracts and working time" },
  "pkt-7": { pl: "organizacja i system zajęć", en: "organisation of the classes" },
  "pkt-8": { pl: "zakładane efekty", en: "effects expected" },
  "pkt-9": { pl: "roczny preliminarz kosztów", en: "yearly estimate of costs" },
  "pkt-10": { pl: "zasoby własne instytucji tworzącej", en: "own resources of the founder" },
  "pkt-11": { pl: "inne źródła finansowania", en: "other sources of money" },
  "pkt-12": { pl: "projekt regulaminu", en: "draft regulations" },
  "pkt-13": { pl: "tytuł prawny do nieruchomości", en: "title to the property" },
  "pkt-14": { pl: "opinia starosty", en: "opinion of the starosta (head of the county)" },
  "pkt-15": { pl: "akt powołania centrum", en: "act that creates the centre" },
};

export function pointName(point: ApplicationPointId, language: Language): string {
  return applicationPoints[point][language];
}

export const deciders: Record<StatusDecider, Texts> = {
  voivode: { pl: "wojewoda", en: "voivode" },
  marshal: { pl: "marszałek województwa", en: "marshal of the voivodeship" },
};

/** Whose opinion is needed, as a sentence. */
export const opinions: Record<OpinionGiver, Texts> = {
  marshal: {
    pl: "Przed decyzją wniosek opiniuje marszałek województwa",
    en: "Before the decision the marshal of the voivodeship gives an opinion on the application",
  },
  minister: {
    pl: "Nadanie statusu wymaga pozytywnej opinii ministra właściwego do spraw zabezpieczenia społecznego",
    en: "The status needs a positive opinion of the minister for social security",
  },
};

const opinionGivers: Record<OpinionGiver, Texts> = {
  marshal: deciders.marshal,
  minister: { pl: "minister", en: "minister" },
};

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
  checked: { pl: "sprawdzono", en: "checked" },
  found: { pl: "ustalono", en: "found" },
  "may-found": { pl: "może utworzyć centrum", en: "may found a centre" },
  "may-not-found": { pl: "nie może utworzyć centrum", en: "may not found a centre" },
};

const applicationKinds: Record<ApplicationKind, Texts> = {
  grant: { pl: "nadanie statusu", en: "giving the status" },
  extension: { pl: "przedłużenie statusu", en: "extending the status" },
};

const statusStates: Record<StatusState, Texts> = {
  before: { pl: "przed nadaniem statusu", en: "before the status" },
  "in-force": { pl: "status trwa", en: "the status is in force" },
  after: { pl: "po upływie okresu, na który nadano status", en: "after the status" },
};

const filingKinds: Record<Filing["kind"], Texts> = {
  "any-day": { pl: "w każdym czasie", en: "at any time" },
  deadline: { pl: "do dnia", en: "until a day" },
  window: { pl: "w okresie", en: "within a time" },
};

const noStatusRuleReasons: Record<NoStatusRuleReason, Texts> = {
  "no-rule-yet": { pl: "nie było jeszcze takiego przepisu", en: "there was no such rule yet" },
};

export const statusLabels = {
  outcomes,
  foundingInstitutions: foundingInstitutionNames,
  centreForms,
  applicationPointIds: applicationPoints,
  applicationKinds,
  filingKinds,
  statusDeciders: deciders,
  opinionGivers,
  statusStates,
  mayNotFoundReasons,
  noStatusRuleReasons,
};
