import { formatCitation } from "../law/index.js";
import type { Assumption } from "./assumption.js";
import { type InterpretationKey, openQuestions } from "./interpretations.js";
import type { Missing, Reasoned, Undecided, UnsupportedDate } from "./outcome.js";
import { questions } from "./questions.js";
import type { Step } from "./step.js";
import { describeIssue } from "./texts/issues.js";
import { operations } from "./texts/operations.js";
import { assumptionTexts, readingTexts } from "./texts/readings.js";
import { type Language, Operands } from "./texts/speak.js";

/** Any result of a calculation. */
export type Explainable = Undecided | (Reasoned & { readonly outcome: string });

/**
 * Says a result in sentences: one for each step, with its provision; of an undecided result one for each missing fact or
 * reading, each issue, or the days covered.
 *
 * Takes any result of a calculation and a language, `pl` or `en`.
 *
 * @example
 * ```ts
 * import { explain, monthlyBenefit } from "zatrudnienie-socjalne";
 *
 * const result = monthlyBenefit({
 *   month: "2026-06",
 *   periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
 *   applied: true,
 * });
 * explain(result, "pl")[0]; // => "Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268)."
 * ```
 */
export function explain(result: Explainable, language: Language): string[] {
  if ("steps" in result) {
    return [...result.steps.map((step) => sentenceOf(step, language)), ...openSentences(result, language)];
  }
  switch (result.outcome) {
    case "invalid":
      return result.issues.map((issue) => describeIssue(issue, language));
    case "undetermined":
      return result.missing.map((missing) => questionOf(missing, language));
    case "unsupported-date":
      return [daysCovered(result, language)];
  }
}

export function sentenceOf(
  { operation, operands, value, citation, record }: Step,
  language: Language,
): string {
  const text = operations[operation][language](new Operands(operands, value));
  const notice = record !== undefined && "position" in record ? record.position : undefined;
  const places = [
    formatCitation(citation),
    ...(notice === undefined ? [] : [formatCitation({ act: notice })]),
  ];
  return `${text} (${places.join("; ")}).`;
}

/** What is still asked for, where an undecided result has reasons too. */
function openSentences(result: Reasoned & { readonly outcome: string }, language: Language): string[] {
  const { missing } = result as { readonly missing?: readonly Missing[] };
  const isOpen = result.outcome === "undetermined" && missing !== undefined;
  return isOpen ? missing.map((each) => questionOf(each, language)) : [];
}

function questionOf(missing: Missing, language: Language): string {
  if (missing.kind === "fact") return questions[missing.question][language];
  const choices = missing.readings.map((reading) => JSON.stringify(reading)).join(", ");
  const choose = language === "pl" ? "Do wyboru" : "To be chosen";
  return `${openQuestions[missing.id].text[language]} ${choose}: interpretation.${missing.id} = ${choices}.`;
}

function daysCovered({ supported: { from, to } }: UnsupportedDate, language: Language): string {
  if (language === "pl") {
    return `Biblioteka obejmuje dni od ${from}${to === null ? "" : ` do ${to}`}; o ten dzień lub miesiąc nie można zapytać.`;
  }
  return `The library covers days from ${from}${to === null ? "" : ` to ${to}`}; this day or month cannot be asked about.`;
}

/** What an assumption takes for granted, as the end of a sentence. */
export function assumptionText({ id, reading }: Assumption, language: Language): string {
  if (reading !== undefined) {
    const texts: Record<string, Record<Language, string>> = readingTexts[id as InterpretationKey];
    return texts[String(reading)]?.[language] ?? id;
  }
  return assumptionTexts[id as keyof typeof assumptionTexts][language];
}
