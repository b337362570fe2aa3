import type { Texts } from "../law/index.js";
import {
  dayName,
  numberOf,
  type Opening,
  type RoomTexts,
  type Said,
  type Sentences,
} from "../reasoning/index.js";
import type { FoundDayStatus } from "./day-status.js";
import type { CheckedHours } from "./hours.js";
import type { PlannedParticipation } from "./plan-participation.js";
import type {
  DayStatus,
  DisabilityDegree,
  EndReason,
  HoursViolationCode,
  HoursWarningCode,
  ParticipationOperations,
  ParticipationQuestion,
  PhaseName,
  PlanViolationCode,
  ShortWeekReason,
  StayLimitName,
} from "./vocabulary.js";

type Decided = PlannedParticipation | FoundDayStatus | CheckedHours;

/** Where a day lies, as it stands in a sentence. */
const lies: Record<DayStatus, Texts> = {
  before: { pl: "przed rozpoczęciem programu", en: "before the programme" },
  trial: { pl: "w okresie próbnym", en: "in the trial" },
  participation: { pl: "w okresie uczestnictwa", en: "in participation" },
  extension: { pl: "w przedłużonym okresie uczestnictwa", en: "in an extension of participation" },
  after: { pl: "po zakończeniu uczestnictwa", en: "after participation" },
};

type Stay = ParticipationOperations["stay-least"];

/** Whose stay a limit is about. */
const stay: Said<Stay> = {
  pl: ({ disabled }) =>
    disabled
      ? "Przy znacznym lub umiarkowanym stopniu niepełnosprawności pobyt w Centrum trwa"
      : "Pobyt w Centrum trwa",
  en: ({ disabled }) =>
    disabled
      ? "With a severe or moderate degree of disability the stay in the centre lasts"
      : "The stay in the centre lasts",
};

const hoursPer: Said<Stay> = {
  pl: ({ hours, per }) => `${numberOf("hours", hours, "pl")} ${per === "day" ? "dziennie" : "tygodniowo"}`,
  en: ({ hours, per }) => `${numberOf("hours", hours, "en")} a ${per}`,
};

const sentences: Sentences<ParticipationOperations> = {
  "plan-trial": {
    pl: ({ months }) => `Okres próbny trwa ${numberOf("months", months, "pl")}`,
    en: ({ months }) => `The trial lasts ${numberOf("months", months, "en")}`,
  },
  "plan-participation": {
    pl: ({ months }) => `Okres uczestnictwa trwa do ${numberOf("ofMonths", months, "pl")}`,
    en: ({ months }) => `Participation lasts up to ${numberOf("months", months, "en")}`,
  },
  "plan-extension": {
    pl: ({ months, kind }) =>
      kind === "exactly"
        ? `Uczestnictwo można przedłużyć o ${numberOf("months", months, "pl")}`
        : `Uczestnictwo można przedłużyć najwyżej o ${numberOf("months", months, "pl")}`,
    en: ({ months, kind }) =>
      kind === "exactly"
        ? `Participation may be extended by ${numberOf("months", months, "en")}`
        : `Participation may be extended by at most ${numberOf("months", months, "en")}`,
  },
  "plan-days-off": {
    pl: ({ basic, extra }) =>
      `W okresie uczestnictwa wymiar dni wolnych od zajęć to ${numberOf("days", basic, "pl")}` +
      (extra === 0
        ? ""
        : `, a przy przedłużeniu dodatkowo do ${String(extra)}, proporcjonalnie do jego długości`),
    en: ({ basic, extra }) =>
      `Participation has ${numberOf("days", basic, "en")} off` +
      (extra === 0 ? "" : `, and an extension up to ${String(extra)} more, in proportion to its length`),
  },
  "plan-no-days-off": {
    pl: () => "Ówczesne przepisy nie przewidywały dni wolnych od zajęć",
    en: () => "The law of that time knew no days off",
  },
  "plan-sickness-limit": {
    pl: ({ days }) =>
      `Zmniejszone świadczenie za dni choroby przysługuje najdłużej przez ${numberOf("days", days, "pl")}`,
    en: ({ days }) => `A reduced benefit is due for at most ${numberOf("days", days, "en")} of sickness`,
  },
  "plan-no-sickness-rule": {
    pl: () => "Ówczesne przepisy nie regulowały dni choroby",
    en: () => "The law of that time had no provision on days of sickness",
  },
  "plan-ended": {
    pl: () => "Uczestnictwo zakończyło się w planowanym dniu albo wcześniej",
    en: () => "Participation ended on the planned day or before it",
  },
  "day-status": {
    pl: ({ status }) => `Dzień przypada ${lies[status].pl}`,
    en: ({ status }) => `The day lies ${lies[status].en}`,
  },
  "stay-least": {
    pl: (limit) => `${stay.pl(limit)} co najmniej ${hoursPer.pl(limit)}`,
    en: (limit) => `${stay.en(limit)} at least ${hoursPer.en(limit)}`,
  },
  "stay-most": {
    pl: (limit) => `${stay.pl(limit)} najwyżej ${hoursPer.pl(limit)}`,
    en: (limit) => `${stay.en(limit)} at most ${hoursPer.en(limit)}`,
  },
};

const planOpening: Opening<PlannedParticipation> = {
  pl: ({ plannedEnd }) => `Uczestnictwo jest zaplanowane do ${dayName(plannedEnd, "pl")}`,
  en: ({ plannedEnd }) => `Participation is planned until ${dayName(plannedEnd, "en")}.`,
};

const questions: Record<ParticipationQuestion, Texts> = {
  "extension-length": {
    pl: "Na ile miesięcy albo do którego dnia przedłużono uczestnictwo (art. 15 ust. 3)?",
    en: "By how many months, or until which day, was the participation extended (art. 15(3))?",
  },
  "disability-degree": {
    pl: "Jaki stopień niepełnosprawności ma uczestnik: znaczny, umiarkowany, lekki czy żaden (art. 14 ust. 1)?",
    en: "Which degree of disability has the participant: severe, moderate, light or none (art. 14(1))?",
  },
};

const planViolationCodes: Record<PlanViolationCode, Texts> = {
  "trial-too-long": {
    pl: "Okres próbny jest dłuższy, niż pozwala ustawa",
    en: "The trial is longer than the Act allows",
  },
  "participation-too-long": {
    pl: "Okres uczestnictwa jest dłuższy, niż pozwala ustawa",
    en: "Participation is longer than the Act allows",
  },
  "extension-too-long": {
    pl: "Przedłużenie jest dłuższe, niż pozwala ustawa",
    en: "The extension is longer than the Act allows",
  },
  "extension-not-six-months": {
    pl: "Przedłużenie nie trwa tyle, ile każe ustawa",
    en: "The extension does not last as long as the Act says",
  },
  "extension-decided-after-end": {
    pl: "O przedłużeniu zdecydowano po końcu uczestnictwa",
    en: "The extension was decided after participation had ended",
  },
};

const hoursViolationCodes: Record<HoursViolationCode, Texts> = {
  "below-daily-minimum": {
    pl: "Dzienny pobyt w centrum jest za krótki",
    en: "The daily stay in the centre is too short",
  },
  "above-daily-maximum": {
    pl: "Dzienny pobyt w centrum jest za długi",
    en: "The daily stay in the centre is too long",
  },
  "below-weekly-minimum": {
    pl: "Tygodniowy pobyt w centrum jest za krótki",
    en: "The weekly stay in the centre is too short",
  },
  "above-weekly-maximum": {
    pl: "Tygodniowy pobyt w centrum jest za długi",
    en: "The weekly stay in the centre is too long",
  },
};

const hoursWarningCodes: Record<HoursWarningCode, Texts> = {
  "short-week": {
    pl: "Tydzień jest krótszy od najmniejszego wymiaru, ale z podanego powodu; jak liczyć takie tygodnie, nikt nie rozstrzygnął",
    en: "The week is below the minimum, but for a reason given; how such weeks count nobody has settled",
  },
};

const phaseNames: Record<PhaseName, Texts> = {
  trial: { pl: "okres próbny", en: "trial" },
  participation: { pl: "okres uczestnictwa", en: "participation" },
  extension: { pl: "przedłużenie okresu uczestnictwa", en: "extension of participation" },
};

const dayStatuses: Record<DayStatus, Texts> = {
  before: { pl: "przed programem", en: "before the programme" },
  ...phaseNames,
  after: { pl: "po programie", en: "after the programme" },
};

const endReasons: Record<EndReason, Texts> = {
  completed: { pl: "ukończenie programu", en: "programme completed" },
  job: { pl: "podjęcie zatrudnienia", en: "took up a job" },
  business: { pl: "podjęcie działalności gospodarczej", en: "started a business" },
  cooperative: {
    pl: "założenie spółdzielni socjalnej lub przystąpienie do niej",
    en: "founded or joined a social cooperative",
  },
  withdrawal: { pl: "odstąpienie od programu", en: "withdrew from the programme" },
  discontinuation: { pl: "zaprzestanie realizacji programu", en: "programme discontinued" },
  other: { pl: "inna przyczyna", en: "another reason" },
};

const disabilityDegrees: Record<DisabilityDegree | "unknown", Texts> = {
  none: { pl: "bez orzeczonego stopnia niepełnosprawności", en: "no certified degree of disability" },
  light: { pl: "lekki stopień niepełnosprawności", en: "light degree of disability" },
  moderate: { pl: "umiarkowany stopień niepełnosprawności", en: "moderate degree of disability" },
  severe: { pl: "znaczny stopień niepełnosprawności", en: "severe degree of disability" },
  unknown: { pl: "nie wiadomo", en: "not known" },
};

const shortWeekReasons: Record<ShortWeekReason, Texts> = {
  holiday: { pl: "święto", en: "statutory holiday" },
  sickness: { pl: "choroba", en: "sickness" },
  entry: { pl: "pierwszy tydzień uczestnika", en: "the participant's first week" },
  exit: { pl: "ostatni tydzień uczestnika", en: "the participant's last week" },
};

const stayLimitNames: Record<StayLimitName, Texts> = {
  dailyMin: { pl: "minimalna dzienna liczba godzin pobytu", en: "minimum hours of stay a day" },
  dailyMax: { pl: "maksymalna dzienna liczba godzin pobytu", en: "maximum hours of stay a day" },
  weeklyMin: { pl: "minimalna tygodniowa liczba godzin pobytu", en: "minimum hours of stay a week" },
  weeklyMax: { pl: "maksymalna tygodniowa liczba godzin pobytu", en: "maximum hours of stay a week" },
};

/** What the calculations of this room decide. */
const outcomes: Record<Decided["outcome"], Texts> = {
  planned: { pl: "zaplanowano", en: "planned" },
  found: { pl: "ustalono", en: "found" },
  checked: { pl: "sprawdzono", en: "checked" },
};

/** The texts of this room. */
export const participationTexts: RoomTexts = {
  calculations: {
    planParticipation: {
      label: { pl: "plan uczestnictwa", en: "plan of a participation" },
      opening: planOpening,
    },
    dayStatus: { label: { pl: "okres, na który przypada dzień", en: "phase a day lies in" } },
    hours: { label: { pl: "godziny pobytu w Centrum", en: "hours of stay in the centre" } },
  },
  sentences,
  violations: { ...planViolationCodes, ...hoursViolationCodes, ...hoursWarningCodes },
  questions,
  labels: {
    outcomes,
    phaseNames,
    dayStatuses,
    endReasons,
    disabilityDegrees,
    shortWeekReasons,
    stayLimitNames,
    planViolationCodes,
    hoursViolationCodes,
    hoursWarningCodes,
  },
};
