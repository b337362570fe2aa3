import type { CalendarDate } from "../calendar/index.js";
import { type Parts, read } from "../input/index.js";
import { type Citation, copyOf, Law, type Texts } from "../law/index.js";
import {
  type Calculated,
  type Invalid,
  type Issue,
  type Path,
  type UnsupportedDate,
  unsupportedDay,
} from "../reasoning/index.js";
import { assess, filedAfter } from "./assessment.js";
import { type QuestionsFacts, type QuestionsInput, questionsInput, type QuestionsOptions } from "./inputs.js";
import { questionTexts, reasonTexts } from "./question-texts.js";

type Name = "questions";

/** A question to be asked of, or about, a person. */
export interface AskedQuestion {
  id: string;
  /** Where the answer stands among the facts. */
  path: Path;
  text: Texts;
  /** Why the fact matters. */
  why: Texts;
  citation: Citation;
}

/** The questions left; none when both outcomes are decided. */
export interface OpenQuestions extends Calculated<Name> {
  outcome: "questions";
  questions: AskedQuestion[];
}

/** What {@link questions} returns. */
export type QuestionsResult = OpenQuestions | Invalid<Name> | UnsupportedDate<Name>;

/**
 * Gives the questions that {@link assessEligibility} still needs an answer to, in the order an official would ask.
 *
 * Provision: art. 1 ust. 2–3a of the Act. `facts` is what `assessEligibility` takes without `on`. `on` is the day asked about, `asOf` a day that hides later wordings and comes before one among the facts. What
 * can no longer change whether the person may take part in a centre or in a club is not asked; put each answer (`true` or
 * `false`) at its `path` and ask again, and the list ends empty. Paths of issues are those of `facts`, or `on` and `asOf`.
 * Not checked: the facts themselves. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { questions } from "zatrudnienie-socjalne/eligibility";
 *
 * const condition = { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true };
 * const left = questions({ groups: { disabled: true }, condition }, { on: "2026-06-01" });
 * left.outcome === "questions" && left.questions[0]?.path; // => ["entitlements", "unemployment-benefit"]
 * left.outcome === "questions" && left.questions.length; // => 7
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718.
 */
export function questions(facts: QuestionsFacts, options: QuestionsOptions): QuestionsResult {
  const calculation = "questions";
  const checked = read(questionsInput(), { facts, options }, contradictions);
  if ("issues" in checked)
    return { calculation, outcome: "invalid", issues: checked.issues.map(inItsArgument) };
  const { facts: known, options: asked } = checked.input;
  const asOf = asked.asOf ?? known.asOf;

  const unsupported = unsupportedDay(asked.on, null, { asOf, strict: known.strict });
  if (unsupported !== undefined) return { calculation, ...unsupported };

  return {
    calculation,
    outcome: "questions",
    questions: assess(known, new Law(asked.on, asOf)).asked.map(({ path, question, reason, citation }) =>
      copyOf({ id: question, path, text: questionTexts[question], why: reasonTexts[reason], citation }),
    ),
  };
}

function contradictions({ facts, options }: Parts<QuestionsInput<CalendarDate>>): Issue[] {
  const issues = filedAfter(options?.on, facts?.applicationFiledOn);
  return issues.map((issue) => ({ ...issue, path: ["facts", ...issue.path] }));
}

/** The name of the argument is no part of what the caller gave. */
function inItsArgument(issue: Issue): Issue {
  return { ...issue, path: issue.path.slice(1) };
}
