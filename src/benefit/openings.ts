import { inMonth, money, monthName, numberOf, type Opening } from "../reasoning/index.js";
import type { ContributionsDue, NoContributions } from "./contributions/contributions.js";
import type { Priced } from "./price/price-of.js";
import { questionOf } from "./price/words.js";
import type { Recalculation } from "./recalculation/recalculate.js";
import type { RecalculatedMonths } from "./recalculation/recalculate-months.js";
import type { CheckedRefundClaim } from "./refund/check-refund-claim.js";
import type { RefundClaim } from "./refund/refund-claim.js";

/** How letters open: what came out. */

export const ofContributions: Opening<ContributionsDue | NoContributions> = {
  pl: ({ outcome, month, total, pension, disability }) =>
    outcome === "due"
      ? `Składki na ubezpieczenia społeczne od świadczenia integracyjnego za ${monthName(month, "pl")} wynoszą ${money(total, "pl")}: emerytalna ${money(pension, "pl")} i rentowa ${money(disability, "pl")}.`
      : `Od świadczenia integracyjnego za ${monthName(month, "pl")} nie opłaca się składek na ubezpieczenia społeczne.`,
  en: ({ outcome, month, total, pension, disability }) =>
    outcome === "due"
      ? `The social insurance contributions on the integration benefit for ${monthName(month, "en")} are ${money(total, "en")}: ${money(pension, "en")} for pension and ${money(disability, "en")} for disability.`
      : `No social insurance contributions are due on the integration benefit for ${monthName(month, "en")}.`,
};

export const ofRefundClaim: Opening<RefundClaim> = {
  pl: ({ paidInMonth, totals }) =>
    `Refundacja świadczeń wypłaconych ${inMonth(paidInMonth, "pl")} wynosi ${money(totals.total, "pl")}.`,
  en: ({ paidInMonth, totals }) =>
    `The refund of benefits paid ${inMonth(paidInMonth, "en")} is ${money(totals.total, "en")}.`,
};

/** A claim is right only as far as it was computed again: what was not, is said. */
export const ofCheckedClaim: Opening<CheckedRefundClaim> = {
  pl: (checked) => {
    const { paidInMonth, totals, lines } = checked;
    const claim = `o refundację świadczeń wypłaconych ${inMonth(paidInMonth, "pl")}`;
    const [claimed, expected] = [money(totals.claimed.total, "pl"), money(totals.expected.total, "pl")];
    if (hasErrors(checked))
      return `We wniosku ${claim} są błędy: podano ${claimed}, a wyliczono ${expected}.`;
    const confirmed = confirmedOf(checked);
    return confirmed === lines.length
      ? `Wniosek ${claim} jest prawidłowy: obejmuje ${claimed}.`
      : `We wniosku ${claim} nie stwierdzono błędów; wniosek obejmuje ${claimed}. Świadczenie obliczono ponownie tylko w ${confirmed} z ${lines.length} pozycji.`;
  },
  en: (checked) => {
    const { paidInMonth, totals, lines } = checked;
    const claim = `claim for benefits paid ${inMonth(paidInMonth, "en")}`;
    const [claimed, expected] = [money(totals.claimed.total, "en"), money(totals.expected.total, "en")];
    if (hasErrors(checked))
      return `The ${claim} has errors: it states ${claimed}, the amount computed is ${expected}.`;
    const confirmed = confirmedOf(checked);
    return confirmed === lines.length
      ? `The ${claim} is correct: it covers ${claimed}.`
      : `No errors were found in the ${claim}; it covers ${claimed}. The benefit was computed again in ${confirmed} of ${lines.length} lines only.`;
  },
};

function hasErrors({ lines, wrongSums }: CheckedRefundClaim): boolean {
  return wrongSums.length > 0 || lines.some(({ status }) => status === "different");
}

function confirmedOf({ lines }: CheckedRefundClaim): number {
  return lines.filter(({ status }) => status === "confirmed").length;
}

export const ofRecalculation: Opening<Recalculation> = {
  pl: ({ month, before, after }) =>
    `Świadczenie integracyjne za ${monthName(month, "pl")} obliczono ponownie: wypłacono ${money(before, "pl")}, a należy się ${money(after, "pl")} brutto.`,
  en: ({ month, before, after }) =>
    `The integration benefit for ${monthName(month, "en")} was calculated again: ${money(before, "en")} was paid, ${money(after, "en")} gross is due.`,
};

export const ofRecalculatedMonths: Opening<RecalculatedMonths> = {
  pl: ({ totals: { count, arrears, overpaid } }) =>
    `Ponownie obliczono świadczenie za ${numberOf("months", count, "pl")}: łącznie do dopłaty pozostaje ${money(arrears, "pl")}, a nadpłacono ${money(overpaid, "pl")}.`,
  en: ({ totals: { count, arrears, overpaid } }) =>
    `The benefit for ${numberOf("months", count, "en")} was calculated again: in all, ${money(arrears, "en")} remains to be paid and ${money(overpaid, "en")} was overpaid.`,
};

export const ofPrice: Opening<Priced> = {
  pl: ({ key }) => questionOf(key)?.pl ?? "",
  en: ({ key }) => questionOf(key)?.en ?? "",
};
