import type { EntitlementId, Texts } from "../law/index.js";
import {
  counted,
  countedInEnglish,
  dayName,
  grantedOfPeriods,
  grantedOfPersons,
  numberOf,
  type Opening,
  type RoomTexts,
  type Said,
  type Sentences,
} from "../reasoning/index.js";
import type { AssessedEligibility } from "./assess-eligibility.js";
import type { Graduate, NotGraduate } from "./graduate-status.js";
import {
  conditionIds,
  eligibilityOutcomes,
  eligibilityWarningCodes,
  entitlementIds,
  excludedPeriodKinds,
  groupIds,
  longTermMeasureKinds,
  longTermOutcomes,
  notGraduateReasons,
  notLongTermReasons,
  therapyIds,
} from "./labels.js";
import type { LongTermUnemployment } from "./long-term-unemployed.js";
import { questionTexts } from "./question-texts.js";
import type { OpenQuestions } from "./questions.js";
import type { EligibilityOperations, NotCovered, Place } from "./vocabulary.js";

type Decided = AssessedEligibility | OpenQuestions | LongTermUnemployment | Graduate | NotGraduate;

/**
 * Sentences about a person of art. 1. They name the provision and never the illness, the dependence or the sentence behind
 * it: these texts go into letters and files.
 */

const places: Record<Place, Texts> = {
  centre: { pl: "centrum integracji społecznej", en: "a centre" },
  club: { pl: "klubu integracji społecznej", en: "a club" },
};

/** A right whose name would say something of health is named by its provision only. */
const ofThisProvision: Texts = { pl: "świadczenia z tego przepisu", en: "the benefit of this provision" };

const rights: Record<EntitlementId, Texts> = {
  "unemployment-benefit": { pl: "zasiłku dla bezrobotnych", en: "the unemployment benefit" },
  "pre-retirement-allowance": { pl: "zasiłku przedemerytalnego", en: "the pre-retirement allowance" },
  "pre-retirement-benefit": { pl: "świadczenia przedemerytalnego", en: "the pre-retirement benefit" },
  "social-pension": ofThisProvision,
  "structural-pension": { pl: "renty strukturalnej", en: "the structural pension" },
  "incapacity-pension": ofThisProvision,
  "retirement-pension": { pl: "emerytury", en: "a retirement pension" },
  "teacher-compensation-benefit": {
    pl: "nauczycielskiego świadczenia kompensacyjnego",
    en: "the teachers' compensation benefit",
  },
};

/** What would change a refusal. */
const remedy: Said<NotCovered> = {
  pl: ({ conditions, group, programme }) =>
    [
      ...(conditions === 0
        ? []
        : [conditions === 1 ? "warunek ten był spełniony" : "warunki te były spełnione"]),
      ...(group
        ? [
            `osoba należała do jednej z tych grup albo była w podobnej sytuacji${programme ? ", albo gdyby ukończyła wymagany program" : ""}`,
          ]
        : []),
    ].join(" oraz gdyby "),
  en: ({ conditions, group, programme }) =>
    [
      ...(conditions === 0
        ? []
        : [`${conditions === 1 ? "this condition were" : "these conditions were"} met`]),
      ...(group
        ? [
            `the person belonged to one of these groups or were in a similar situation${programme ? ", or had completed the required programme" : ""}`,
          ]
        : []),
    ].join(" and "),
};

const sentences: Sentences<EligibilityOperations> = {
  "old-wording-kept": {
    pl: () =>
      "Wniosek złożono przed zmianą przepisów, więc o uczestnictwie w zajęciach centrum rozstrzyga ich dawne brzmienie",
    en: () =>
      "The application was filed before the provisions changed, so their former wording decides about taking part in a centre",
  },
  "group-counts": {
    pl: () => "Osoba należy do grupy z tego przepisu",
    en: () => "The person belongs to the group of this provision",
  },
  "open-list-counts": {
    pl: () => "Lista grup jest otwarta, a osoba jest w sytuacji podobnej do sytuacji osób z tej listy",
    en: () => "The list of groups is open, and the person is in a situation similar to that of those listed",
  },
  "conditions-met": {
    pl: () => "Spełnione są też warunki, które przepis stawia każdemu, niezależnie od grupy",
    en: () => "The conditions that the provision sets for everybody, whatever the group, are met too",
  },
  "no-excluding-right": {
    pl: ({ other }) =>
      `Osoba nie ma ${other ? "innego prawa" : "prawa"} do świadczenia, które wyłączałoby ją spod działania ustawy`,
    en: ({ other }) =>
      `The person has no ${other ? "other right" : "right"} to a benefit that would exclude from the Act`,
  },
  "may-take-part": {
    pl: ({ place }) =>
      `Przepisy ustawy stosuje się więc do tej osoby: może uczestniczyć w zajęciach ${places[place].pl}`,
    en: ({ place }) =>
      `So the Act applies to the person, who may take part in the classes of ${places[place].en}`,
  },
  "right-excludes": {
    pl: ({ right }) =>
      `Osoba ma prawo do ${rights[right].pl}, a do osoby z tym prawem przepisów ustawy nie stosuje się, nawet gdy świadczenie nie jest wypłacane`,
    en: ({ right }) =>
      `The person has a right to ${rights[right].en}, and the Act does not apply to a person with this right, even if the benefit is not paid`,
  },
  excluded: {
    pl: ({ rights, place }) =>
      `Dlatego osoba nie może uczestniczyć w zajęciach ${places[place].pl}; mogłoby to zmienić dopiero ustanie ${rights === 1 ? "tego prawa" : "tych praw"}`,
    en: ({ rights, place }) =>
      `Therefore the person may not take part in the classes of ${places[place].en}; only the end of ${rights === 1 ? "this right" : "these rights"} could change that`,
  },
  "right-not-for-club": {
    pl: () =>
      "Prawo do świadczenia z art. 1 ust. 3 pkt 6 nie wyłącza jednak z uczestnictwa w zajęciach klubu integracji społecznej",
    en: () => "The right of art. 1 ust. 3 pkt 6, however, does not exclude from the classes of a club",
  },
  "condition-not-met": {
    pl: ({ condition }) => `Nie jest spełniony warunek: ${conditionIds[condition].pl}`,
    en: ({ condition }) => `This condition is not met: ${conditionIds[condition].en}`,
  },
  "group-needs-programme": {
    pl: () =>
      "Do grupy z tego przepisu należało się wtedy dopiero po ukończeniu programu, a wymaganego programu nie ukończono",
    en: () =>
      "At that time only those who had completed a programme belonged to the group of this provision, and the required programme was not completed",
  },
  "no-group-counts": {
    pl: () => "Osoba nie należy do żadnej z grup z tego przepisu ani nie jest w podobnej sytuacji",
    en: () => "The person belongs to none of the groups of this provision and is in no similar situation",
  },
  "no-other-group-counts": {
    pl: () => "Osoba nie należy do innej grupy z tego przepisu ani nie jest w podobnej sytuacji",
    en: () => "The person belongs to no other group of this provision and is in no similar situation",
  },
  "not-covered": {
    pl: (missing) =>
      `Dlatego osoba nie może uczestniczyć w zajęciach ${places[missing.place].pl}. Byłoby inaczej, gdyby ${remedy.pl(missing)}`,
    en: (missing) =>
      `Therefore the person may not take part in the classes of ${places[missing.place].en}. It would be otherwise if ${remedy.en(missing)}`,
  },
  "same-for-club": {
    pl: () => "To samo dotyczy zajęć klubu integracji społecznej",
    en: () => "The same applies to the classes of a club",
  },
  "answers-needed": {
    pl: ({ answers, place }) =>
      `Nie wiadomo jeszcze, czy osoba może uczestniczyć w zajęciach ${places[place].pl}; aby to ustalić, potrzeba najwyżej ${String(answers)} odpowiedzi`,
    en: ({ answers, place }) =>
      `Whether the person may take part in the classes of ${places[place].en} is not known yet; it takes at most ${countedInEnglish(answers, "more answer")}`,
  },
  "months-without-work": {
    pl: ({ enough, least }) =>
      `Bezrobotny pozostaje bez pracy ${enough ? "co najmniej" : "krócej niż"} ${numberOf("months", least, "pl")}`,
    en: ({ enough, least }) =>
      `The unemployed person has been without work for ${enough ? "at least" : "less than"} ${numberOf("months", least, "en")}`,
  },
  "registration-sum": {
    pl: ({ days, years, left }) =>
      `W ciągu ostatnich ${counted(years, ["roku", "lat", "lat"])} osoba była zarejestrowana jako bezrobotna łącznie przez ${numberOf("days", days, "pl")}${left === 0 ? "" : `, bez ${counted(left, ["dnia, którego", "dni, których", "dni, których"])} się nie wlicza`}`,
    en: ({ days, left, years }) =>
      `In the last ${countedInEnglish(years, "year")} the person was registered as unemployed for ${numberOf("days", days, "en")} in all${left === 0 ? "" : `, without ${numberOf("days", left, "en")} that ${left === 1 ? "does" : "do"} not count`}`,
  },
  "month-as-days": {
    pl: ({ days }) =>
      `Gdy ciągłość terminu nie jest wymagana, miesiąc liczy się za ${numberOf("days", days, "pl")}`,
    en: ({ days }) => `Where a term need not be unbroken, a month counts as ${numberOf("days", days, "en")}`,
  },
  "registered-without-break": {
    pl: ({ days }) =>
      `Osoba była zarejestrowana bez przerwy, więc miesiące liczy się według dat, a nie po ${numberOf("days", days, "pl")}`,
    en: ({ days }) =>
      `The registration was unbroken, so months are counted by dates and not as ${numberOf("days", days, "en")} each`,
  },
  "not-registered": {
    pl: () =>
      "Definicja obejmuje tylko osoby bezrobotne, a tego dnia osoba nie jest zarejestrowana jako bezrobotna",
    en: () =>
      "The definition covers unemployed persons only, and on that day the person is not registered as unemployed",
  },
  "not-in-group": {
    pl: () =>
      "Osoba nie należy więc do grupy z tego przepisu bez względu na wcześniejsze okresy rejestracji; mogłaby to zmienić ponowna rejestracja",
    en: () =>
      "So the person does not belong to the group of this provision, however long the registration before; registering again could change that",
  },
  "registration-enough": {
    pl: ({ enough, months }) =>
      `To ${enough ? "więcej" : "nie więcej"} niż ${numberOf("months", months, "pl")}`,
    en: ({ enough, months }) =>
      `This is ${enough ? "more" : "not more"} than ${numberOf("months", months, "en")}`,
  },
  "long-term-unemployed": {
    pl: ({ enough, measure }) =>
      enough
        ? "Osoba należy więc do grupy z tego przepisu"
        : `Osoba nie należy więc do grupy z tego przepisu; zmieniłby to dłuższy okres ${measure === "registered" ? "rejestracji, który się wlicza" : "pozostawania bez pracy"}`,
    en: ({ enough, measure }) =>
      enough
        ? "So the person belongs to the group of this provision"
        : `So the person does not belong to the group of this provision; a longer time ${measure === "registered" ? "of registration that counts" : "without work"} would change that`,
  },
  "no-graduate-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały absolwenta centrum integracji społecznej",
    en: () => "The law of that time did not provide for graduates of a centre",
  },
  "graduate-not-ended": {
    pl: () => "Tego dnia zajęcia jeszcze się nie zakończyły",
    en: () => "On that day the classes had not ended yet",
  },
  "graduate-expired": {
    pl: ({ months }) => `Od dnia zakończenia zajęć minęło więcej niż ${numberOf("months", months, "pl")}`,
    en: ({ months }) =>
      `More than ${numberOf("months", months, "en")} have passed since the day the classes ended`,
  },
  "graduate-length": {
    pl: ({ enough, months }) =>
      `Uczestnictwo w zajęciach trwało ${enough ? "co najmniej" : "krócej niż"} ${numberOf("months", months, "pl")}`,
    en: ({ enough, months }) =>
      `Taking part in classes lasted ${enough ? "at least" : "less than"} ${numberOf("months", months, "en")}`,
  },
  "graduate-certificate": {
    pl: ({ received }) =>
      received ? "Uczestnik otrzymał zaświadczenie" : "Uczestnik nie otrzymał zaświadczenia",
    en: ({ received }) => `The participant ${received ? "received" : "did not receive"} the certificate`,
  },
  "graduate-term": {
    pl: ({ months }) =>
      `Osoba jest absolwentem przez ${numberOf("months", months, "pl")} od dnia zakończenia zajęć`,
    en: ({ months }) =>
      `A person is a graduate for ${numberOf("months", months, "en")} from the day the classes ended`,
  },
};

const graduateOpening: Opening<Graduate | NotGraduate> = {
  pl: (status) =>
    status.outcome === "graduate"
      ? `Osoba jest absolwentem centrum integracji społecznej od ${dayName(status.from, "pl")} do ${dayName(status.until, "pl")}`
      : "",
  en: (status) =>
    status.outcome === "graduate"
      ? `The person is a graduate of the centre from ${dayName(status.from, "en")} to ${dayName(status.until, "en")}.`
      : "",
};

/** What the calculations of this room decide. */
const outcomes: Record<Decided["outcome"], Texts> = {
  ...eligibilityOutcomes,
  ...longTermOutcomes,
  questions: { pl: "pytania", en: "questions" },
  graduate: { pl: "absolwent", en: "graduate" },
  "not-graduate": { pl: "nie jest absolwentem", en: "no graduate" },
};

/** The texts of this room. */
export const eligibilityTexts: RoomTexts = {
  granted: [grantedOfPeriods, grantedOfPersons],
  calculations: {
    assessEligibility: {
      label: { pl: "kto może uczestniczyć w zajęciach", en: "who may take part in the classes" },
    },
    questions: { label: { pl: "pytania do osoby", en: "questions to ask of a person" } },
    longTermUnemployed: { label: { pl: "osoba długotrwale bezrobotna", en: "long-term unemployed person" } },
    graduateStatus: {
      label: { pl: "absolwent centrum integracji społecznej", en: "graduate of a centre" },
      opening: graduateOpening,
    },
  },
  sentences,
  violations: eligibilityWarningCodes,
  questions: questionTexts,
  issues: {
    "filed-after-asked-day": {
      pl: () => "wniosek złożono po dniu, na który ocenia się sytuację",
      en: () => "the application was filed after the day for which the situation is judged",
    },
  },
  labels: {
    outcomes,
    groupIds,
    conditionIds,
    entitlementIds,
    therapyIds,
    eligibilityOutcomes,
    eligibilityWarningCodes,
    longTermOutcomes,
    longTermMeasureKinds,
    excludedPeriodKinds,
    notGraduateReasons,
    notLongTermReasons,
  },
};
