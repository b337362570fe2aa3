import type { Texts } from "../law/index.js";
import {
  counted,
  countedInEnglish,
  type Language,
  money,
  moneyWithoutSign,
  monthName,
  percentage,
  readingText,
  type Sentences,
} from "../reasoning/index.js";
import { contributionPayerLabels, lineAmountLabels } from "./labels.js";
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
      `Płatnikiem składek jest ${contributionPayerLabels[payer].pl}; uczestnikowi nic się z tego tytułu nie potrąca`,
    en: ({ payer }) =>
      `The contributions are paid by ${contributionPayerLabels[payer].en}; nothing is taken from the participant for them`,
  },
  "contributions-no-rule-yet": {
    pl: () => "Od świadczenia za ten miesiąc nie było jeszcze składek na ubezpieczenia społeczne",
    en: () => "There were no social insurance contributions on the benefit for this month yet",
  },
  "contributions-no-benefit": {
    pl: () => "Świadczenia za ten miesiąc nie było, więc nie ma też składek",
    en: () => "There was no benefit for this month, so there are no contributions either",
  },
  "contributions-other-title": {
    pl: () => "Uczestnik ma inny tytuł do ubezpieczeń, więc od świadczenia nie ma składek",
    en: () => "The participant has another title to insurance, so there are no contributions on the benefit",
  },
  "refund-benefits": {
    pl: ({ count, value }) =>
      `Do refundacji są świadczenia wypłacone w tym miesiącu (${counted(count, ["wypłata", "wypłaty", "wypłat"])}): ${moneyWithoutSign(value, "pl")}`,
    en: ({ count, value }) =>
      `The benefits paid in the month are to be refunded (${countedInEnglish(count, "payment")}): ${moneyWithoutSign(value, "en")}`,
  },
  "refund-contributions": {
    pl: ({ value }) =>
      `Do refundacji są też składki na ubezpieczenia społeczne od tych świadczeń: ${moneyWithoutSign(value, "pl")}`,
    en: ({ value }) =>
      `So are the social insurance contributions on these benefits: ${moneyWithoutSign(value, "en")}`,
  },
  "refund-without-contributions": {
    pl: () => "Składek na ubezpieczenia społeczne refundacja jeszcze nie obejmowała",
    en: () => "The refund did not yet cover social insurance contributions",
  },
  "premiums-left-out": {
    pl: ({ amount }) =>
      `Premii (${money(amount, "pl")}) refundacja nie obejmuje; wypłaca je centrum z własnych środków`,
    en: ({ amount }) =>
      `Premiums (${money(amount, "en")}) are not refunded; the centre pays them from its own money`,
  },
  "line-differs": {
    pl: (operands) => `Wiersz ${operands.line}: ${differing(operands, "pl")}`,
    en: (operands) => `Line ${operands.line}: ${differing(operands, "en")}`,
  },
  "line-undecided": {
    pl: ({ line }) => `Wiersz ${line}: danych jest za mało, żeby wyliczyć świadczenie albo składki`,
    en: ({ line }) => `Line ${line}: too little is known to compute the benefit or the contributions`,
  },
  "sum-differs": {
    pl: ({ line, claimed, expected }) =>
      `${onLine(line, "pl")}podano sumę ${money(claimed, "pl")}, a po dodaniu składników wychodzi ${money(expected, "pl")}`,
    en: ({ line, claimed, expected }) =>
      `${onLine(line, "en")}the sum stated is ${money(claimed, "en")}, the parts add up to ${money(expected, "en")}`,
  },
  "count-differs": {
    pl: ({ claimed, expected }) => `Podano liczbę wypłat ${claimed}, a na liście jest ich ${expected}`,
    en: ({ claimed, expected }) => `The number of payments stated is ${claimed}, the list has ${expected}`,
  },
  "excluded-by-right": {
    pl: () =>
      "Uczestnik ma prawo do świadczenia, które wyłącza go spod ustawy, więc dni od powstania tego prawa nie są objęte",
    en: () =>
      "The participant has a right to a benefit that excludes from the Act, so the days since that right arose are not covered",
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
    pl: ({ difference }) => `Do dopłaty jest ${money(difference, "pl")}`,
    en: ({ difference }) => `Arrears of ${money(difference, "en")} are to be paid`,
  },
  overpaid: {
    pl: ({ difference }) =>
      `Nadpłacono ${money(difference, "pl")}; o zwrocie nadpłaty ustawa o zatrudnieniu socjalnym nic nie mówi`,
    en: ({ difference }) =>
      `${money(difference, "en")} was overpaid; the Act on social employment says nothing of paying it back`,
  },
  unchanged: {
    pl: () => "Wypłacona kwota jest właściwa",
    en: () => "The amount paid is right",
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
      `Jeśli przyjąć, że ${readingText(key, reading, "pl")}, wychodzi ${money(amount, "pl")}`,
    en: ({ key, reading, amount }) =>
      `If ${readingText(key, reading, "en")}, the amount is ${money(amount, "en")}`,
  },
  "price-spread": {
    pl: ({ spread }) => `Od odpowiedzi na to pytanie zależy w tym miesiącu ${money(spread, "pl")}`,
    en: ({ spread }) => `In this month ${money(spread, "en")} depends on the answer to this question`,
  },
  "question-not-contained": {
    pl: () => "W tym miesiącu to pytanie nie ma znaczenia: każda odpowiedź daje tę samą kwotę",
    en: () => "In this month the question does not matter: every answer gives the same amount",
  },
};
