import type { Texts } from "../../law/index.js";
import type { PlainAssumptionId } from "../assumption.js";
import type { InterpretationKey, ReadingOf } from "../interpretations.js";

/** What each reading takes for granted, as the end of a sentence that begins "It is assumed that". */
export const readingTexts: { [Key in InterpretationKey]: Record<`${ReadingOf<Key>}`, Texts> } = {
  sicknessDays: {
    calendar: { pl: "jako dni choroby liczy się dni kalendarzowe", en: "days of sickness are calendar days" },
    "class-days": {
      pl: "jako dni choroby liczy się tylko dni zajęć",
      en: "days of sickness are class days only",
    },
  },
  excusedAbsence: {
    full: {
      pl: "dzień usprawiedliwionej nieobecności nie zmniejsza świadczenia",
      en: "a day of excused absence does not reduce the benefit",
    },
    unpaid: {
      pl: "za dzień usprawiedliwionej nieobecności świadczenie nie przysługuje",
      en: "no benefit is due for a day of excused absence",
    },
  },
  monthCount: {
    "civil-code": {
      pl: "okres liczony w miesiącach kończy się w dniu, który datą odpowiada pierwszemu, np. 1 stycznia – 1 lutego (art. 112 k.c.)",
      en: "a period counted in months ends on the day with the number of its first day, e.g. 1 January – 1 February (art. 112 of the Civil Code)",
    },
    "day-before": {
      pl: "okres liczony w miesiącach kończy się dzień przed dniem, który datą odpowiada pierwszemu, np. 1–31 stycznia",
      en: "a period counted in months ends on the day before the day with the number of its first day, e.g. 1–31 January",
    },
  },
  sicknessLimit: {
    "per-participation": {
      pl: "limit dni choroby jest jeden na całe uczestnictwo",
      en: "the limit of sick days is one for the whole participation",
    },
    "per-spell": {
      pl: "każda choroba ma własny limit dni",
      en: "each spell of sickness has its own limit of days",
    },
  },
  sicknessLimitRenewsOnExtension: {
    false: {
      pl: "przedłużenie nie daje nowego limitu dni choroby",
      en: "an extension brings no new limit of sick days",
    },
    true: {
      pl: "przedłużenie daje nowy limit dni choroby",
      en: "an extension brings a new limit of sick days",
    },
  },
  trialSickness: {
    unpaid: {
      pl: "za dni choroby, których nie obejmuje art. 15 ust. 7a, świadczenie nie przysługuje",
      en: "no benefit is due for days of sickness that art. 15(7a) does not cover",
    },
    full: {
      pl: "dni choroby, których nie obejmuje art. 15 ust. 7a, nie zmniejszają świadczenia",
      en: "days of sickness that art. 15(7a) does not cover do not reduce the benefit",
    },
    "as-participation": {
      pl: "chorobę w okresie próbnym traktuje się jak w okresie uczestnictwa",
      en: "sickness in the trial is treated as in participation",
    },
  },
  unpaidDay: {
    "minus-thirtieth": {
      pl: "za dzień, za który świadczenie nie przysługuje, odejmuje się 1/30 stawki",
      en: "a day for which no benefit is due costs 1/30 of the rate",
    },
    "payable-days": {
      pl: "liczy się po 1/30 stawki za każdy dzień, za który świadczenie przysługuje",
      en: "1/30 of the rate is counted for each day for which the benefit is due",
    },
    "minus-twentieth": {
      pl: "za dzień, za który świadczenie nie przysługuje, odejmuje się 1/20 stawki",
      en: "a day for which no benefit is due costs 1/20 of the rate",
    },
  },
  deductionBase: {
    "full-month": {
      pl: "1/20 i 1/40 liczy się od pełnej stawki miesięcznej",
      en: "1/20 and 1/40 are taken from the full monthly rate",
    },
    "amount-due": {
      pl: "1/20 i 1/40 liczy się od kwoty należnej za ten miesiąc",
      en: "1/20 and 1/40 are taken from the amount due for the month",
    },
  },
  rounding: {
    "up-to-10-groszy": {
      pl: "kwotę zaokrągla się w górę do 10 groszy",
      en: "the amount is rounded up to 10 groszy",
    },
    "nearest-grosz": {
      pl: "kwotę zaokrągla się do najbliższego grosza",
      en: "the amount is rounded to the nearest grosz",
    },
    "up-to-grosz": { pl: "kwotę zaokrągla się w górę do grosza", en: "the amount is rounded up to a grosz" },
  },
  roundingStage: {
    final: { pl: "zaokrągla się raz, na końcu", en: "rounding is done once, at the end" },
    rate: { pl: "zaokrągla się stawkę miesięczną", en: "the monthly rate is rounded" },
    "rate-and-final": {
      pl: "zaokrągla się i stawkę miesięczną, i kwotę końcową",
      en: "both the monthly rate and the final amount are rounded",
    },
  },
  extraDaysOff: {
    up: {
      pl: "dodatkowe dni wolne zaokrągla się w górę do pełnego dnia",
      en: "extra days off are rounded up to a full day",
    },
    "half-days": {
      pl: "dodatkowe dni wolne zaokrągla się w górę do pełnej połowy dnia",
      en: "extra days off are rounded up to the next half day",
    },
    down: {
      pl: "dodatkowe dni wolne zaokrągla się w dół do pełnego dnia",
      en: "extra days off are rounded down to a full day",
    },
    nearest: {
      pl: "dodatkowe dni wolne zaokrągla się do najbliższego pełnego dnia",
      en: "extra days off are rounded to the nearest full day",
    },
  },
  premiumCap: {
    "full-rate": {
      pl: "górną granicę premii liczy się od pełnej stawki",
      en: "the ceiling of the premium is taken from the full rate",
    },
    prorated: {
      pl: "górną granicę premii liczy się od części stawki za niepełny miesiąc",
      en: "the ceiling of the premium is taken from the part of the rate for a partial month",
    },
  },
  extensionSixMonths: {
    "by-up-to-6": {
      pl: "uczestnictwo można było przedłużyć najwyżej o 6 miesięcy",
      en: "participation could be extended by at most six months",
    },
    "to-6": {
      pl: "uczestnictwo z przedłużeniem mogło trwać najwyżej 6 miesięcy",
      en: "participation with its extension could last at most six months",
    },
  },
  grantHeadcount: {
    sum: {
      pl: "kwotę dotacji mnoży się przez sumę liczby uczestników i liczby pracowników",
      en: "the grant is multiplied by the sum of participants and employees",
    },
    product: {
      pl: "kwotę dotacji mnoży się przez liczbę uczestników i przez liczbę pracowników",
      en: "the grant is multiplied by the number of participants and by the number of employees",
    },
  },
  jobStartDay: {
    "not-payable": {
      pl: "za dzień podjęcia pracy świadczenie już nie przysługuje",
      en: "the benefit is no longer due for the day on which work was taken up",
    },
    payable: {
      pl: "za dzień podjęcia pracy świadczenie jeszcze przysługuje",
      en: "the benefit is still due for the day on which work was taken up",
    },
  },
};

/** What each other assumption takes for granted, as the end of the same sentence. */
export const assumptionTexts: Record<PlainAssumptionId, Texts> = {
  "application-assumed": {
    pl: "uczestnik złożył wniosek o świadczenie",
    en: "the participant applied for the benefit",
  },
  "class-days-assumed": {
    pl: "zajęcia odbywały się od poniedziałku do piątku poza świętami",
    en: "there were classes from Monday to Friday except statutory holidays",
  },
  "no-other-insurance-assumed": {
    pl: "uczestnik nie ma innego tytułu do ubezpieczeń społecznych",
    en: "the participant has no other title to social insurance",
  },
  "parameter-confidence": {
    pl: "kwota zasiłku lub stopa składki jest taka, jaką podają źródła wtórne",
    en: "the unemployment benefit or the contribution rate is as secondary sources give it",
  },
  "parameter-given": {
    pl: "kwota zasiłku jest taka, jaką podano ręcznie",
    en: "the unemployment benefit is as given by hand",
  },
  "law-unverified": {
    pl: "prawo nie zmieniło się od dnia ostatniego sprawdzenia",
    en: "the law has not changed since it was last checked",
  },
  "deductions-add": {
    pl: "odliczenia za nieobecności i za chorobę sumuje się",
    en: "the deductions for absences and for sickness add up",
  },
  "threshold-not-scaled": {
    pl: "granica dni nieusprawiedliwionych jest w niepełnym miesiącu ta sama, a dni okresu próbnego i uczestnictwa liczy się razem",
    en: "the limit of unexcused days is the same in a partial month, and days in the trial and in participation count together",
  },
  "mixed-month-by-thirtieths": {
    pl: "miesiąc z dwiema stawkami rozlicza się po 1/30 właściwej stawki za każdy dzień",
    en: "a month with two rates is settled by 1/30 of the day's rate for each day",
  },
  "open-list": {
    pl: "lista osób w art. 1 ust. 2 jest otwarta",
    en: "the list of persons in art. 1(2) is open",
  },
  "contribution-rounding": {
    pl: "składki zaokrągla się do najbliższego grosza",
    en: "contributions are rounded to the nearest grosz",
  },
  "premium-outside-refund": {
    pl: "motywacyjnej premii integracyjnej starosta nie refunduje",
    en: "the starost does not refund the motivational integration premium",
  },
  "right-excludes-from-its-day": {
    pl: "prawo do świadczenia z art. 1 ust. 3 wyłącza spod ustawy od dnia, od którego przysługuje, także gdy przyznano je wstecz",
    en: "a right of art. 1(3) excludes from the Act from the day it exists, also when granted backwards",
  },
  "no-disability-degree-assumed": {
    pl: "uczestnik nie ma znacznego ani umiarkowanego stopnia niepełnosprawności",
    en: "the participant has no severe or moderate degree of disability",
  },
  "disabled-hours-accordingly": {
    pl: "normy czasu pracy osób niepełnosprawnych stosuje się do czasu pobytu w centrum bez zmian",
    en: "the working time limits of disabled persons are applied to the stay in the centre as they are",
  },
  "trial-counts-for-graduate": {
    pl: "okres próbny wlicza się do 6 miesięcy uczestnictwa w zajęciach",
    en: "the trial counts towards the six months of taking part in classes",
  },
  "work-decides-the-end": {
    pl: "po podjęciu pracy program może trwać, choć okres uczestnictwa już upłynął",
    en: "after work was taken up the programme may go on though the period of participation has run out",
  },
};
