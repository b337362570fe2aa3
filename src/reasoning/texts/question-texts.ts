import type { Texts } from "../../law/index.js";
import type { InterpretationKey } from "../interpretations.js";

/** Each open question in words. What speaks for which answer stands in `open-questions`. */
export const questionTexts: Readonly<Record<InterpretationKey, Texts>> = {
  sicknessDays: {
    pl: "Czy jako dni niezdolności wskutek choroby liczy się dni kalendarzowe, czy tylko dni zajęć?",
    en: "Are days of sickness counted as calendar days or only as class days?",
  },
  excusedAbsence: {
    pl: "Czy świadczenie przysługuje za dzień usprawiedliwionej nieobecności innej niż choroba i dzień wolny?",
    en: "Is the benefit due for a day of excused absence other than sickness and days off?",
  },
  monthCount: {
    pl: "Którego dnia kończy się okres liczony w miesiącach, jeżeli w programie nie podano daty jego końca?",
    en: "On which day does a period counted in months end where no date was signed?",
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
  unpaidDay: {
    pl: "O ile zmniejsza się świadczenie za dzień, za który nie przysługuje?",
    en: "How much of the benefit is lost for a day for which none is due?",
  },
  deductionBase: {
    pl: "Od jakiej kwoty liczy się 1/20 za nieobecność i 1/40 za chorobę?",
    en: "From which amount are 1/20 for absence and 1/40 for sickness taken?",
  },
  rounding: {
    pl: "Jak zaokrągla się kwotę świadczenia?",
    en: "How is the amount of the benefit rounded?",
  },
  roundingStage: {
    pl: "Czy zaokrągla się kwotę końcową, czy już stawkę miesięczną?",
    en: "Is the final amount rounded or already the monthly rate?",
  },
  extraDaysOff: {
    pl: "Jak zaokrągla się dodatkowe dni wolne, gdy przedłużenie trwa krócej niż 12 miesięcy?",
    en: "How are the extra days off rounded where the extension is shorter than 12 months?",
  },
  premiumCap: {
    pl: "Czy górną granicę premii liczy się od pełnej stawki, czy od jej części za niepełny miesiąc?",
    en: "Is the ceiling of the premium taken from the full rate or from the part for a partial month?",
  },
  extensionSixMonths: {
    pl: "Czy „przedłużyć do 6 miesięcy” (2009–2021) znaczy: najwyżej o 6 miesięcy, czy łącznie do 6 miesięcy?",
    en: 'Does "do 6 miesięcy" (2009–2021) mean an extension by up to six months, or participation of up to six months in all?',
  },
  grantHeadcount: {
    pl: "Czy kwotę dotacji mnoży się przez sumę liczby uczestników i liczby pracowników, czy kolejno przez każdą z nich?",
    en: "Is the grant multiplied by the sum of participants and employees or by both numbers?",
  },
  jobStartDay: {
    pl: "Czy za dzień, w którym uczestnik podjął pracę, świadczenie jeszcze przysługuje?",
    en: "Is the benefit still due for the day on which the participant took up work?",
  },
  registrationMonths: {
    pl: "Czy przy dodawaniu okresów rejestracji miesiąc to 30 dni, czy miesiąc kalendarzowy?",
    en: "Where periods of registration are added up, is a month 30 days or a calendar month?",
  },
};
