import { type FloodCause, holidayNamed, type Texts } from "../../law/index.js";
import { planViolationTexts, specialActLabels } from "../../participation/index.js";
import {
  dayName,
  grantedOfMonths,
  grantedOfPeriods,
  inPhase,
  isNegative,
  type Issue,
  type Language,
  money,
  moneyWithoutSign,
  monthName,
  numberOf,
  type Opening,
  type RoomTexts,
  roundingWords,
  type Sentences,
} from "../../reasoning/index.js";
import type { NoPremium, PremiumCeiling } from "./premium-ceiling.js";
import type { BenefitDue, BenefitNotDue } from "./result.js";
import type {
  AbsenceKind,
  DeductionKind,
  histories,
  MonthOperations,
  MonthQuestion,
  MonthViolationCode,
  NoPremiumReason,
  NotDueReason,
  RatePhase,
  UnpaidCause,
} from "./vocabulary.js";

/** `2/20`: as many parts of the benefit as there are days. */
const parts = ({ days, divisor }: { readonly days: number; readonly divisor: number }): string =>
  `${String(days)}/${String(divisor)}`;

/** What is added or taken, as it stands after "czyli" and "that is". */
const value = (
  operands: { readonly value: MonthOperations["full-month"]["value"] },
  language: Language,
): string => moneyWithoutSign(operands.value, language);

const ofBase = {
  "full-month": { pl: "pełnej stawki", en: "the full rate" },
  "amount-due": { pl: "kwoty należnej za ten miesiąc", en: "the amount due for the month" },
} as const satisfies Record<MonthOperations["unexcused"]["base"], Texts>;

/** As they stand after "za 2 dni", "for 2 days of". */
const ofCause: Record<UnpaidCause, Texts> = {
  "sickness-over-limit": { pl: "choroby ponad limit", en: "sickness above the limit" },
  "sickness-without-rule": { pl: "choroby nieobjętej limitem", en: "sickness that no limit covers" },
  excused: { pl: "usprawiedliwionej nieobecności", en: "excused absence" },
};

/** Why there were no classes on a day, and what to do if there were; nothing where the issue does not say it. */
function withoutClasses({ reason, holiday }: NonNullable<Issue["params"]>, language: Language): string {
  const why = noClasses[String(reason)]?.[language];
  if (why === undefined) return "";
  const name = holidayNamed(String(holiday))?.[language];
  const wayOut =
    language === "pl"
      ? "wszystkie dni zajęć tego miesiąca można podać w classDays"
      : "all class days of the month may be given in classDays";
  return `${why}${name === undefined ? "" : ` (${name})`}; ${wayOut}`;
}

const noClasses: Readonly<Record<string, Texts>> = {
  "not-listed": {
    pl: ": nie ma go na podanej liście dni zajęć",
    en: ": it is not among the class days given",
  },
  holiday: { pl: ", bo to święto", en: ", a holiday" },
  saturday: { pl: ", bo to sobota", en: ", a Saturday" },
  sunday: { pl: ", bo to niedziela", en: ", a Sunday" },
};

const sentences: Sentences<MonthOperations> = {
  base: {
    pl: ({ amount }) => `Podstawą jest zasiłek dla bezrobotnych: ${money(amount, "pl")} miesięcznie`,
    en: ({ amount }) => `The base is the unemployment benefit: ${money(amount, "en")} a month`,
  },
  rate: {
    pl: ({ phase, percent, rate }) =>
      `Pełna stawka ${inPhase[phase].pl} to ${percent} % tego zasiłku, czyli ${money(rate, "pl")}`,
    en: ({ phase, percent, rate }) =>
      `The full rate ${inPhase[phase].en} is ${percent} % of it, that is ${money(rate, "en")}`,
  },
  "round-rate": {
    pl: ({ rounding, rounded }) =>
      `Stawkę zaokrągla się ${roundingWords[rounding].pl}: ${money(rounded, "pl")}`,
    en: ({ rounding, rounded }) =>
      `The rate is rounded ${roundingWords[rounding].en}: ${money(rounded, "en")}`,
  },
  "full-month": {
    pl: (o) => `Miesiąc jest pełny, więc należy się cała stawka: ${value(o, "pl")}`,
    en: (o) => `The month is full, so the whole rate is due: ${value(o, "en")}`,
  },
  "part-month": {
    pl: (o) =>
      `Za ${numberOf("calendarDays", o.days, "pl")} ${inPhase[o.phase].pl} należy się ${parts(o)} stawki ${money(o.rate, "pl")}, czyli ${value(o, "pl")}`,
    en: (o) =>
      `For ${numberOf("calendarDays", o.days, "en")} ${inPhase[o.phase].en} ${parts(o)} of the rate of ${money(o.rate, "en")} is due, that is ${value(o, "en")}`,
  },
  "cap-at-rate": {
    pl: (o) => `Suma nie może przekroczyć stawki ${money(o.rate, "pl")}, więc odejmuje się ${value(o, "pl")}`,
    en: (o) => `The sum may not exceed the rate of ${money(o.rate, "en")}, so ${value(o, "en")} is deducted`,
  },
  unexcused: {
    pl: (o) =>
      `Za ${numberOf("days", o.days, "pl")} nieusprawiedliwionej nieobecności odejmuje się ${parts(o)} ${ofBase[o.base].pl} (${money(o.of, "pl")}), czyli ${value(o, "pl")}`,
    en: (o) =>
      `For ${numberOf("days", o.days, "en")} of unexcused absence ${parts(o)} of ${ofBase[o.base].en} (${money(o.of, "en")}) is deducted, that is ${value(o, "en")}`,
  },
  sickness: {
    pl: (o) =>
      `Za ${numberOf("days", o.days, "pl")} choroby odejmuje się ${parts(o)} ${ofBase[o.base].pl} (${money(o.of, "pl")}), czyli ${value(o, "pl")}`,
    en: (o) =>
      `For ${numberOf("days", o.days, "en")} of sickness ${parts(o)} of ${ofBase[o.base].en} (${money(o.of, "en")}) is deducted, that is ${value(o, "en")}`,
  },
  "unpaid-days": {
    pl: (o) =>
      `Za ${numberOf("days", o.days, "pl")} ${ofCause[o.cause].pl} świadczenie nie przysługuje: odejmuje się ${parts(o)} stawki ${money(o.of, "pl")}, czyli ${value(o, "pl")}`,
    en: (o) =>
      `For ${numberOf("days", o.days, "en")} of ${ofCause[o.cause].en} no benefit is due: ${parts(o)} of the rate of ${money(o.of, "en")} is deducted, that is ${value(o, "en")}`,
  },
  "payable-days": {
    pl: (o) =>
      `Za ${numberOf("days", o.days, "pl")} świadczenie nie przysługuje. Przysługuje za ${numberOf("days", o.payable, "pl")}, po 1/${String(o.divisor)} stawki, więc odejmuje się ${value(o, "pl")}`,
    en: (o) =>
      `For ${numberOf("days", o.days, "en")} no benefit is due. It is due for ${numberOf("days", o.payable, "en")}, 1/${String(o.divisor)} of the rate each, so ${value(o, "en")} is deducted`,
  },
  "all-days-unpaid": {
    pl: (o) =>
      `Świadczenie nie przysługuje za żaden dzień uczestnictwa w tym miesiącu (liczba dni: ${String(o.days)}), więc odejmuje się całą kwotę ${value(o, "pl")}`,
    en: (o) =>
      `For none of the days covered (${String(o.days)}) is the benefit due, so the whole ${value(o, "en")} is deducted`,
  },
  "unexcused-over-limit": {
    pl: (o) =>
      `Nieusprawiedliwiona nieobecność trwała w tym miesiącu ${numberOf("days", o.days, "pl")}, czyli dłużej niż ${numberOf("days", o.most, "pl")}, więc świadczenie za ten miesiąc nie przysługuje i odejmuje się całą kwotę ${value(o, "pl")}`,
    en: (o) =>
      `Unexcused absence lasted ${numberOf("days", o.days, "en")} in this month, more than ${numberOf("days", o.most, "en")}, so no benefit is due for the month and the whole ${value(o, "en")} is deducted`,
  },
  "not-below-zero": {
    pl: (o) =>
      `Kwota świadczenia nie może być mniejsza od zera, więc pomija się odliczenia w kwocie ${value(o, "pl")}`,
    en: (o) => `The benefit cannot be negative, so ${value(o, "en")} of the deductions is left out`,
  },
  round: {
    pl: (o) =>
      `Kwotę ${money(o.exact, "pl")} zaokrągla się ${roundingWords[o.rounding].pl} (${isNegative(o.value) ? "−" : "+"}${value(o, "pl")}): ${money(o.amount, "pl")}`,
    en: (o) =>
      `${money(o.exact, "en")} is rounded ${roundingWords[o.rounding].en} (${isNegative(o.value) ? "−" : "+"}${value(o, "en")}): ${money(o.amount, "en")}`,
  },
  "no-application": {
    pl: () => "Świadczenie przyznaje się na wniosek uczestnika, a wniosku nie złożono",
    en: () => "The benefit is granted on the participant's application, and there was none",
  },
  "no-covered-day": {
    pl: () => "Żaden dzień tego miesiąca nie przypada na okres próbny ani na okres uczestnictwa",
    en: () => "No day of the month lies in the trial or in participation",
  },
  "sickness-pool": {
    pl: ({ most, used }) =>
      `Przed tym miesiącem z limitu ${numberOf("days", most, "pl")} choroby wykorzystano ${numberOf("days", used, "pl")}`,
    en: ({ most, used }) =>
      `Of the limit of ${numberOf("days", most, "en")} of sickness ${numberOf("days", used, "en")} had been used before`,
  },
  "days-off-paid": {
    pl: ({ days }) => `Dni wolne od zajęć (${String(days)}) nie zmniejszają świadczenia`,
    en: ({ days }) => `Days off from classes (${String(days)}) do not reduce the benefit`,
  },
  "excused-paid": {
    pl: ({ days }) => `Dni usprawiedliwionej nieobecności (${String(days)}) nie zmniejszają świadczenia`,
    en: ({ days }) => `Days of excused absence (${String(days)}) do not reduce the benefit`,
  },
  "classes-suspended": {
    pl: ({ days }) =>
      `W czasie zawieszenia zajęć (${numberOf("days", days, "pl")} w tym miesiącu) świadczenie przysługuje w pełnej wysokości, a nieobecności się nie uwzględnia`,
    en: ({ days }) =>
      `While classes were suspended (${numberOf("days", days, "en")} in this month) the benefit is due in full, and absences do not count`,
  },
  "quarantine-paid": {
    pl: ({ days }) =>
      `Nieobecność z powodu kwarantanny lub izolacji w warunkach domowych (${numberOf("days", days, "pl")}) nie zmniejsza świadczenia`,
    en: ({ days }) =>
      `Absence because of quarantine or isolation at home (${numberOf("days", days, "en")}) does not reduce the benefit`,
  },
  "flood-days-off-paid": {
    pl: ({ days }) =>
      `Dni wolne od zajęć z powodu powodzi z września 2024 r. (${String(days)}) nie zmniejszają świadczenia`,
    en: ({ days }) =>
      `Days off from classes because of the flood of September 2024 (${String(days)}) do not reduce the benefit`,
  },
  "premium-ceiling": {
    pl: (o) =>
      `Premia za miesiąc nie może przekroczyć ${o.percent} % tej kwoty (${money(o.of, "pl")}), czyli ${value(o, "pl")}`,
    en: (o) =>
      `The premium for a month may not exceed ${o.percent} % of this (${money(o.of, "en")}), that is ${value(o, "en")}`,
  },
  "premium-part": {
    pl: (o) =>
      `Na uczestnictwo przypada ${numberOf("calendarDays", o.days, "pl")} miesiąca, więc górną granicę liczy się od ${parts(o)} stawki ${money(o.rate, "pl")}, czyli od ${money(o.part, "pl")}`,
    en: (o) =>
      `Participation takes ${numberOf("calendarDays", o.days, "en")} of the month, so the ceiling is taken from ${parts(o)} of the rate of ${money(o.rate, "en")}, that is ${money(o.part, "en")}`,
  },
  "no-premium-rule": {
    pl: () => "Ustawa nie przewidywała jeszcze motywacyjnej premii integracyjnej",
    en: () => "The Act did not yet provide for the motivational integration premium",
  },
  "no-participation-day": {
    pl: () =>
      "Żaden dzień tego miesiąca nie przypada na okres uczestnictwa, a w okresie próbnym premii się nie przyznaje",
    en: () => "No day of the month lies in participation, and no premium is granted in the trial",
  },
};

const questions: Record<MonthQuestion, Texts> = {
  periods: {
    pl: "Od kiedy do kiedy trwa okres próbny i okres uczestnictwa (art. 15 ust. 1–3)?",
    en: "From when to when do the trial and the participation last (art. 15 ust. 1–3)?",
  },
  application: {
    pl: "Czy uczestnik złożył wniosek o przyznanie świadczenia integracyjnego (art. 15 ust. 4)?",
    en: "Did the participant apply for the integration benefit (art. 15 ust. 4)?",
  },
  "absence-history": {
    pl: "Czy lista nieobecności obejmuje cały dotychczasowy program, a jeśli nie – ile dni choroby i dni wolnych wykorzystano przed tym miesiącem (art. 15 ust. 6a i 7a)?",
    en: "Does the list of absences cover the whole programme so far, and if not, how many sick days and days off were used before this month (art. 15 ust. 6a and 7a)?",
  },
  "class-days": {
    pl: "W których dniach odbywały się zajęcia według miesięcznego programu (art. 14 ust. 1a)?",
    en: "On which days were there classes according to the monthly programme (art. 14 ust. 1a)?",
  },
};

const violations: Record<MonthViolationCode, Texts> = {
  "day-off-in-trial": {
    pl: "Dzień wolny od zajęć przypada w okresie próbnym, w którym dni wolne nie przysługują; traktuje się go jak nieobecność usprawiedliwioną",
    en: "A day off lies in the trial, in which none are granted; it is treated as an excused absence",
  },
  "day-off-over-entitlement": {
    pl: "Dzień wolny od zajęć przekracza przysługujący wymiar; traktuje się go jak nieobecność usprawiedliwioną",
    en: "A day off exceeds the entitlement; it is treated as an excused absence",
  },
  "flood-day-off-over-limit": {
    pl: "Dzień wolny od zajęć z powodu powodzi przekracza limit; traktuje się go jak nieobecność usprawiedliwioną",
    en: "A day off because of the flood is one over the limit; it is treated as an excused absence",
  },
  "suspension-power-ended": {
    pl: "Zawieszenie zajęć trwało także wtedy, gdy wojewoda nie mógł go już polecić; dni te liczy się mimo to jako dni zawieszenia",
    en: "Classes were suspended when the voivode could no longer order it; its days are counted as suspended all the same",
  },
  ...planViolationTexts,
};

/** The Act, in the wording that applied. */
const actIn: Record<Language, (wordingFrom: string) => string> = {
  pl: (wordingFrom) =>
    `ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, w brzmieniu od ${dayName(wordingFrom, "pl")}`,
  en: (wordingFrom) =>
    `Act of 13 June 2003 on social employment, in the wording from ${dayName(wordingFrom, "en")}`,
};

const openingOfMonth: Opening<BenefitDue | BenefitNotDue> = {
  pl: ({ outcome, month, amount, law }) =>
    outcome === "due"
      ? `Świadczenie integracyjne za ${monthName(month, "pl")} wynosi ${money(amount, "pl")} brutto (${actIn.pl(law.wordingFrom)}).`
      : `Świadczenie integracyjne za ${monthName(month, "pl")} nie przysługuje (${actIn.pl(law.wordingFrom)}).`,
  en: ({ outcome, month, amount, law }) =>
    outcome === "due"
      ? `The integration benefit for ${monthName(month, "en")} is ${money(amount, "en")} gross (${actIn.en(law.wordingFrom)}).`
      : `No integration benefit is due for ${monthName(month, "en")} (${actIn.en(law.wordingFrom)}).`,
};

const openingOfPremium: Opening<PremiumCeiling | NoPremium> = {
  pl: ({ outcome, month, amount, law }) =>
    outcome === "ceiling"
      ? `Motywacyjna premia integracyjna za ${monthName(month, "pl")} może wynieść najwyżej ${money(amount, "pl")} brutto (${actIn.pl(law.wordingFrom)}).`
      : `Za ${monthName(month, "pl")} nie można przyznać motywacyjnej premii integracyjnej (${actIn.pl(law.wordingFrom)}).`,
  en: ({ outcome, month, amount, law }) =>
    outcome === "ceiling"
      ? `The motivational integration premium for ${monthName(month, "en")} may be at most ${money(amount, "en")} gross (${actIn.en(law.wordingFrom)}).`
      : `No motivational integration premium may be granted for ${monthName(month, "en")} (${actIn.en(law.wordingFrom)}).`,
};

const absenceKinds: Record<AbsenceKind, Texts> = {
  unexcused: { pl: "nieobecność nieusprawiedliwiona", en: "unexcused absence" },
  excused: { pl: "nieobecność usprawiedliwiona", en: "excused absence" },
  "day-off": { pl: "dzień wolny od zajęć", en: "day off from classes" },
  "flood-day-off": {
    pl: "dzień wolny od zajęć z powodu powodzi z września 2024 roku",
    en: "day off because of the flood of September 2024",
  },
  sickness: {
    pl: "niezdolność do uczestnictwa w zajęciach z powodu choroby",
    en: "incapacity because of sickness",
  },
  quarantine: { pl: "kwarantanna lub izolacja w warunkach domowych", en: "quarantine or isolation at home" },
};

const floodCauses: Record<FloodCause, Texts> = {
  property: {
    pl: "usuwanie skutków powodzi we własnym mieniu lub w mieniu bliskich",
    en: "removing the effects of the flood on property",
  },
  inability: {
    pl: "brak możliwości udziału w zajęciach z powodu powodzi",
    en: "the flood made taking part impossible",
  },
};

const historyNames: Record<(typeof histories)[number], Texts> = {
  complete: {
    pl: "lista nieobecności obejmuje cały dotychczasowy program",
    en: "the list of absences covers the whole programme so far",
  },
};

const ratePhases: Record<RatePhase, Texts> = {
  trial: { pl: "okres próbny", en: "trial" },
  participation: { pl: "okres uczestnictwa", en: "participation" },
};

const deductionKinds: Record<DeductionKind, Texts> = {
  unexcused: { pl: "nieobecność nieusprawiedliwiona", en: "unexcused absence" },
  sickness: { pl: "choroba w granicach limitu", en: "sickness within the limit" },
  unpaid: { pl: "dni, za które świadczenie nie przysługuje", en: "days for which no benefit is due" },
};

const unpaidCauses: Record<UnpaidCause, Texts> = {
  "sickness-over-limit": { pl: "choroba ponad limit", en: "sickness above the limit" },
  "sickness-without-rule": { pl: "choroba nieobjęta limitem", en: "sickness that no limit covers" },
  excused: { pl: "nieobecność usprawiedliwiona", en: "excused absence" },
};

const notDueReasons: Record<NotDueReason, Texts> = {
  "no-application": { pl: "nie złożono wniosku o świadczenie", en: "the benefit was not applied for" },
  "no-covered-day": {
    pl: "żaden dzień miesiąca nie przypada na okres próbny ani na okres uczestnictwa",
    en: "no day of the month lies in the trial or in participation",
  },
  "unexcused-over-limit": {
    pl: "nieusprawiedliwiona nieobecność trwała dłużej, niż pozwala ustawa",
    en: "unexcused absence lasted longer than the Act allows",
  },
  "all-days-unpaid": {
    pl: "świadczenie nie przysługuje za żaden dzień miesiąca",
    en: "the benefit is due for no day of the month",
  },
  "reduced-to-zero": {
    pl: "odliczenia obejmują całą kwotę świadczenia",
    en: "the deductions amount to the whole benefit",
  },
};

const noPremiumReasons: Record<NoPremiumReason, Texts> = {
  "no-participation-day": {
    pl: "żaden dzień miesiąca nie przypada na okres uczestnictwa",
    en: "no day of the month lies in participation",
  },
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały motywacyjnej premii integracyjnej",
    en: "the law of that time did not provide for the motivational integration premium",
  },
};

/** The texts of months and premiums. */
export const monthTexts: RoomTexts = {
  granted: [grantedOfMonths, grantedOfPeriods],
  calculations: {
    monthlyBenefit: {
      label: { pl: "świadczenie integracyjne za miesiąc", en: "integration benefit for a month" },
      opening: openingOfMonth,
    },
    premiumCeiling: {
      label: {
        pl: "górna granica motywacyjnej premii integracyjnej",
        en: "ceiling of the motivational integration premium",
      },
      opening: openingOfPremium,
    },
  },
  sentences,
  questions,
  violations,
  issues: {
    "absence-outside-periods": {
      pl: () => "nieobecność przypada w całości poza okresem próbnym i okresem uczestnictwa",
      en: () => "the absence lies wholly outside the periods",
    },
    "two-absences-on-a-day": {
      pl: () => "na ten sam dzień przypada już inna nieobecność",
      en: () => "another absence already lies on the same day",
    },
    "not-a-class-day": {
      pl: (params) => `w tym dniu nie było zajęć${withoutClasses(params, "pl")}`,
      en: (params) => `there were no classes on this day${withoutClasses(params, "en")}`,
    },
    "class-day-of-another-month": {
      pl: () => "dzień zajęć leży poza miesiącem, pod którym go podano",
      en: () => "the class day lies outside the month under which it was given",
    },
    "flood-day-off-outside-window": {
      pl: () => "w tym dniu nie przysługiwał dzień wolny z powodu powodzi",
      en: () => "there were no days off because of the flood on this day",
    },
    "history-after-month": {
      pl: () => "dzień, od którego podano nieobecności, wypada po pierwszym dniu miesiąca",
      en: () => "the day from which absences are listed lies after the month's first day",
    },
  },
  labels: {
    absenceKinds,
    floodCauses,
    specialActs: specialActLabels,
    histories: historyNames,
    ratePhases,
    deductionKinds,
    unpaidCauses,
    notDueReasons,
    noPremiumReasons,
    monthViolationCodes: violations,
  },
};
