import type { Texts } from "../law/index.js";
import {
  dayName,
  grantedOfPeriods,
  numberOf,
  type Opening,
  type RoomTexts,
  type Said,
  type Sentences,
} from "../reasoning/index.js";
import { participationLabels } from "./labels.js";
import type { PlannedParticipation } from "./plan-participation.js";
import type {
  DayStatus,
  HoursViolationCode,
  ParticipationOperations,
  ParticipationQuestion,
} from "./vocabulary.js";

/** Where a day lies, as it stands in a sentence. */
const lies: Record<DayStatus, Texts> = {
  before: { pl: "przed rozpoczęciem programu", en: "before the programme" },
  trial: { pl: "w okresie próbnym", en: "in the trial" },
  participation: { pl: "w okresie uczestnictwa", en: "in participation" },
  extension: { pl: "w przedłużonym okresie uczestnictwa", en: "in the extension of participation" },
  after: { pl: "po zakończeniu uczestnictwa", en: "after participation" },
};

type Stay = ParticipationOperations["stay-least"];

/** Whose stay a limit is about. */
const stay: Said<Stay> = {
  pl: ({ disabled }) =>
    disabled
      ? "Przy znacznym lub umiarkowanym stopniu niepełnosprawności pobyt w centrum trwa"
      : "Pobyt w centrum trwa",
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
    pl: ({ months }) => `Okres uczestnictwa może trwać do ${numberOf("ofMonths", months, "pl")}`,
    en: ({ months }) => `Participation may last up to ${numberOf("months", months, "en")}`,
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
  "plan-suspension-extension": {
    pl: ({ months, days }) =>
      `Jeżeli zajęcia były zawieszone łącznie dłużej niż ${numberOf("months", months, "pl")}, uczestnictwo można przedłużyć o czas zawieszenia; do przedłużenia zajęcia były zawieszone przez ${numberOf("days", days, "pl")}`,
    en: ({ months, days }) =>
      `Where classes were suspended for more than ${numberOf("months", months, "en")} in all, participation may be extended by that time; before the extension they were suspended for ${numberOf("days", days, "en")}`,
  },
  "plan-days-off": {
    pl: ({ basic, extra }) =>
      `W okresie uczestnictwa wymiar dni wolnych od zajęć to ${numberOf("days", basic, "pl")}` +
      (extra === 0
        ? ""
        : `, a przy przedłużeniu dodatkowo do ${String(extra)}, proporcjonalnie do jego długości`),
    en: ({ basic, extra }) =>
      `In participation there are ${numberOf("daysOff", basic, "en")}` +
      (extra === 0 ? "" : `, and an extension up to ${String(extra)} more, in proportion to its length`),
  },
  "plan-no-days-off": {
    pl: () => "Ówczesne przepisy nie przewidywały dni wolnych od zajęć",
    en: () => "The law of that time did not provide for days off",
  },
  "plan-sickness-limit": {
    pl: ({ days }) =>
      `Zmniejszone świadczenie za dni choroby przysługuje najdłużej przez ${numberOf("days", days, "pl")}`,
    en: ({ days }) => `A reduced benefit is due for at most ${numberOf("days", days, "en")} of sickness`,
  },
  "plan-no-sickness-rule": {
    pl: () => "Ówczesne przepisy nie regulowały dni choroby",
    en: () => "The law of that time did not provide for days of sickness",
  },
  "plan-ended": {
    pl: ({ on, early }) =>
      `Uczestnictwo zakończyło się ${dayName(on, "pl")}, ${early ? "przed planowanym końcem" : "w planowanym dniu"}`,
    en: ({ on, early }) =>
      `Participation ended on ${dayName(on, "en")}, ${early ? "before its planned end" : "as planned"}`,
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
  "stay-law-changed": {
    pl: ({ from }) =>
      `W tym tygodniu, od ${dayName(from, "pl")}, zmieniły się przepisy o czasie pobytu; jak ocenić cały tydzień, przepisy nie rozstrzygają`,
    en: ({ from }) =>
      `In this week, from ${dayName(from, "en")} on, the provisions on the stay changed; how the whole week is to be judged they do not say`,
  },
};

const planOpening: Opening<PlannedParticipation> = {
  pl: ({ plannedEnd }) => `Uczestnictwo jest zaplanowane do ${dayName(plannedEnd, "pl")}`,
  en: ({ plannedEnd }) => `Participation is planned until ${dayName(plannedEnd, "en")}.`,
};

const questions: Record<ParticipationQuestion, Texts> = {
  "extension-length": {
    pl: "O ile miesięcy albo do którego dnia przedłużono uczestnictwo (art. 15 ust. 3)?",
    en: "By how many months, or until which day, was participation extended (art. 15 ust. 3)?",
  },
  "extension-decided-on": {
    pl: "Którego dnia podjęto decyzję o przedłużeniu uczestnictwa (art. 15 ust. 3)?",
    en: "On which day was the extension of participation decided (art. 15 ust. 3)?",
  },
  "disability-degree": {
    pl: "Jaki stopień niepełnosprawności ma uczestnik: znaczny, umiarkowany, lekki czy żaden (art. 14 ust. 1)?",
    en: "Which degree of disability does the participant have: severe, moderate, light or none (art. 14 ust. 1)?",
  },
};

/** The texts of this room. */
export const participationTexts: RoomTexts = {
  granted: [grantedOfPeriods],
  calculations: {
    planParticipation: {
      label: { pl: "plan uczestnictwa", en: "plan of a participation" },
      opening: planOpening,
    },
    dayStatus: { label: { pl: "okres, na który przypada dzień", en: "the phase in which a day lies" } },
    hours: { label: { pl: "godziny pobytu w centrum", en: "hours of stay in the centre" } },
  },
  sentences,
  violations: {
    ...participationLabels.planViolationCodes,
    ...participationLabels.hoursViolationCodes,
    ...participationLabels.hoursWarningCodes,
  },
  limits: {
    "below-daily-minimum": {
      pl: (hours) => `Dzienny pobyt w centrum trwa krócej niż ${numberOf("hours", hours, "pl")}`,
      en: (hours) => `The daily stay in the centre is shorter than ${numberOf("hours", hours, "en")}`,
    },
    "above-daily-maximum": {
      pl: (hours) => `Dzienny pobyt w centrum trwa dłużej niż ${numberOf("hours", hours, "pl")}`,
      en: (hours) => `The daily stay in the centre is longer than ${numberOf("hours", hours, "en")}`,
    },
    "below-weekly-minimum": {
      pl: (hours) => `Tygodniowy pobyt w centrum trwa krócej niż ${numberOf("hours", hours, "pl")}`,
      en: (hours) => `The weekly stay in the centre is shorter than ${numberOf("hours", hours, "en")}`,
    },
    "above-weekly-maximum": {
      pl: (hours) => `Tygodniowy pobyt w centrum trwa dłużej niż ${numberOf("hours", hours, "pl")}`,
      en: (hours) => `The weekly stay in the centre is longer than ${numberOf("hours", hours, "en")}`,
    },
  } satisfies Record<HoursViolationCode, Said<number>>,
  questions,
  issues: {
    "route-without-rule": {
      pl: () => "okres próbny zaczyna się, zanim przepisy pozwoliły na takie skierowanie",
      en: () => "the trial begins before the law allowed such a referral",
    },
  },
  labels: participationLabels,
};
