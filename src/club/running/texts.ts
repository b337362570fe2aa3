import {
  type ClubOperator,
  type ClubOperatorCondition,
  foundingInstitutionNames,
  type Texts,
} from "../../law/index.js";
import {
  dayName,
  founderQuestions,
  grantedOfClubs,
  grantedOfPeriods,
  grantedOfTerms,
  numberOf,
  type RoomTexts,
  type Sentences,
  sentencesOfTerms,
} from "../../reasoning/index.js";
import type { ClubParticipation } from "./club-participation.js";
import type { CheckedClub } from "./club-registration.js";
import type {
  ClubCondition,
  ClubLength,
  ClubMember,
  ClubRegisterKeeper,
  ClubSpecialAct,
  ClubViolationCode,
  ClubWarningCode,
  NoClubParticipationReason,
  RunningOperations,
  RunningQuestion,
} from "./vocabulary.js";

const clubOperators: Record<ClubOperator, Texts> = {
  ...foundingInstitutionNames,
  "social-welfare-centre": { pl: "ośrodek pomocy społecznej", en: "social welfare centre" },
};

const conditionSentences: Record<ClubOperatorCondition, readonly [met: Texts, notMet: Texts]> = {
  "club-commission": [
    { pl: "Gmina zleciła prowadzenie klubu", en: "The commune commissioned the running of the club" },
    {
      pl: "Gmina nie zleciła prowadzenia klubu, a ówczesne przepisy tego wymagały",
      en: "The commune did not commission the running of the club, which the law of that time required",
    },
  ],
  "public-benefit-status": [
    {
      pl: "Organizacja ma status organizacji pożytku publicznego",
      en: "The organisation has the status of a public benefit organisation",
    },
    {
      pl: "Organizacja nie ma statusu organizacji pożytku publicznego, a ówczesne przepisy tego wymagały",
      en: "The organisation does not have the status of a public benefit organisation, which the law of that time required",
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

const sentences: Sentences<RunningOperations> = {
  ...sentencesOfTerms,
  "club-operator-named": {
    pl: ({ operator }) => `Klub integracji społecznej może prowadzić ${clubOperators[operator].pl}`,
    en: ({ operator }) => `Among those who may run a club: ${clubOperators[operator].en}`,
  },
  "club-operator-not-named": {
    pl: ({ operator }) =>
      `Przepisy obowiązujące tego dnia nie wymieniają takiego podmiotu prowadzącego klub: ${clubOperators[operator].pl}`,
    en: ({ operator }) =>
      `The law of that day does not name such an operator of a club: ${clubOperators[operator].en}`,
  },
  "club-operator-condition": {
    pl: ({ condition, met }) => conditionSentences[condition][met ? 0 : 1].pl,
    en: ({ condition, met }) => conditionSentences[condition][met ? 0 : 1].en,
  },
  "club-register-needed": {
    pl: () => "Klub można prowadzić dopiero po wpisie do rejestru, który prowadzi wojewoda",
    en: () => "A club is run only after its entry in the register kept by the voivode",
  },
  "no-club-register": {
    pl: () => "Ówczesne przepisy nie przewidywały rejestru klubów integracji społecznej",
    en: () => "The law of that time did not provide for a register of clubs",
  },
  "club-entry-due": {
    pl: ({ days, due }) =>
      `Wojewoda wpisuje klub do rejestru w terminie ${numberOf("days", days, "pl")} od dnia zgłoszenia, czyli do ${dayName(due, "pl")}`,
    en: ({ days, due }) =>
      `The voivode enters the club within ${numberOf("days", days, "en")} of the notification, by ${dayName(due, "en")}`,
  },
  "club-cessation-notice-due": {
    pl: ({ days, due }) =>
      `Zaprzestanie prowadzenia klubu zgłasza się wojewodzie na piśmie w terminie ${numberOf("days", days, "pl")} od dnia zaprzestania, czyli do ${dayName(due, "pl")}`,
    en: ({ days, due }) =>
      `That the club is no longer run is notified to the voivode in writing within ${numberOf("days", days, "en")}, by ${dayName(due, "en")}`,
  },
  "club-participation-voluntary": {
    pl: () => "Uczestnictwo w klubie jest dobrowolne",
    en: () => "Taking part in a club is voluntary",
  },
  "club-social-contract-needed": {
    pl: () => "Warunkiem uczestnictwa w klubie jest realizacja kontraktu socjalnego",
    en: () => "Carrying out a social contract is the condition of taking part in a club",
  },
  "no-club-social-contract-needed": {
    pl: () => "Ówczesne przepisy nie uzależniały uczestnictwa w klubie od kontraktu socjalnego",
    en: () => "The law of that time did not make taking part in a club depend on a social contract",
  },
  "club-social-contract-waived": {
    pl: () => "Obywatel Ukrainy może uczestniczyć w klubie bez kontraktu socjalnego",
    en: () => "A citizen of Ukraine may take part in a club without a social contract",
  },
  "no-club-special-rule": {
    pl: () => "Tego dnia ustawa szczególna nie zmieniała zasad uczestnictwa w klubie",
    en: () => "On that day no special act changed the rules on taking part in a club",
  },
  "club-length-individual": {
    pl: () => "Okres uczestnictwa w klubie ustala się indywidualnie z każdym uczestnikiem",
    en: () => "The length of taking part in a club is set with each person",
  },
  "club-services-for-unemployed": {
    pl: () =>
      "Do działań na rzecz bezrobotnych nie stosuje się art. 18 ust. 3–5, lecz przepisy o rynku pracy",
    en: () =>
      "Art. 18 ust. 3–5 do not apply to activities for the unemployed; the law on the labour market does",
  },
  "club-services-for-employees": {
    pl: () => "Klub może prowadzić działania na rzecz pracowników przedsiębiorstwa społecznego",
    en: () => "A club may serve employees of a social enterprise",
  },
  "no-such-club-services": {
    pl: () => "Ówczesne przepisy nie przewidywały takich działań klubu",
    en: () => "The law of that time did not provide for such activities of a club",
  },
};

const questions: Record<RunningQuestion, Texts> = {
  "public-benefit-status": founderQuestions["public-benefit-status"],
  "cooperative-of-listed-entities": founderQuestions["cooperative-of-listed-entities"],
  "club-commission": {
    pl: "Czy gmina zleciła prowadzenie klubu (art. 18 ust. 1)?",
    en: "Did the commune commission the running of the club (art. 18 ust. 1)?",
  },
  "social-contract": {
    pl: "Czy osoba realizuje kontrakt socjalny (art. 18 ust. 4)?",
    en: "Does the person carry out a social contract (art. 18 ust. 4)?",
  },
};

const violations: Record<ClubViolationCode | ClubWarningCode, Texts> = {
  "started-before-entry": {
    pl: "Klub rozpoczął działalność przed wpisem do rejestru",
    en: "The club began its activity before its entry in the register",
  },
  "cessation-notice-late": {
    pl: "Zaprzestanie prowadzenia klubu zgłoszono po terminie",
    en: "That the club is no longer run was notified late",
  },
  "entry-late": {
    pl: "Wojewoda wpisał klub do rejestru po terminie",
    en: "The voivode entered the club in the register late",
  },
};

const clubRegisterKeepers: Record<ClubRegisterKeeper, Texts> = {
  voivode: { pl: "wojewoda", en: "voivode" },
};
const clubMembers: Record<ClubMember, Texts> = {
  "art-1": { pl: "osoba, o której mowa w art. 1", en: "person of art. 1" },
  unemployed: { pl: "bezrobotny (art. 18 ust. 7)", en: "unemployed person (art. 18 ust. 7)" },
  "social-enterprise-employee": {
    pl: "pracownik przedsiębiorstwa społecznego (art. 18 ust. 10)",
    en: "employee of a social enterprise (art. 18 ust. 10)",
  },
};
const clubSpecialActs: Record<ClubSpecialAct, Texts> = {
  ukraine: { pl: "ustawa o pomocy obywatelom Ukrainy", en: "act on help for citizens of Ukraine" },
};
const clubConditions: Record<ClubCondition, Texts> = {
  "social-contract": { pl: "realizacja kontraktu socjalnego", en: "carrying out a social contract" },
};
const clubLengths: Record<ClubLength, Texts> = {
  individual: { pl: "ustalany indywidualnie", en: "set with each person" },
};
const noClubParticipationReasons: Record<NoClubParticipationReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy tego nie przewidywały",
    en: "the law of that time did not provide for it",
  },
};
const outcomes: Record<(CheckedClub | ClubParticipation)["outcome"], Texts> = {
  checked: { pl: "sprawdzono", en: "checked" },
  participation: { pl: "zasady uczestnictwa", en: "rules on taking part" },
};

/** The texts of running a club and of taking part in it. */
export const runningTexts: RoomTexts = {
  granted: [grantedOfClubs, grantedOfPeriods, grantedOfTerms],
  calculations: {
    clubRegistration: { label: { pl: "prowadzenie i rejestr klubu", en: "running and registering a club" } },
    clubParticipation: { label: { pl: "uczestnictwo w klubie", en: "taking part in a club" } },
  },
  sentences,
  questions,
  violations,
  labels: {
    outcomes,
    clubOperators,
    clubRegisterKeepers,
    clubMembers,
    clubSpecialActs,
    clubConditions,
    clubLengths,
    noClubParticipationReasons,
    clubViolationCodes: violations,
  },
};
