import type { Granted } from "./granted.js";
import { grantedOfAmounts } from "./granted-amounts.js";

/** What is taken for granted of the month's benefit, its premium, contributions and refund. */
export const grantedOfMonths = {
  questions: {
    sicknessDays: {
      pl: "Czy przy niezdolności z powodu choroby liczy się dni kalendarzowe, czy tylko dni zajęć?",
      en: "Are days of sickness counted as calendar days or only as class days?",
    },
    sicknessBeyond: {
      pl: "Czy po wyczerpaniu limitu liczonego w dniach zajęć świadczenie nie przysługuje za każdy dzień choroby, czy tylko za dzień zajęć?",
      en: "Once a limit counted in class days is used up, is no benefit due for any day of sickness or only for class days?",
    },
    excusedAbsence: {
      pl: "Czy świadczenie przysługuje za dzień usprawiedliwionej nieobecności innej niż choroba i dzień wolny?",
      en: "Is the benefit due for a day of excused absence other than sickness and days off?",
    },
    sicknessLimit: {
      pl: "Czy limit dni choroby jest jeden na całe uczestnictwo, czy osobny dla każdej choroby?",
      en: "Is the limit of sick days one for the whole participation or one for each spell?",
    },
    sicknessLimitRenewsOnExtension: {
      pl: "Czy przedłużenie uczestnictwa daje nowy limit dni choroby?",
      en: "Does an extension of participation bring a new limit of sick days?",
    },
    trialSickness: {
      pl: "Czy świadczenie przysługuje za dni choroby w okresie próbnym, a przed 14 lipca 2007 r. także w okresie uczestnictwa?",
      en: "Is the benefit due for sick days in the trial, and before 14 July 2007 in participation too?",
    },
    trialApplication2022: {
      pl: "Czy bez wniosku świadczenie przysługuje za dni okresu próbnego od 1 stycznia do 14 lutego 2022 r., gdy wymóg wniosku wprowadzono z mocą wsteczną?",
      en: "Is the benefit due without an application for days of the trial from 1 January to 14 February 2022, when the requirement of one was introduced with retroactive effect?",
    },
    sicknessWhileSuspended: {
      pl: "Czy za dni choroby w czasie zawieszenia zajęć przysługuje pełne świadczenie?",
      en: "Is the full benefit due for sick days while classes are suspended?",
    },
    unpaidDay: {
      pl: "O ile zmniejsza się świadczenie za dzień, za który nie przysługuje?",
      en: "How much is deducted for a day for which no benefit is due?",
    },
    deductionBase: {
      pl: "Od jakiej kwoty liczy się 1/20 za nieobecność i 1/40 za chorobę?",
      en: "From which amount are 1/20 for absence and 1/40 for sickness calculated?",
    },
    rounding: {
      pl: "Jak zaokrągla się kwotę świadczenia?",
      en: "How is the amount of the benefit rounded?",
    },
    roundingStage: {
      pl: "Czy zaokrągla się kwotę końcową, czy już stawkę miesięczną?",
      en: "Is the final amount rounded or already the monthly rate?",
    },
    premiumCap: {
      pl: "Czy górną granicę premii liczy się od pełnej stawki, czy od jej części za niepełny miesiąc?",
      en: "Is the ceiling of the premium taken from the full rate or from the part for a partial month?",
    },
  },
  readings: {
    sicknessDays: {
      calendar: {
        pl: "jako dni choroby liczy się dni kalendarzowe",
        en: "days of sickness are calendar days",
      },
      "class-days": {
        pl: "jako dni choroby liczy się tylko dni zajęć",
        en: "days of sickness are class days only",
      },
    },
    sicknessBeyond: {
      calendar: {
        pl: "po wyczerpaniu limitu świadczenie nie przysługuje za żaden dzień choroby, także za dzień bez zajęć",
        en: "once the limit is used up, no benefit is due for any day of sickness, days without classes included",
      },
      "class-days": {
        pl: "po wyczerpaniu limitu świadczenie nie przysługuje tylko za te dni choroby, które są dniami zajęć",
        en: "once the limit is used up, no benefit is due only for those days of sickness that are class days",
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
        en: "no benefit is due for days of sickness that art. 15 ust. 7a does not cover",
      },
      full: {
        pl: "dni choroby, których nie obejmuje art. 15 ust. 7a, nie zmniejszają świadczenia",
        en: "days of sickness that art. 15 ust. 7a does not cover do not reduce the benefit",
      },
      "as-participation": {
        pl: "chorobę w okresie próbnym traktuje się jak w okresie uczestnictwa",
        en: "sickness in the trial is treated as in participation",
      },
    },
    trialApplication2022: {
      "old-rate": {
        pl: "za dni okresu próbnego do 14 lutego 2022 r. świadczenie przysługuje bez wniosku według dotychczasowej stawki",
        en: "for days of the trial up to 14 February 2022 the benefit is due without an application at the former rate",
      },
      nothing: {
        pl: "za dni okresu próbnego od 1 stycznia 2022 r. świadczenie bez wniosku nie przysługuje",
        en: "for days of the trial from 1 January 2022 no benefit is due without an application",
      },
    },
    sicknessWhileSuspended: {
      full: {
        pl: "za dni choroby w czasie zawieszenia zajęć przysługuje pełne świadczenie",
        en: "the full benefit is due for sick days while classes are suspended",
      },
      "as-sickness": {
        pl: "dni choroby w czasie zawieszenia zajęć traktuje się jak każdą chorobę",
        en: "sick days while classes are suspended are treated as any other sickness",
      },
    },
    unpaidDay: {
      "minus-thirtieth": {
        pl: "za dzień, za który świadczenie nie przysługuje, odejmuje się 1/30 stawki",
        en: "for a day for which no benefit is due 1/30 of the rate is deducted",
      },
      "payable-days": {
        pl: "za każdy dzień, za który świadczenie przysługuje, liczy się 1/30 stawki",
        en: "1/30 of the rate is counted for each day for which the benefit is due",
      },
      "minus-twentieth": {
        pl: "za dzień, za który świadczenie nie przysługuje, odejmuje się 1/20 stawki",
        en: "for a day for which no benefit is due 1/20 of the rate is deducted",
      },
    },
    deductionBase: {
      "full-month": {
        pl: "1/20 i 1/40 liczy się od pełnej stawki miesięcznej",
        en: "1/20 and 1/40 are calculated from the full monthly rate",
      },
      "amount-due": {
        pl: "1/20 i 1/40 liczy się od kwoty należnej za ten miesiąc",
        en: "1/20 and 1/40 are calculated from the amount due for the month",
      },
    },
    rounding: {
      "up-to-10-groszy": {
        pl: "kwotę zaokrągla się w górę do pełnych 10 groszy",
        en: "the amount is rounded up to full 10 groszy",
      },
      "nearest-grosz": {
        pl: "kwotę zaokrągla się do najbliższego grosza",
        en: "the amount is rounded to the nearest grosz",
      },
      "up-to-grosz": {
        pl: "kwotę zaokrągla się w górę do pełnego grosza",
        en: "the amount is rounded up to a full grosz",
      },
    },
    roundingStage: {
      final: { pl: "zaokrągla się raz, na końcu", en: "rounding is done once, at the end" },
      rate: { pl: "zaokrągla się stawkę miesięczną", en: "the monthly rate is rounded" },
      "rate-and-final": {
        pl: "zaokrągla się i stawkę miesięczną, i kwotę końcową",
        en: "both the monthly rate and the final amount are rounded",
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
  },
  assumptions: {
    "application-assumed": {
      pl: "uczestnik złożył wniosek o świadczenie",
      en: "the participant applied for the benefit",
    },
    "class-days-assumed": {
      pl: "zajęcia odbywały się od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy",
      en: "there were classes from Monday to Friday except statutory holidays",
    },
    "no-other-insurance-assumed": {
      pl: "uczestnik nie ma innego tytułu do ubezpieczeń społecznych",
      en: "the participant has no other title to social insurance",
    },
    ...grantedOfAmounts.assumptions,
    "deductions-add": {
      pl: "odliczenia za nieusprawiedliwioną nieobecność i za chorobę sumuje się",
      en: "the deductions for unexcused absence and for sickness add up",
    },
    "threshold-not-scaled": {
      pl: "limit dni nieusprawiedliwionej nieobecności jest w niepełnym miesiącu taki sam, a dni z okresu próbnego i z okresu uczestnictwa liczy się razem",
      en: "the limit of unexcused days is the same in a partial month, and days in the trial and in participation count together",
    },
    "mixed-month-by-thirtieths": {
      pl: "w miesiącu z dwiema stawkami za każdy dzień liczy się 1/30 stawki, która tego dnia obowiązywała",
      en: "in a month with two rates each day counts 1/30 of the rate that held on it",
    },
    "quarantine-before-rule": {
      pl: "kwarantannę lub izolację z czasu, zanim objął ją przepis, traktuje się jak usprawiedliwioną nieobecność",
      en: "quarantine or isolation from before there was a provision on it is treated as an excused absence",
    },
    "flood-window-end": {
      pl: "dni wolne z powodu powodzi przysługiwały do 15 stycznia 2025 r., bo 15 października 2024 r. zakończył się stan klęski żywiołowej",
      en: "there were days off because of the flood to 15 January 2025, as the state of natural disaster ended on 15 October 2024",
    },
    "flood-area-and-motion": {
      pl: "uczestnik mieszka w gminie poszkodowanej w powodzi i wystąpił o te dni wolne",
      en: "the participant lives in a commune hit by the flood and asked for these days off",
    },
    "premium-outside-refund": {
      pl: "starosta nie refunduje motywacyjnej premii integracyjnej",
      en: "the starosta (head of the county) does not refund the motivational integration premium",
    },
  },
} as const satisfies Granted;
