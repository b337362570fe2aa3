import { formatCitation, newestConsolidatedText } from "../law/index.js";
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

const act: Record<Language, string> = {
  pl: `ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, ${formatCitation({ act: newestConsolidatedText })}`,
  en: `Act of 13 June 2003 on social employment, ${formatCitation({ act: newestConsolidatedText })}`,
};

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

function opening(result: Explainable, language: Language): string[] {
  if (!("month" in result && "amount" in result)) return [];
  const { month, amount } = result as { month: string; amount: string };
  const name = `${months[language][Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;
  const gross = money(amount, language);
  if (language === "pl") {
    return result.outcome === "due"
      ? [`Świadczenie integracyjne za ${name} r. wynosi ${gross} brutto (${act.pl}).`]
      : [`Świadczenie integracyjne za ${name} r. nie przysługuje (${act.pl}).`];
  }
  return result.outcome === "due"
    ? [`The integration benefit for ${name} is ${gross} gross (${act.en}).`]
    : [`No integration benefit is due for ${name} (${act.en}).`];
}

function closing({ assumptions }: Reasoned, language: Language): string[] {
  if (assumptions.length === 0) return [];
  const texts = assumptions.map((assumption) => assumptionText(assumption, language)).join("; ");
  return [language === "pl" ? `Przyjęto, że: ${texts}.` : `It is assumed that: ${texts}.`];
}
