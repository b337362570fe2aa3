import type {
  ComplaintBody,
  DiscontinuationGround,
  ProgrammeContent,
  ProgrammeDependent,
  Texts,
  WorkTaken,
} from "../law/index.js";
import type { CertificateDue, CertificateNotDue } from "./certificate.js";
import type { CheckedProgramme } from "./check-programme.js";
import type { DiscontinuationFound, NotAGround } from "./discontinuation.js";
import type { Lifecycle } from "./lifecycle/lifecycle.js";
import type { ProgrammeEnds } from "./programme-end.js";
import type { ReferralRoute } from "./referral-route/referral-route.js";
import type {
  CertificateContentId,
  CertificateNotDueReason,
  ChangeRequester,
  DiscontinuationNeed,
  NotAGroundReason,
  PossibleGround,
  ProgrammeAuthor,
  ProgrammeEndCause,
  ProgrammeNeed,
} from "./vocabulary.js";

/** What each id of the room's closed sets is called in a list to choose from. */

type Decided =
  | ReferralRoute
  | CheckedProgramme
  | DiscontinuationFound
  | NotAGround
  | ProgrammeEnds
  | CertificateDue
  | CertificateNotDue
  | Lifecycle;

const notKnown: Texts = { pl: "nie wiadomo", en: "not known" };

const programmeAuthors: Record<ProgrammeAuthor | "unknown", Texts> = {
  "centre-social-worker": { pl: "pracownik socjalny centrum", en: "social worker of the centre" },
  "public-benefit-social-worker": {
    pl: "pracownik socjalny organizacji pożytku publicznego",
    en: "social worker of a public benefit organisation",
  },
  "ngo-social-worker": {
    pl: "pracownik socjalny organizacji pozarządowej",
    en: "social worker of a non-governmental organisation",
  },
  other: { pl: "inna osoba", en: "somebody else" },
  unknown: notKnown,
};

const changeRequesters: Record<ChangeRequester | "unknown", Texts> = {
  participant: { pl: "uczestnik", en: "participant" },
  "centre-manager": { pl: "kierownik centrum", en: "manager of the centre" },
  other: { pl: "inna osoba", en: "somebody else" },
  unknown: notKnown,
};

export const programmeContents: Record<ProgrammeContent, Texts> = {
  "scope-and-forms": {
    pl: "zakres i formy reintegracji zawodowej i społecznej",
    en: "scope and forms of vocational and social reintegration",
  },
  "fitness-and-training": {
    pl: "sprawności psychofizyczne niezbędne do podjęcia pracy i metody ich ćwiczenia",
    en: "psychophysical fitness needed to take up work and methods of training it",
  },
  "responsible-persons": {
    pl: "osoby odpowiedzialne za realizację programu",
    en: "persons responsible for carrying out the programme",
  },
};

const programmeNeeds: Record<ProgrammeNeed, Texts> = {
  prepared: { pl: "opracowanie przez pracownika socjalnego", en: "preparation by a social worker" },
  ...programmeContents,
  "signed-by-participant": { pl: "podpis uczestnika", en: "participant's signature" },
  "signed-by-manager": { pl: "podpis kierownika centrum", en: "signature of the manager of the centre" },
  agreed: {
    pl: "uzgodnienie z kierownikiem ośrodka pomocy społecznej albo dyrektorem centrum usług społecznych",
    en: "agreement with the head of the social welfare centre or the director of the social services centre",
  },
};

const discontinuationGrounds: Record<DiscontinuationGround, Texts> = {
  "persistent-breach": {
    pl: "uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację",
    en: "persistent breach that makes it impossible to carry the programme on",
  },
  "permanent-leaving": { pl: "trwałe opuszczenie zajęć", en: "leaving the classes for good" },
  withdrawal: {
    pl: "oświadczenie uczestnika o odstąpieniu od programu",
    en: "participant's statement of withdrawal",
  },
};

const possibleGrounds: Record<PossibleGround, Texts> = {
  ...discontinuationGrounds,
  "absence-share": {
    pl: "odsetek nieobecności określony w regulaminie centrum",
    en: "share of absences set in the centre's own rules",
  },
  other: { pl: "inna przyczyna", en: "another reason" },
};

const discontinuationNeeds: Record<DiscontinuationNeed, Texts> = {
  "programme-impossible": {
    pl: "niemożność dalszej realizacji programu",
    en: "the programme being impossible to carry on",
  },
  "manager-finding": {
    pl: "stwierdzenie przez kierownika centrum, że uczestnik narusza program",
    en: "statement of the manager of the centre that the participant breaches the programme",
  },
  decision: { pl: "decyzja kierownika centrum", en: "decision of the manager of the centre" },
  statement: { pl: "oświadczenie uczestnika", en: "participant's statement" },
};

const notAGroundReasons: Record<NotAGroundReason, Texts> = {
  "absence-share": {
    pl: "odsetek nieobecności nie jest podstawą przewidzianą w ustawie",
    en: "a share of absences is no ground of the Act",
  },
  "not-named": { pl: "ustawa nie wymienia takiej podstawy", en: "the Act names no such ground" },
  "programme-still-possible": {
    pl: "program można dalej realizować",
    en: "the programme can still be carried on",
  },
};

const programmeDependents: Record<ProgrammeDependent, Texts> = {
  "health-insurance": { pl: "ubezpieczenie zdrowotne", en: "health insurance" },
  "benefits-of-the-act": { pl: "świadczenia przewidziane w ustawie", en: "benefits of the Act" },
};

const complaintBodies: Record<ComplaintBody, Texts> = {
  "administrative-court": { pl: "sąd administracyjny", en: "administrative court" },
};

const programmeEndCauses: Record<ProgrammeEndCause, Texts> = {
  "participation-over": { pl: "upływ okresu uczestnictwa", en: "end of the period of participation" },
  "work-taken": { pl: "podjęcie pracy", en: "work taken up" },
};

const worksTaken: Record<WorkTaken, Texts> = {
  employment: { pl: "zatrudnienie", en: "employment" },
  "other-paid-work": { pl: "inna praca zarobkowa", en: "other paid work" },
  cooperative: {
    pl: "założenie spółdzielni socjalnej lub przystąpienie do niej",
    en: "founding or joining a social cooperative",
  },
  business: { pl: "działalność gospodarcza", en: "business of one's own" },
};

const certificateContents: Record<CertificateContentId, Texts> = {
  participation: { pl: "uczestnictwo w zajęciach centrum", en: "taking part in classes in the centre" },
  skills: { pl: "nabyte umiejętności", en: "skills acquired" },
  period: {
    pl: "pierwszy i ostatni dzień uczestnictwa w zajęciach",
    en: "first and last day of taking part",
  },
  "end-of-classes": { pl: "dzień zakończenia zajęć", en: "day the classes ended" },
};

const certificateNotDueReasons: Record<CertificateNotDueReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały zaświadczenia",
    en: "the law of that time did not provide for a certificate",
  },
};

/** What the calculations of this room decide. */
const outcomes: Record<Decided["outcome"], Texts> = {
  route: { pl: "droga do centrum", en: "way into a centre" },
  checked: { pl: "sprawdzono", en: "checked" },
  ground: { pl: "podstawa przewidziana w ustawie", en: "ground of the Act" },
  "not-a-ground": { pl: "brak podstawy przewidzianej w ustawie", en: "no ground of the Act" },
  ends: { pl: "koniec programu", en: "end of the programme" },
  due: { pl: "należy się", en: "due" },
  "not-due": { pl: "nie należy się", en: "not due" },
  lifecycle: { pl: "przebieg programu", en: "course of the programme" },
};

/** By set: the names of the ids of programmes, their discontinuation and end, and certificates. */
export const programmeLabels = {
  programmeAuthors,
  changeRequesters,
  programmeContents,
  programmeNeeds,
  discontinuationGrounds,
  possibleGrounds,
  discontinuationNeeds,
  notAGroundReasons,
  programmeDependents,
  complaintBodies,
  programmeEndCauses,
  worksTaken,
  certificateContents,
  certificateNotDueReasons,
  outcomes,
};
