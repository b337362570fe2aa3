import type { ConditionId, Texts } from "../../law/index.js";
import { counted, countedInEnglish, type PolishForms } from "../plural.js";
import type { Language, Operands } from "./speak.js";

/**
 * Sentences about a person of art. 1. They name the provision and never the illness, the dependence or the sentence behind
 * it: these texts go into letters and files.
 */

const months: PolishForms = ["miesiąc", "miesiące", "miesięcy"];
const days: PolishForms = ["dzień", "dni", "dni"];
const years: PolishForms = ["roku", "lat", "lat"];

const isTrue = (operands: Operands, name: string): boolean => operands.text(name) === "true";

const places: Record<string, Record<Language, string>> = {
  centre: { pl: "centrum integracji społecznej", en: "a centre" },
  club: { pl: "klubu integracji społecznej", en: "a club" },
};

const place = (operands: Operands, language: Language): string =>
  places[operands.text("place")]?.[language] ?? "";

const conditions: Record<ConditionId, Texts> = {
  socialExclusion: { pl: "wykluczenie społeczne", en: "social exclusion" },
  cannotMeetBasicNeeds: {
    pl: "niemożność zaspokojenia podstawowych potrzeb własnymi siłami",
    en: "being unable to meet basic needs alone",
  },
  poverty: { pl: "położenie, które powoduje ubóstwo", en: "a situation that causes poverty" },
  participationHindered: {
    pl: "położenie, które utrudnia lub uniemożliwia życie zawodowe, społeczne i rodzinne",
    en: "a situation that limits or prevents working, social and family life",
  },
};

const condition = (operands: Operands, language: Language): string =>
  conditions[operands.text("condition") as ConditionId][language];

/** Rights whose names say nothing of health; the others are named by their provision only. */
const rights: Record<string, Texts> = {
  "unemployment-benefit": { pl: "zasiłku dla bezrobotnych", en: "the unemployment benefit" },
  "pre-retirement-allowance": { pl: "zasiłku przedemerytalnego", en: "the pre-retirement allowance" },
  "pre-retirement-benefit": { pl: "świadczenia przedemerytalnego", en: "the pre-retirement benefit" },
  "structural-pension": { pl: "renty strukturalnej", en: "the structural pension" },
  "retirement-pension": { pl: "emerytury", en: "a retirement pension" },
  "teacher-compensation-benefit": {
    pl: "nauczycielskiego świadczenia kompensacyjnego",
    en: "the teachers' compensation benefit",
  },
};

const right = (operands: Operands, language: Language): string =>
  rights[operands.text("right")]?.[language] ??
  (language === "pl" ? "świadczenia z tego przepisu" : "the benefit of this provision");

/** What would change a refusal. */
const remedy = (operands: Operands, language: Language): string => {
  const unmet = operands.number("conditions");
  const inPolish = language === "pl";
  const programme = inPolish
    ? " albo ukończenie wymaganego programu"
    : " or completing the required programme";
  const group = inPolish
    ? "przynależność do jednej z tych grup lub podobne położenie"
    : "belonging to one of these groups or being in a like situation";
  const met = inPolish
    ? `spełnienie ${unmet === 1 ? "tego warunku" : "tych warunków"}`
    : `meeting ${unmet === 1 ? "this condition" : "these conditions"}`;
  const parts = [
    ...(unmet === 0 ? [] : [met]),
    ...(isTrue(operands, "group") ? [`${group}${isTrue(operands, "programme") ? programme : ""}`] : []),
  ];
  return parts.join(inPolish ? " oraz " : " and ");
};

export const eligibilityOperations = {
  "old-wording-kept": {
    pl: () =>
      "Wniosek złożono przed zmianą przepisów, więc o udziale w zajęciach centrum rozstrzyga ich dawne brzmienie",
    en: () =>
      "The application was filed before the change of law, so the old wording decides about the classes of a centre",
  },
  "group-counts": {
    pl: () => "Dana osoba należy do grupy z tego przepisu",
    en: () => "The person belongs to the group of this provision",
  },
  "open-list-counts": {
    pl: () => "Lista grup jest otwarta, a dana osoba jest w położeniu podobnym do osób z tej listy",
    en: () => "The list of groups is open, and the person is in a situation like that of those listed",
  },
  "conditions-met": {
    pl: () => "Spełnione są też warunki, które przepis stawia każdemu niezależnie od grupy",
    en: () => "The conditions that the provision sets for everybody, whatever the group, are met too",
  },
  "no-excluding-right": {
    pl: (o) =>
      `Dana osoba nie ma ${isTrue(o, "other") ? "innego prawa" : "prawa"} do świadczenia, które wyłączałoby spod ustawy`,
    en: (o) =>
      `The person has no ${isTrue(o, "other") ? "other right" : "right"} to a benefit that would exclude from the Act`,
  },
  "may-take-part": {
    pl: (o) => `Ustawa obejmuje więc daną osobę: może ona uczestniczyć w zajęciach ${place(o, "pl")}`,
    en: (o) => `So the Act covers the person, who may take part in the classes of ${place(o, "en")}`,
  },
  "right-excludes": {
    pl: (o) =>
      `Dana osoba ma prawo do ${right(o, "pl")}, a to prawo wyłącza spod ustawy, nawet gdy świadczenie nie jest wypłacane`,
    en: (o) =>
      `The person has a right to ${right(o, "en")}, and this right excludes from the Act even if the benefit is not paid`,
  },
  excluded: {
    pl: (o) =>
      `Dlatego dana osoba nie może uczestniczyć w zajęciach ${place(o, "pl")}; mogłoby to zmienić dopiero ustanie ${o.number("rights") === 1 ? "tego prawa" : "tych praw"}`,
    en: (o) =>
      `Therefore the person may not take part in the classes of ${place(o, "en")}; only the end of ${o.number("rights") === 1 ? "this right" : "these rights"} could change that`,
  },
  "right-not-for-club": {
    pl: () =>
      "Prawo do świadczenia z art. 1 ust. 3 pkt 6 nie wyłącza jednak z zajęć klubu integracji społecznej",
    en: () => "The right of art. 1(3)(6), however, does not exclude from the classes of a club",
  },
  "condition-not-met": {
    pl: (o) => `Nie jest spełniony warunek: ${condition(o, "pl")}`,
    en: (o) => `This condition is not met: ${condition(o, "en")}`,
  },
  "group-needs-programme": {
    pl: () =>
      "Grupa z tego przepisu liczyła się wtedy dopiero po ukończeniu programu, a wymaganego programu nie ukończono",
    en: () =>
      "The group of this provision then counted only after a programme, and the required programme was not completed",
  },
  "no-group-counts": {
    pl: () => "Dana osoba nie należy do żadnej z grup z tego przepisu ani nie jest w podobnym położeniu",
    en: () => "The person belongs to none of the groups of this provision and is in no like situation",
  },
  "no-other-group-counts": {
    pl: () => "Dana osoba nie należy do innej grupy z tego przepisu ani nie jest w podobnym położeniu",
    en: () => "The person belongs to no other group of this provision and is in no like situation",
  },
  "not-covered": {
    pl: (o) =>
      `Dlatego dana osoba nie może uczestniczyć w zajęciach ${place(o, "pl")}; mogłoby to zmienić ${remedy(o, "pl")}`,
    en: (o) =>
      `Therefore the person may not take part in the classes of ${place(o, "en")}; ${remedy(o, "en")} could change that`,
  },
  "same-for-club": {
    pl: () => "To samo dotyczy zajęć klubu integracji społecznej",
    en: () => "The same holds for the classes of a club",
  },
  "answers-needed": {
    pl: (o) =>
      `Nie wiadomo jeszcze, czy dana osoba może uczestniczyć w zajęciach ${place(o, "pl")}; potrzeba do tego najwyżej ${o.text("answers")} odpowiedzi`,
    en: (o) =>
      `Whether the person may take part in the classes of ${place(o, "en")} is not known yet; it takes at most ${countedInEnglish(o.number("answers"), "more answer")}`,
  },
  "months-without-work": {
    pl: (o) =>
      `Bezrobotny pozostaje bez pracy ${isTrue(o, "enough") ? "co najmniej" : "krócej niż"} ${counted(o.number("least"), months)}`,
    en: (o) =>
      `The unemployed person has been without work for ${isTrue(o, "enough") ? "at least" : "less than"} ${countedInEnglish(o.number("least"), "month")}`,
  },
  "registration-sum": {
    pl: (o) =>
      `W ciągu ostatnich ${counted(o.number("years"), years)} dana osoba była zarejestrowana jako bezrobotna łącznie przez ${counted(o.number("days"), days)}${o.number("left") === 0 ? "" : `, bez ${counted(o.number("left"), ["dnia, którego", "dni, których", "dni, których"])} się nie wlicza`}`,
    en: (o) =>
      `In the last ${countedInEnglish(o.number("years"), "year")} the person was registered as unemployed for ${countedInEnglish(o.number("days"), "day")} in all${o.number("left") === 0 ? "" : `, without ${countedInEnglish(o.number("left"), "day")} that ${o.number("left") === 1 ? "does" : "do"} not count`}`,
  },
  "month-as-days": {
    pl: (o) => `Gdy czas nie musi biec bez przerwy, miesiąc liczy się za ${counted(o.number("days"), days)}`,
    en: (o) =>
      `Where time need not be unbroken, a month counts as ${countedInEnglish(o.number("days"), "day")}`,
  },
  "registration-enough": {
    pl: (o) =>
      `To ${isTrue(o, "enough") ? "więcej" : "nie więcej"} niż ${counted(o.number("months"), months)}`,
    en: (o) =>
      `This is ${isTrue(o, "enough") ? "more" : "not more"} than ${countedInEnglish(o.number("months"), "month")}`,
  },
  "long-term-unemployed": {
    pl: (o) =>
      isTrue(o, "enough")
        ? "Dana osoba należy więc do grupy z tego przepisu"
        : "Dana osoba nie należy więc do grupy z tego przepisu; zmieniłby to dłuższy czas, który się wlicza",
    en: (o) =>
      isTrue(o, "enough")
        ? "So the person belongs to the group of this provision"
        : "So the person does not belong to the group of this provision; more time that counts would change that",
  },
} as const satisfies Record<string, Record<Language, (operands: Operands) => string>>;
