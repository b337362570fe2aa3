import type { Texts } from "../law/index.js";
import {
  counted,
  countedInEnglish,
  type Language,
  money,
  moneyWithoutSign,
  monthName,
  percentage,
  type Sentences,
} from "../reasoning/index.js";
import { contributionPayerLabels, lineAmountLabels } from "./labels.js";
import { readingOf } from "./price/words.js";
import type { BenefitOperations, NamedAmount } from "./vocabulary.js";

/** In the order in which a sentence names them. */
const namedAmounts: readonly NamedAmount[] = ["amount", "contributions", "pension", "disability"];

/** The amounts of a line that differ, each as claimed and as computed. */
function differing(operands: BenefitOperations["line-differs"], language: Language): string {
  const computed = language === "pl" ? "a wyliczono" : "computed";
  return namedAmounts
    .flatMap((named) => {
      const { [`${named}Claimed` as const]: claimed, [`${named}Expected` as const]: expected } = operands;
      if (claimed === undefined || expected === undefined) return [];
      const name = lineAmountLabels[named][language];
      return [`${name} ${money(claimed, language)}, ${computed} ${money(expected, language)}`];
    })
    .join("; ");
}

/** Where a sum stands: in a line of the list, or under it. */
function onLine(line: number | undefined, language: Language): string {
  if (language === "pl") return line === undefined ? "Razem: " : `Wiersz ${line}: `;
  return line === undefined ? "In all: " : `Line ${line}: `;
}

const insurances = {
  pension: { pl: "emerytalna", en: "pension" },
  disability: { pl: "rentowa", en: "disability" },
} as const satisfies Record<string, Texts>;

export const sentences: Sentences<BenefitOperations> = {
  "contribution-base": {
    pl: ({ amount }) => `Podstawą składek jest kwota świadczenia: ${money(amount, "pl")}`,
    en: ({ amount }) => `The base of the contributions is the amount of the benefit: ${money(amount, "en")}`,
  },
  contribution: {
    pl: ({ insurance, percent, value }) =>
      `Składka ${insurances[insurance].pl} to ${percentage(percent, "pl")} % podstawy, czyli ${moneyWithoutSign(value, "pl")}`,
    en: ({ insurance, percent, value }) =>
      `The ${insurances[insurance].en} contribution is ${percentage(percent, "en")} % of the base, that is ${moneyWithoutSign(value, "en")}`,
  },
  "contribution-payer": {
    pl: ({ payer }) =>
      `Płatnikiem składek jest ${contributionPayerLabels[payer].pl}; uczestnikowi niczego się z tego tytułu nie potrąca`,
    en: ({ payer }) =>
      `The contributions are paid by ${contributionPayerLabels[payer].en}; nothing is deducted from the participant's benefit for them`,
  },
  "contributions-no-rule-yet": {
    pl: () => "Ówczesne przepisy nie obejmowały uczestników ubezpieczeniami społecznymi",
    en: () => "The law of that time did not provide social insurance for participants",
  },
  "contributions-no-benefit": {
    pl: () => "Świadczenie za ten miesiąc nie przysługiwało, więc nie ma podstawy składek",
    en: () => "No benefit was due for this month, so there is nothing to base contributions on",
  },
  "contributions-other-title": {
    pl: () =>
      "Uczestnik ma inny tytuł do ubezpieczeń, a świadczenie jest tytułem tylko dla osób, które innego nie mają",
    en: () =>
      "The participant has another title to insurance, and the benefit is one only for those who have no other",
  },
  "refund-benefits": {
    pl: ({ count, value }) =>
      `Refundacji podlegają świadczenia wypłacone w tym miesiącu (${counted(count, ["wypłata", "wypłaty", "wypłat"])}): ${moneyWithoutSign(value, "pl")}`,
    en: ({ count, value }) =>
      `The benefits paid in the month are refunded (${countedInEnglish(count, "payment")}): ${moneyWithoutSign(value, "en")}`,
  },
  "refund-contributions": {
    pl: ({ value }) =>
      `Refundacji podlegają także składki na ubezpieczenia społeczne od tych świadczeń: ${moneyWithoutSign(value, "pl")}`,
    en: ({ value }) =>
      `So are the social insurance contributions on these benefits: ${moneyWithoutSign(value, "en")}`,
  },
  "refund-without-contributions": {
    pl: () => "Refundacja nie obejmowała jeszcze składek na ubezpieczenia społeczne",
    en: () => "The refund did not yet cover social insurance contributions",
  },
  "premiums-left-out": {
    pl: ({ amount }) =>
      `Refundacja nie obejmuje premii (${money(amount, "pl")}); centrum wypłaca premie z własnych środków`,
    en: ({ amount }) =>
      `Premiums (${money(amount, "en")}) are not refunded; the centre pays them from its own funds`,
  },
  "line-differs": {
    pl: (operands) => `Wiersz ${operands.line}: ${differing(operands, "pl")}`,
    en: (operands) => `Line ${operands.line}: ${differing(operands, "en")}`,
  },
  "line-undecided": {
    pl: ({ line }) => `Wiersz ${line}: podano za mało danych, aby wyliczyć świadczenie albo składki`,
    en: ({ line }) => `Line ${line}: too little is known to compute the benefit or the contributions`,
  },
  "sum-differs": {
    pl: ({ line, claimed, expected }) =>
      `${onLine(line, "pl")}podano sumę ${money(claimed, "pl")}, a po dodaniu składników otrzymuje się ${money(expected, "pl")}`,
    en: ({ line, claimed, expected }) =>
      `${onLine(line, "en")}the sum stated is ${money(claimed, "en")}, but the parts add up to ${money(expected, "en")}`,
  },
  "count-differs": {
    pl: ({ claimed, expected }) => `Podana liczba wypłat to ${claimed}, a na liście jest ich ${expected}`,
    en: ({ claimed, expected }) =>
      `The number of payments stated is ${claimed}, but the list has ${expected}`,
  },
  "excluded-by-right": {
    pl: () =>
      "Uczestnik ma prawo do świadczenia, które wyłącza go spod działania ustawy, więc za dni od powstania tego prawa świadczenie nie przysługuje",
    en: () =>
      "The participant has a right to a benefit that excludes from the Act, so no benefit is due for the days since that right arose",
  },
  "paid-before": {
    pl: ({ amount }) => `Za ten miesiąc wypłacono już ${money(amount, "pl")}`,
    en: ({ amount }) => `${money(amount, "en")} was already paid for the month`,
  },
  "paid-otherwise": {
    pl: ({ amount, computed }) =>
      `Wypłacono ${money(amount, "pl")}, choć z poprzednich danych wynika ${money(computed, "pl")}`,
    en: ({ amount, computed }) =>
      `${money(amount, "en")} was paid, though the former data give ${money(computed, "en")}`,
  },
  arrears: {
    pl: ({ difference }) => `Do dopłaty pozostaje ${money(difference, "pl")}`,
    en: ({ difference }) => `${money(difference, "en")} remains to be paid`,
  },
  overpaid: {
    pl: ({ difference }) =>
      `Nadpłacono ${money(difference, "pl")}; ustawa o zatrudnieniu socjalnym nie reguluje zwrotu nadpłaty`,
    en: ({ difference }) =>
      `${money(difference, "en")} was overpaid; the Act on social employment does not say whether it is to be paid back`,
  },
  unchanged: {
    pl: () => "Wypłacono właściwą kwotę",
    en: () => "The right amount was paid",
  },
  "month-recalculated": {
    pl: ({ month, before, after }) =>
      before === after
        ? `Za ${monthName(month, "pl")} wypłacono właściwą kwotę: ${money(after, "pl")}`
        : `Za ${monthName(month, "pl")} wypłacono ${money(before, "pl")}, a należy się ${money(after, "pl")}`,
    en: ({ month, before, after }) =>
      before === after
        ? `For ${monthName(month, "en")} the right amount was paid: ${money(after, "en")}`
        : `For ${monthName(month, "en")} ${money(before, "en")} was paid, ${money(after, "en")} is due`,
  },
  price: {
    pl: ({ key, reading, amount }) =>
      `Przy założeniu, że ${readingOf(key, reading)?.pl ?? key}, kwota wynosi ${money(amount, "pl")}`,
    en: ({ key, reading, amount }) =>
      `If ${readingOf(key, reading)?.en ?? key}, the amount is ${money(amount, "en")}`,
  },
  "price-spread": {
    pl: ({ spread }) =>
      `Różnica w tym miesiącu, zależnie od odpowiedzi na to pytanie, wynosi ${money(spread, "pl")}`,
    en: ({ spread }) =>
      `In this month the answer to this question makes a difference of ${money(spread, "en")}`,
  },
  "question-not-contained": {
    pl: () => "W tym miesiącu to pytanie nie ma znaczenia: przy każdej odpowiedzi kwota jest taka sama",
    en: () => "In this month the question does not matter: every answer gives the same amount",
  },
};
