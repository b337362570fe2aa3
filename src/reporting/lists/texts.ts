import type { Texts } from "../../law/index.js";
import {
  counted,
  countedInEnglish,
  grantedOfMonths,
  grantedOfReports,
  money,
  numberOf,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import type { AttendanceCard } from "./card-result.js";
import type { PaymentList } from "./payment-list-result.js";
import type { CardQuestion, ListOperations, Meaning, PaymentForm, WaitingOutcome } from "./vocabulary.js";

/** What a day on a card is called. */
export const meaningTexts: Record<Meaning, Texts> = {
  present: { pl: "obecność", en: "present" },
  unexcused: { pl: "nieobecność nieusprawiedliwiona", en: "unexcused absence" },
  excused: { pl: "nieobecność usprawiedliwiona", en: "excused absence" },
  sickness: { pl: "choroba", en: "sickness" },
  "day-off": { pl: "dzień wolny", en: "day off" },
  quarantine: { pl: "kwarantanna albo izolacja", en: "quarantine or isolation" },
  "flood-property": {
    pl: "dzień wolny na usuwanie skutków powodzi",
    en: "day off to clear away what the flood did",
  },
  "flood-inability": {
    pl: "dzień wolny z powodu niemożności dotarcia na zajęcia w czasie powodzi",
    en: "day off as the flood made coming impossible",
  },
  suspended: { pl: "zawieszenie zajęć", en: "classes suspended" },
};

const premiums = [
  "motywacyjną premię integracyjną",
  "motywacyjne premie integracyjne",
  "motywacyjnych premii integracyjnych",
] as const;

/** After "nie obejmuje". */
const benefits = ["świadczenia", "świadczeń", "świadczeń"] as const;

const sentences: Sentences<ListOperations> = {
  "list-benefits": {
    pl: ({ payments, amount }) =>
      `Lista obejmuje ${counted(payments, ["wypłatę", "wypłaty", "wypłat"])} świadczenia integracyjnego na łączną kwotę ${money(amount, "pl")}`,
    en: ({ payments, amount }) =>
      `The list has ${countedInEnglish(payments, "payment")} of the integration benefit, ${money(amount, "en")} in all`,
  },
  "list-premiums": {
    pl: ({ payments, amount }) =>
      `Lista obejmuje ${counted(payments, premiums)} na łączną kwotę ${money(amount, "pl")}`,
    en: ({ payments, amount }) =>
      `The list has ${countedInEnglish(payments, "motivational integration premium")}, ${money(amount, "en")} in all`,
  },
  "list-not-paid": {
    pl: ({ cases }) =>
      `Lista nie obejmuje ${counted(cases, benefits)}, ${cases === 1 ? "które nie przysługuje" : "które nie przysługują"}`,
    en: ({ cases }) =>
      `The list leaves out ${countedInEnglish(cases, "benefit")} that ${cases === 1 ? "is" : "are"} not due`,
  },
  "list-waiting": {
    pl: ({ cases }) =>
      `Lista nie obejmuje ${counted(cases, benefits)}, ${cases === 1 ? "którego" : "których"} jeszcze nie ustalono`,
    en: ({ cases }) =>
      `The list leaves out ${countedInEnglish(cases, "benefit")} that ${cases === 1 ? "is" : "are"} not settled yet`,
  },
  "card-class-days": {
    pl: ({ days, listed }) =>
      listed
        ? `W tym miesiącu uczestnik ma ${numberOf("days", days, "pl")} zajęć, zgodnie z podaną listą`
        : `W tym miesiącu uczestnik ma ${numberOf("days", days, "pl")} zajęć: od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy`,
    en: ({ days, listed }) =>
      `The participant has ${numberOf("days", days, "en")} of classes in this month, ${listed ? "as given" : "Monday to Friday except statutory holidays"}`,
  },
  "card-days": {
    pl: ({ meaning, days }) => `Zapisano: ${meaningTexts[meaning].pl}, ${numberOf("days", days, "pl")}`,
    en: ({ meaning, days }) => `Noted: ${meaningTexts[meaning].en}, ${numberOf("days", days, "en")}`,
  },
  "card-unmarked": {
    pl: ({ days }) =>
      `Bez zapisu: ${numberOf("days", days, "pl")} zajęć; takich dni nie liczy się ani jako obecności, ani jako nieobecności`,
    en: ({ days }) =>
      `Not noted: ${numberOf("days", days, "en")} of classes; they count neither as present nor as absent`,
  },
};

const questions: Record<CardQuestion, Texts> = {
  "suspension-basis": {
    pl: "Z jakiego powodu zawieszono zajęcia: epidemii COVID-19 czy powodzi z września 2024 r.?",
    en: "Why were classes suspended: because of the COVID-19 epidemic or of the flood of September 2024?",
  },
  "class-days": {
    pl: "W których dniach tego miesiąca odbywały się zajęcia?",
    en: "On which days of the month were there classes?",
  },
};

export const paymentForms: Record<PaymentForm, Texts> = {
  transfer: { pl: "przelew", en: "transfer" },
  cash: { pl: "gotówka", en: "cash" },
};

/** Why a benefit waits. */
export const waitingOutcomes: Record<WaitingOutcome, Texts> = {
  undetermined: { pl: "brakuje danych albo wyboru", en: "facts or a choice are missing" },
  "unsupported-date": { pl: "miesiąc poza zakresem", en: "month not covered" },
  invalid: { pl: "błędne dane", en: "invalid input" },
};

const outcomes: Record<(AttendanceCard | PaymentList)["outcome"], Texts> = {
  list: { pl: "lista wypłat", en: "list of payments" },
  card: { pl: "karta obecności", en: "attendance card" },
};

/** The texts of payment lists and attendance cards. */
export const listTexts: RoomTexts = {
  granted: [grantedOfReports, grantedOfMonths],
  calculations: {
    paymentList: { label: { pl: "lista wypłat", en: "list of payments" } },
    attendanceCard: { label: { pl: "karta obecności", en: "attendance card" } },
  },
  sentences,
  questions,
  issues: {
    "not-a-payroll": {
      pl: () => "to nie jest obliczona lista świadczeń za miesiąc",
      en: () => "this is not a computed payroll of a month",
    },
    "tax-advance-over-amount": {
      pl: () => "zaliczka na podatek jest wyższa niż świadczenie",
      en: () => "the tax advance is larger than the benefit",
    },
    "paid-in-another-month": {
      pl: () => "dzień wypłaty nie przypada w miesiącu, w którym wypłacano świadczenia",
      en: () => "the day of payment is not in the month in which the benefits were paid",
    },
    "unknown-mark": {
      pl: () => "tego znaku nie ma w legendzie",
      en: () => "the legend has no such mark",
    },
    "outside-periods": {
      pl: () => "ten dzień przypada poza tym miesiącem albo poza okresami programu",
      en: () => "this lies outside the month or the periods",
    },
    "no-class-day": {
      pl: () => "tego dnia nie było zajęć",
      en: () => "there were no classes on that day",
    },
    "sickness-not-confirmed": {
      pl: () => "podane zaświadczenia nie potwierdzają choroby tego dnia",
      en: () => "the certificates given do not confirm sickness on that day",
    },
    overlapping: {
      pl: () => "ten okres ma wspólne dni z podanym wcześniej",
      en: () => "this shares days with a spell given before",
    },
    "class-day-of-another-month": {
      pl: () => "ten dzień przypada w innym miesiącu",
      en: () => "this day lies in another month",
    },
    reversed: {
      pl: () => "ten dzień jest wcześniejszy niż dzień, po którym powinien nastąpić",
      en: () => "this day is earlier than one that it should follow",
    },
  },
  labels: { outcomes, meanings: meaningTexts, paymentForms, waitingOutcomes },
};
