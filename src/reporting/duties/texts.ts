import type { Texts } from "../../law/index.js";
import {
  counted,
  countedInEnglish,
  grantedOfReports,
  grantedOfTerms,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import type { DutyCalendar } from "./duty.js";
import type { DutyHolder, DutyKind, DutyOperations, DutyQuestion } from "./vocabulary.js";

const dutyHolders: Record<DutyHolder, Texts> = {
  centre: { pl: "centrum integracji społecznej", en: "social integration centre" },
  club: { pl: "klub integracji społecznej", en: "social integration club" },
  voivode: { pl: "wojewoda", en: "voivode" },
  council: { pl: "Rada Ministrów", en: "Council of Ministers" },
};

const dutyKinds: Record<DutyKind, Texts> = {
  "centre-report": { pl: "sprawozdanie centrum", en: "report of the centre" },
  "club-report": { pl: "sprawozdanie klubu", en: "report of the club" },
  "cessation-notice": {
    pl: "zgłoszenie zaprzestania prowadzenia klubu",
    en: "notice that a club is no longer run",
  },
  "collective-report": { pl: "sprawozdanie zbiorcze wojewody", en: "collective report of the voivode" },
  "clubs-information": {
    pl: "informacja wojewody o liczbie klubów",
    en: "information of the voivode on the number of clubs",
  },
  "council-information": {
    pl: "informacja Rady Ministrów",
    en: "information of the Council of Ministers",
  },
  "status-end": { pl: "koniec statusu centrum", en: "end of the status of a centre" },
  "trial-end": { pl: "koniec okresu próbnego", en: "end of the trial" },
  "participation-end": { pl: "koniec uczestnictwa w zajęciach", en: "end of participation" },
  certificate: { pl: "zaświadczenie po zakończeniu uczestnictwa", en: "certificate after participation" },
  "refund-application": {
    pl: "wniosek o refundację świadczeń",
    en: "application for the refund of benefits",
  },
  "retention-end": { pl: "koniec przechowywania danych osobowych", en: "end of keeping personal data" },
  "grant-instalment": { pl: "wypłata dotacji dla centrum", en: "payment of a grant to a centre" },
  "supervision-term": {
    pl: "termin wyznaczony centrum w ramach nadzoru",
    en: "term set for a centre in supervision",
  },
  "register-entry": { pl: "wpis klubu do rejestru", en: "entry of a club in the register" },
};

/** What is open, as it stands after "Nie rozstrzygnięto,". */
export const dutyQuestionTexts: Record<DutyQuestion, Texts> = {
  "closed-centre-report": {
    pl: "czy centrum, które zakończyło działalność, składa sprawozdanie za ostatni rok",
    en: "whether a centre that closed reports on its last year",
  },
  "closed-club-report": {
    pl: "czy klub, który zakończył działalność, składa sprawozdanie za ostatni rok",
    en: "whether a club that closed reports on its last year",
  },
  "terms-2020": {
    pl: "czy ten termin był wiosną 2020 r. zawieszony z powodu epidemii",
    en: "whether this term stood still in the epidemic in spring 2020",
  },
  "council-cycle": {
    pl: "od którego roku liczy się trzyletni okres informacji",
    en: "from which year the three years of the information run",
  },
  Q21: {
    pl: "czy zaświadczenie należy się temu, kto zakończył udział w okresie próbnym",
    en: "whether those who left in the trial get a certificate",
  },
};

const sentences: Sentences<DutyOperations> = {
  "duties-of-kind": {
    pl: ({ kind, duties }) =>
      `W kalendarzu jest ${counted(duties, ["termin", "terminy", "terminów"])}: ${dutyKinds[kind].pl}`,
    en: ({ kind, duties }) => `The calendar has ${countedInEnglish(duties, "day")}: ${dutyKinds[kind].en}`,
  },
  "next-working-day": {
    pl: ({ duties }) =>
      `Dni podane w ustawie, które przypadają w sobotę albo w dzień wolny od pracy: ${duties}; obok każdego podano następny dzień roboczy`,
    en: ({ duties }) =>
      `Days of the Act that are Saturdays or free days: ${duties}; the next working day stands beside each`,
  },
  "terms-stood-still": {
    pl: ({ duties }) =>
      `Dni, które przypadają na czas zawieszenia terminów z powodu epidemii: ${duties}; nie rozstrzygnięto, czy zawieszenie ich dotyczyło`,
    en: ({ duties }) =>
      `Days within the time in which terms stood still in the epidemic: ${duties}; whether these did is not settled`,
  },
};

const outcomes: Record<DutyCalendar["outcome"], Texts> = {
  calendar: { pl: "kalendarz obowiązków", en: "calendar of duties" },
};

/** The texts of the calendar of duties. */
export const dutyTexts: RoomTexts = {
  granted: [grantedOfReports, grantedOfTerms],
  calculations: { dutyCalendar: { label: { pl: "kalendarz obowiązków", en: "calendar of duties" } } },
  sentences,
  issues: {
    reversed: {
      pl: () => "ten dzień jest wcześniejszy niż dzień, po którym powinien nastąpić",
      en: () => "this day is earlier than one that it should follow",
    },
  },
  labels: { outcomes, dutyHolders, dutyKinds, dutyQuestions: dutyQuestionTexts },
};
