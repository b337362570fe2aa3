import {
  type ChangedStep,
  type Describable,
  type Explainable,
  type Issue,
  type Labels,
  type Language,
  Voice,
} from "../reasoning/index.js";
import { textsOfRooms } from "./texts-of-rooms.js";

/** What every result is made of, and the functions that say it in words. */
export {
  type AnyDecided,
  type Assumption,
  type Calculated,
  type Certainty,
  type ChangedStep,
  type Deadline,
  type Describable,
  type Explainable,
  type Interpretation,
  type InterpretationKey,
  interpretations,
  type Invalid,
  type Issue,
  type Labels,
  type Language,
  type Missing,
  type OpenQuestionRecord,
  type Operand,
  type ParameterRecord,
  type Path,
  type QuestionReading,
  type ReadingOf,
  type Readings,
  type Reasoned,
  type Settler,
  type Step,
  type StepRecord,
  type Undecided,
  type Undetermined,
  type UnsupportedBecause,
  unsupportedBecause,
  type UnsupportedDate,
} from "../reasoning/index.js";

const voice = /* @__PURE__ */ voiceOfAllRooms();

/** A call of its own: a spread among the arguments would keep every text in every bundle. */
function voiceOfAllRooms(): Voice {
  return new Voice(...textsOfRooms);
}

/**
 * Says a result in sentences: one for each step, with its provision; of an undecided result one for each missing fact or
 * reading, each issue, or the days covered.
 *
 * Takes any result of a calculation and a language, `pl` or `en`; another or none is Polish. What is no whole result gives `[]`.
 * A payroll says nothing itself, unless every case is refused for the same reason.
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
export function explain(result: Explainable, language?: Language): string[] {
  return voice.explain(result, language);
}

/**
 * A paragraph for a letter: the amount, its base and percentage, each reduction with its days, provisions, the rounding, what
 * was before a recalculation, what goes past the law, and what was taken for granted. The amounts add up to the result.
 *
 * Takes any result of a calculation and a language. An undecided result gives a paragraph of what is missing or wrong, what is
 * no whole result `""`.
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
export function justification(result: Explainable, language?: Language): string {
  return voice.justification(result, language);
}

/**
 * Says in sentences what changed between two calculations: what was and what is, what is new and what fell away.
 *
 * Takes the `changes` of a recalculation or of a priced reading, and a language, `pl` or `en`; anything else gives `[]`.
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
 * // => "No longer: for 1 day of unexcused absence 1/20 of the full rate (PLN 2140.68) is deducted, that is PLN 107.034 (art. 15 ust. 7)."
 * ```
 */
export function explainChanges(changes: readonly ChangedStep[], language?: Language): string[] {
  return voice.explainChanges(changes, language);
}

/**
 * The sentence of an issue, with its place in the input, in Polish or English. It repeats no value of the input.
 *
 * Takes an issue of an `invalid` result and a language; an unknown code is named as it is,
 * what is no issue gives `""`.
 *
 * @example
 * ```ts
 * import { describeIssue } from "zatrudnienie-socjalne";
 *
 * const issue = { path: ["absences", 0, "date"], code: "not-a-class-day" };
 * describeIssue(issue, "pl"); // => "absences[0].date: w tym dniu nie było zajęć."
 * describeIssue(issue, "en"); // => "absences[0].date: there were no classes on this day."
 * ```
 */
export function describeIssue(issue: Issue, language?: Language): string {
  return voice.describeIssue(issue, language);
}

/**
 * The sentence of a violation or a warning, with its provision, in Polish or English.
 *
 * Takes an entry of a result's `violations` or `warnings` and a language; an unknown code is named as it is,
 * what is neither gives `""`.
 *
 * @example
 * ```ts
 * import { describeViolation, hours } from "zatrudnienie-socjalne";
 *
 * const found = hours({ on: "2026-06-01", weekly: 41, disabilityDegree: "none" });
 * found.outcome === "checked" && found.violations.map((violation) => describeViolation(violation, "pl"));
 * // => ["Tygodniowy pobyt w centrum trwa dłużej niż 40 godzin (art. 14 ust. 1)."]
 * ```
 */
export function describeViolation(violation: Describable, language?: Language): string {
  return voice.describeViolation(violation, language);
}

/**
 * The names of everything an input or a result can contain by id: by set (`notClubGraduateReasons` …) and id, in Polish
 * and English, for forms, lists and tables. The arrays of the ids are exported under the same names.
 *
 * @example
 * ```ts
 * import { labels } from "zatrudnienie-socjalne";
 *
 * labels()["notClubGraduateReasons"]?.["no-certificate"]?.pl; // => "brak zaświadczenia klubu"
 * ```
 */
export function labels(): Labels {
  return voice.labels();
}
