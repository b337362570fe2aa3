import type { Texts } from "../law/index.js";
import type { FoundDayStatus } from "./day-status.js";
import type { CheckedHours } from "./hours.js";
import type { PlannedParticipation } from "./plan-participation.js";
import type {
  DayStatus,
  DisabilityDegree,
  EndReason,
  ExtensionBasis,
  HoursViolationCode,
  HoursWarningCode,
  PhaseName,
  PlanRoute,
  PlanViolationCode,
  ShortWeekReason,
  SpecialAct,
  StayLimitName,
} from "./vocabulary.js";

/** What each id of the room's closed sets is called. */

type Decided = PlannedParticipation | FoundDayStatus | CheckedHours;

export const planViolationCodes: Record<PlanViolationCode, Texts> = {
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
    pl: "Długość przedłużenia jest inna niż przewidziana w ustawie (6 miesięcy)",
    en: "The length of the extension is not the one the Act sets (6 months)",
  },
  "extension-decided-after-end": {
    pl: "O przedłużeniu zdecydowano po zakończeniu uczestnictwa",
    en: "The extension was decided after participation had ended",
  },
  "suspension-too-short": {
    pl: "Zajęcia nie były zawieszone łącznie dłużej niż 3 miesiące, więc nie można z tego powodu przedłużyć uczestnictwa",
    en: "Classes were not suspended for more than 3 months in all, so participation cannot be extended for that",
  },
  "longer-than-suspension": {
    pl: "Przedłużenie z powodu zawieszenia zajęć jest dłuższe niż czas tego zawieszenia",
    en: "The extension because of a suspension of classes is longer than the suspension",
  },
  "suspension-extension-without-rule": {
    pl: "W dniu decyzji przepisy nie pozwalały jeszcze przedłużyć uczestnictwa o czas zawieszenia zajęć",
    en: "On the day of the decision the law did not yet allow an extension by the time of a suspension of classes",
  },
};

const hoursViolationCodes: Record<HoursViolationCode, Texts> = {
  "below-daily-minimum": {
    pl: "Dzienny pobyt w centrum jest krótszy niż minimalny",
    en: "The daily stay in the centre is below the minimum",
  },
  "above-daily-maximum": {
    pl: "Dzienny pobyt w centrum jest dłuższy niż maksymalny",
    en: "The daily stay in the centre is above the maximum",
  },
  "below-weekly-minimum": {
    pl: "Tygodniowy pobyt w centrum jest krótszy niż minimalny",
    en: "The weekly stay in the centre is below the minimum",
  },
  "above-weekly-maximum": {
    pl: "Tygodniowy pobyt w centrum jest dłuższy niż maksymalny",
    en: "The weekly stay in the centre is above the maximum",
  },
};

const hoursWarningCodes: Record<HoursWarningCode, Texts> = {
  "short-week": {
    pl: "Tygodniowy czas pobytu jest krótszy niż minimalny z podanej przyczyny; przepisy nie rozstrzygają, jak liczyć takie tygodnie",
    en: "The weekly stay is below the minimum for a reason given; the law does not settle how such weeks count",
  },
  "special-act-without-rule": {
    pl: "W tym dniu przepis ustawy szczególnej o czasie pobytu jeszcze nie obowiązywał; przyjęto zwykłe limity",
    en: "On this day the special act had no provision on hours yet; the ordinary limits were taken",
  },
};

const phaseNames: Record<PhaseName, Texts> = {
  trial: { pl: "okres próbny", en: "trial" },
  participation: { pl: "okres uczestnictwa", en: "participation" },
  extension: { pl: "przedłużenie okresu uczestnictwa", en: "extension of participation" },
};

const dayStatuses: Record<DayStatus, Texts> = {
  before: { pl: "przed rozpoczęciem programu", en: "before the programme" },
  ...phaseNames,
  after: { pl: "po zakończeniu uczestnictwa", en: "after participation" },
};

export const specialActs: Record<SpecialAct, Texts> = {
  covid: { pl: "przepisy o COVID-19", en: "law on COVID-19" },
  "flood-2024": {
    pl: "przepisy o skutkach powodzi z września 2024 roku",
    en: "law on the flood of September 2024",
  },
};

const planRoutes: Record<PlanRoute, Texts> = {
  "flood-2024": {
    pl: "skierowanie w związku z powodzią z września 2024 roku",
    en: "referral under the law on the flood of September 2024",
  },
};

const extensionBases: Record<ExtensionBasis, Texts> = {
  ordinary: { pl: "przedłużenie na podstawie art. 15 ust. 3", en: "extension under art. 15 ust. 3" },
  suspension: { pl: "przedłużenie o czas zawieszenia zajęć", en: "extension by the time of a suspension" },
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
  holiday: { pl: "dzień ustawowo wolny od pracy", en: "statutory holiday" },
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

/** By set: the names of its ids. Those of violations and warnings are sentences. */
export const participationLabels = {
  outcomes,
  phaseNames,
  dayStatuses,
  specialActs,
  extensionBases,
  planRoutes,
  endReasons,
  disabilityDegrees,
  shortWeekReasons,
  stayLimitNames,
  planViolationCodes,
  hoursViolationCodes,
  hoursWarningCodes,
};
