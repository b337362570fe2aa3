import { assumptionText, explain, type Explainable } from "./explain.js";
import type { Reasoned } from "./outcome.js";
import type { Citation } from "../law/index.js";
import { type ChangedStep, explainWhatWas } from "./explain-changes.js";
import { openingOf } from "./texts/openings.js";
import type { Language } from "./texts/speak.js";
import { describeViolation } from "./texts/violations.js";

/**
 * A paragraph for a letter: the amount, its base and percentage, each reduction with its days, provisions, the rounding, what
 * was before a recalculation, what goes past the law, and what was taken for granted. The amounts add up to the result.
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
    ...openingOf(result, language),
    ...explain(result, language),
    ...further(result, language),
    ...closing(result, language),
  ].join(" ");
}

/** What a result holds beside its steps: what was before a change, and what goes past the law. */
function further(result: Reasoned, language: Language): string[] {
  const { changes, violations = [], warnings = [] } = result as Partial<Further>;
  // A day off too many is said once, however many there are.
  const said = [...violations, ...warnings]
    .filter(({ code }) => !saidByAStep.has(code))
    .map((each) => describeViolation(each, language));
  return [...explainWhatWas(changes ?? [], language), ...new Set(said)];
}

/** Warnings a step of their own has said already. */
const saidByAStep: ReadonlySet<string> = new Set(["residents-come-first", "health-insurance-title"]);

interface Further {
  readonly changes: readonly ChangedStep[] | null;
  readonly violations: readonly { readonly code: string; readonly citation: Citation }[];
  readonly warnings: readonly { readonly code: string; readonly citation: Citation }[];
}

function closing({ assumptions }: Reasoned, language: Language): string[] {
  if (assumptions.length === 0) return [];
  const texts = assumptions.map((assumption) => assumptionText(assumption, language)).join("; ");
  return [language === "pl" ? `Przyjęto, że: ${texts}.` : `It is assumed that: ${texts}.`];
}
