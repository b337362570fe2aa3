import { assumptionText, explain, type Explainable, sentenceOf } from "./explain.js";
import type { Reasoned } from "./outcome.js";
import { type Language, money } from "./texts/speak.js";

const months: Record<Language, readonly string[]> = {
  pl: [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** Months as they stand after a number of a day. */
const monthsOfDay = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
];

/** The Act, in the wording that applied. */
function actIn(language: Language, wordingFrom: string): string {
  const [year = "", month = "", day = ""] = wordingFrom.split("-");
  const number = String(Number(day));
  const index = Number(month) - 1;
  return language === "pl"
    ? `ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, w brzmieniu od ${number} ${monthsOfDay[index] ?? ""} ${year} r.`
    : `Act of 13 June 2003 on social employment, in the wording from ${number} ${months.en[index] ?? ""} ${year}`;
}

/**
 * A paragraph for a letter: the amount, its base and percentage, each reduction with its days, provisions, the rounding,
 * and what was taken for granted. The amounts in it add up to the result.
 *
 * Takes any result of a calculation and a language. An undecided result gives a paragraph of what is missing or wrong.
 *
 * @example
 * ```ts
 * import { justification, monthlyBenefit } from "zatrudnienie-socjalne";
 *
 * const result = monthlyBenefit({
 *   month: "2026-06",
 *   periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
 *   applied: true,
 * });
 * justification(result, "pl").startsWith("Świadczenie integracyjne za czerwiec 2026 r. wynosi 2140,70 zł brutto"); // => true
 * ```
 */
export function justification(result: Explainable, language: Language): string {
  if (!("steps" in result)) return explain(result, language).join(" ");
  return [
    ...opening(result, language),
    ...result.steps.map((step) => sentenceOf(step, language)),
    ...closing(result, language),
  ].join(" ");
}

function opening(result: Reasoned & { readonly outcome: string }, language: Language): string[] {
  if (!("month" in result && "amount" in result)) return [];
  const { month, amount } = result as { month: string; amount: string };
  const name = `${months[language][Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;
  const gross = money(amount, language);
  const act = actIn(language, result.law.wordingFrom);
  if (language === "pl") {
    return result.outcome === "due"
      ? [`Świadczenie integracyjne za ${name} r. wynosi ${gross} brutto (${act}).`]
      : [`Świadczenie integracyjne za ${name} r. nie przysługuje (${act}).`];
  }
  return result.outcome === "due"
    ? [`The integration benefit for ${name} is ${gross} gross (${act}).`]
    : [`No integration benefit is due for ${name} (${act}).`];
}

function closing({ assumptions }: Reasoned, language: Language): string[] {
  if (assumptions.length === 0) return [];
  const texts = assumptions.map((assumption) => assumptionText(assumption, language)).join("; ");
  return [language === "pl" ? `Przyjęto, że: ${texts}.` : `It is assumed that: ${texts}.`];
}
