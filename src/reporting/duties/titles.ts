import type { Texts } from "../../law/index.js";
import { dayName, inMonth, type Language, monthName } from "../../reasoning/index.js";
import type { DutyKind } from "./vocabulary.js";

const written = "YYYY-MM".length;

/** `2020-01 (art. 8 ust. 5)`, a month and a provision: only the month is put in words. */
const grantMonth = (about: string, language: Language) =>
  `${monthName(about.slice(0, written), language)}${about.slice(written)}`;

/** The name of a duty with what it is about, so that twenty ends of a month can be told apart. */
export const titles: Readonly<Record<DutyKind, (about: string) => Texts>> = {
  "centre-report": (year) => ({
    pl: `Sprawozdanie centrum integracji społecznej za ${year} r.`,
    en: `Report of the social integration centre on ${year}`,
  }),
  "club-report": (year) => ({
    pl: `Sprawozdanie klubu integracji społecznej za ${year} r.`,
    en: `Report of the social integration club on ${year}`,
  }),
  "cessation-notice": (day) => ({
    pl: `Zgłoszenie zaprzestania prowadzenia klubu integracji społecznej (${dayName(day, "pl")})`,
    en: `Notice that the social integration club is no longer run (${dayName(day, "en")})`,
  }),
  "collective-report": (year) => ({
    pl: `Sprawozdanie zbiorcze wojewody o centrach integracji społecznej za ${year} r.`,
    en: `Collective report of the voivode on social integration centres for ${year}`,
  }),
  "clubs-information": (year) => ({
    pl: `Informacja wojewody o liczbie klubów integracji społecznej na koniec ${year} r.`,
    en: `Information of the voivode on the number of social integration clubs at the end of ${year}`,
  }),
  "council-information": (year) => ({
    pl: `Informacja Rady Ministrów o centrach i klubach integracji społecznej (${year} r.)`,
    en: `Information of the Council of Ministers on social integration centres and clubs (${year})`,
  }),
  "status-end": (day) => ({
    pl: `Koniec statusu centrum integracji społecznej nadanego od ${dayName(day, "pl")}`,
    en: `End of the status of social integration centre given from ${dayName(day, "en")}`,
  }),
  "trial-end": (programme) => ({
    pl: `Koniec okresu próbnego: program ${programme}`,
    en: `End of the trial: programme ${programme}`,
  }),
  "participation-end": (programme) => ({
    pl: `Koniec uczestnictwa w zajęciach: program ${programme}`,
    en: `End of participation: programme ${programme}`,
  }),
  certificate: (programme) => ({
    pl: `Zaświadczenie po zakończeniu uczestnictwa: program ${programme}`,
    en: `Certificate after the end of participation: programme ${programme}`,
  }),
  "refund-application": (month) => ({
    pl: `Wniosek o refundację świadczeń integracyjnych wypłaconych ${inMonth(month, "pl")}`,
    en: `Application for the refund of integration benefits paid ${inMonth(month, "en")}`,
  }),
  "retention-end": (programme) => ({
    pl: `Koniec przechowywania danych osobowych: program ${programme}`,
    en: `End of keeping personal data: programme ${programme}`,
  }),
  "grant-instalment": (about) => ({
    pl: `Ostatni dzień wypłaty dotacji dla centrum integracji społecznej za ${grantMonth(about, "pl")}`,
    en: `Last day for the payment of a grant to the social integration centre for ${grantMonth(about, "en")}`,
  }),
  "supervision-term": (day) => ({
    pl: `Najwcześniejszy koniec terminu wyznaczonego przez wojewodę w ramach nadzoru (${dayName(day, "pl")})`,
    en: `Earliest end of a term set by the voivode in supervision (${dayName(day, "en")})`,
  }),
  "register-entry": (day) => ({
    pl: `Ostatni dzień wpisu klubu integracji społecznej do rejestru (${dayName(day, "pl")})`,
    en: `Last day to enter the social integration club in the register (${dayName(day, "en")})`,
  }),
};
