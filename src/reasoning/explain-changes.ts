import { sentenceOf } from "./explain.js";
import type { Step } from "./step.js";
import type { Language } from "./texts/speak.js";

/** A step before and after a change; what is new or fell away has one side only. */
export interface ChangedStep {
  before: Step | null;
  after: Step | null;
}

const words = {
  pl: { was: "Poprzednio:", is: "Teraz:", isNew: "Doszło:", fellAway: "Odpadło:" },
  en: { was: "Before:", is: "Now:", isNew: "New:", fellAway: "No longer:" },
} as const;

/**
 * Says in sentences what changed between two calculations: what was and what is, what is new and what fell away.
 *
 * Takes the `changes` of a recalculation or of a priced reading, and a language, `pl` or `en`.
 *
 * @example
 * ```ts
 * import { explainChanges, recalculate } from "zatrudnienie-socjalne";
 *
 * const paidFor = { month: "2026-06", periods: { participation: { from: "2026-02-01", to: "2026-12-31" } }, applied: true };
 * const again = recalculate({
 *   paid: { amount: "2033.70" },
 *   formerInput: { ...paidFor, absences: [{ kind: "unexcused", date: "2026-06-08" }] },
 *   input: paidFor,
 * });
 * const changes = again.outcome === "arrears" ? (again.changes ?? []) : [];
 * explainChanges(changes, "en")[0];
 * // => "No longer: for 1 day of unexcused absence 1/20 of the full rate (PLN 2140.68) is taken off, that is PLN 107.034 (art. 15 ust. 7)."
 * ```
 */
export function explainChanges(changes: readonly ChangedStep[], language: Language): string[] {
  const said = words[language];
  return changes.flatMap(({ before, after }) => [
    ...sayStep(after === null ? said.fellAway : said.was, before, language),
    ...sayStep(before === null ? said.isNew : said.is, after, language),
  ]);
}

/** What was before, for letters whose sentences say already what is now. */
export function explainWhatWas(changes: readonly ChangedStep[], language: Language): string[] {
  return changes.flatMap(({ before }) => sayStep(words[language].was, before, language));
}

function sayStep(word: string, step: Step | null, language: Language): string[] {
  return step === null ? [] : [`${word} ${asContinuation(sentenceOf(step, language))}`];
}

/** After a colon a sentence goes on with a small letter, unless it begins with an abbreviation such as PLN. */
function asContinuation(sentence: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(sentence);
  return isWord ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}
