import { assumptionText, explain, type Explainable } from "./explain.js";
import type { Reasoned } from "./outcome.js";
import { openingOf } from "./texts/openings.js";
import type { Language } from "./texts/speak.js";

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
  return [...openingOf(result, language), ...explain(result, language), ...closing(result, language)].join(
    " ",
  );
}

function closing({ assumptions }: Reasoned, language: Language): string[] {
  if (assumptions.length === 0) return [];
  const texts = assumptions.map((assumption) => assumptionText(assumption, language)).join("; ");
  return [language === "pl" ? `Przyjęto, że: ${texts}.` : `It is assumed that: ${texts}.`];
}
