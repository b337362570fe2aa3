import type { ActivityKind, Goods, Texts } from "../../law/index.js";
import { counted, numberOf, percentage, type RoomTexts, type Sentences } from "../../reasoning/index.js";
import type {
  NotAllowedReason,
  RunningOperations,
  RunningQuestion,
  StaffingWarningCode,
} from "./vocabulary.js";

const activityKinds: Record<ActivityKind, Texts> = {
  production: { pl: "działalność wytwórcza", en: "production" },
  trade: { pl: "działalność handlowa", en: "trade" },
  services: { pl: "działalność usługowa", en: "services" },
  farming: { pl: "działalność wytwórcza w rolnictwie", en: "production in farming" },
};

/** As they stand after "dotyczy". */
const goodsKinds: Record<Goods, Texts> = {
  fuel: { pl: "wyrobów przemysłu paliwowego", en: "fuels" },
  tobacco: { pl: "wyrobów przemysłu tytoniowego", en: "tobacco" },
  spirits: { pl: "wyrobów przemysłu spirytusowego", en: "spirits" },
  wine: { pl: "wyrobów przemysłu winiarskiego", en: "wine" },
  beer: { pl: "wyrobów przemysłu piwowarskiego", en: "beer" },
  "other-alcoholic": { pl: "pozostałych wyrobów alkoholowych", en: "other alcoholic goods" },
  "precious-metals": {
    pl: "wyrobów z metali szlachetnych albo z ich udziałem",
    en: "goods of or with precious metals",
  },
  other: { pl: "innych wyrobów", en: "other goods" },
};

const sentences: Sentences<RunningOperations> = {
  "staff-limit": {
    pl: ({ participants }) =>
      `Na jednego pracownika prowadzącego zajęcia z uczestnikami nie powinno przypadać więcej niż ${counted(participants, ["uczestnik", "uczestników", "uczestników"])}`,
    en: ({ participants }) =>
      `There should be no more than ${String(participants)} participants for one member of the staff who conducts classes`,
  },
  "supported-left-out": {
    pl: ({ people }) =>
      `Nie wlicza się osób skierowanych do pracy w centrum (${numberOf("people", people, "pl")})`,
    en: ({ people }) =>
      `Persons referred to work in the centre are not counted (${numberOf("people", people, "en")})`,
  },
  "staff-needed": {
    pl: ({ participants, needed, staff }) =>
      `Liczba uczestników: ${String(participants)}; potrzebna liczba pracowników: co najmniej ${String(needed)}; podana liczba pracowników: ${String(staff)}`,
    en: ({ participants, needed, staff }) =>
      `Participants: ${String(participants)}; staff needed: at least ${String(needed)}; staff given: ${String(staff)}`,
  },
  "staff-kept": {
    pl: ({ kept }) =>
      kept
        ? "Ten warunek jest spełniony"
        : "Ten warunek nie jest spełniony; przepis nie przewiduje za to sankcji, ale może to mieć znaczenie dla statusu centrum",
    en: ({ kept }) =>
      kept
        ? "This condition is met"
        : "This condition is not met; the provision sets no sanction for it, but it may matter for the status of the centre",
  },
  "activity-allowed": {
    pl: ({ number, kind }) => `Pozycja ${String(number)} (${activityKinds[kind].pl}): działalność dozwolona`,
    en: ({ number, kind }) => `Item ${String(number)} (${activityKinds[kind].en}): allowed`,
  },
  "activity-excluded": {
    pl: ({ number, kind, goods }) =>
      `Pozycja ${String(number)} (${activityKinds[kind].pl}): działalność wyłączona, bo dotyczy ${goodsKinds[goods].pl}`,
    en: ({ number, kind, goods }) =>
      `Item ${String(number)} (${activityKinds[kind].en}): excluded because it concerns ${goodsKinds[goods].en}`,
  },
  "activity-above-limit": {
    pl: ({ number, kind, percent }) =>
      `Pozycja ${String(number)} (${activityKinds[kind].pl}): działalność wyłączona, bo wyroby zawierają powyżej ${percentage(percent, "pl")} % alkoholu`,
    en: ({ number, kind, percent }) =>
      `Item ${String(number)} (${activityKinds[kind].en}): excluded because the goods contain more than ${percentage(percent, "en")}% alcohol`,
  },
  "activity-open": {
    pl: ({ number, kind }) =>
      `Pozycja ${String(number)} (${activityKinds[kind].pl}): zależy od wyrobów, których nie opisano`,
    en: ({ number, kind }) =>
      `Item ${String(number)} (${activityKinds[kind].en}): it depends on the goods, which were not described`,
  },
  "activity-status": {
    pl: ({ paidPublicBenefit }) =>
      `Działalność centrum nie jest działalnością gospodarczą${paidPublicBenefit ? " i może być prowadzona jako odpłatna działalność pożytku publicznego" : ""}`,
    en: ({ paidPublicBenefit }) =>
      `The activity of a centre is not a business activity${paidPublicBenefit ? " and may be run as paid public benefit activity" : ""}`,
  },
  "no-activities": {
    pl: () => "Nie podano żadnej działalności",
    en: () => "No activity was given",
  },
};

const questions: Record<RunningQuestion, Texts> = {
  goods: {
    pl: "Jakich wyrobów dotyczy działalność (art. 9 ust. 1)?",
    en: "What goods does the activity concern (art. 9 ust. 1)?",
  },
  "alcohol-percent": {
    pl: "Ile procent alkoholu zawierają wyroby (art. 9 ust. 1)?",
    en: "How much alcohol, in per cent, do the goods contain (art. 9 ust. 1)?",
  },
};

const violations: Record<StaffingWarningCode, Texts> = {
  "too-many-per-staff": {
    pl: "Na jednego pracownika prowadzącego zajęcia przypada zbyt wielu uczestników",
    en: "There are too many participants for one member of the staff who conducts classes",
  },
};

const notAllowedReasons: Record<NotAllowedReason, Texts> = {
  "excluded-goods": {
    pl: "wyroby wyłączone z działalności centrum",
    en: "goods excluded from the activity of a centre",
  },
  "alcohol-above-limit": { pl: "zbyt duża zawartość alkoholu", en: "too much alcohol" },
};

const outcomes: Record<"checked", Texts> = { checked: { pl: "sprawdzono", en: "checked" } };

/** The texts of staff and activity. */
export const runningTexts: RoomTexts = {
  granted: [],
  calculations: {
    staffing: { label: { pl: "liczba pracowników prowadzących zajęcia", en: "staff who conduct classes" } },
    ownActivity: { label: { pl: "własna działalność centrum", en: "own activity of a centre" } },
  },
  sentences,
  questions,
  violations,
  labels: { outcomes, activityKinds, goodsKinds, notAllowedReasons, staffingWarningCodes: violations },
};
