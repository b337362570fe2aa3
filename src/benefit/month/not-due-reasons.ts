import type { Texts } from "../../law/index.js";
import type { NotDueReason } from "./vocabulary.js";

/** Why nothing is due for a month, as letters and lists of payments say it. */
export const notDueReasonNames: Readonly<Record<NotDueReason, Texts>> = {
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
