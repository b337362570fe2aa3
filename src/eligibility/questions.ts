import type { CalendarDate } from "../calendar/index.js";
import { type Parts, type Read, read } from "../input/index.js";
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
import {
  type AssessEligibilityFacts,
  type AssessEligibilityInput,
  assessEligibilityInput,
  type QuestionsFacts,
  type QuestionsInput,
  questionsInput,
  type QuestionsOptions,
} from "./inputs.js";
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
 * Provision: art. 1 ust. 2–3a of the Act. It takes what `assessEligibility` takes; `on` is the day asked about, `asOf` a day
 * that hides later wordings. `on` and `asOf` may also be a second argument, and `asOf` then comes before one among the
 * facts. What can no longer change whether the person may take part in a centre or in a club is not asked; put each answer
 * (`true` or `false`) at its `path` and ask again, and the list ends empty. Not checked: the facts themselves. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { questions } from "zatrudnienie-socjalne/eligibility";
 *
 * const condition = { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true };
 * const left = questions({ on: "2026-06-01", groups: { disabled: true }, condition });
 * left.outcome === "questions" && left.questions[0]?.path; // => ["entitlements", "unemployment-benefit"]
 * left.outcome === "questions" && left.questions.length; // => 7
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718.
 */
export function questions(input: AssessEligibilityInput): QuestionsResult;
export function questions(facts: QuestionsFacts, options: QuestionsOptions): QuestionsResult;
export function questions(
  given: AssessEligibilityInput | QuestionsFacts,
  options?: QuestionsOptions,
): QuestionsResult {
  const calculation = "questions";
  const checked = options === undefined ? readOne(given) : readBoth(given, options);
  if ("issues" in checked) return { calculation, outcome: "invalid", issues: checked.issues };
  const { on, asOf, strict } = checked.input;

  const unsupported = unsupportedDay(on, null, { asOf, strict });
  if (unsupported !== undefined) return { calculation, ...unsupported };

  return {
    calculation,
    outcome: "questions",
    questions: assess(checked.input, new Law(on, asOf)).asked.map(({ path, question, reason, citation }) =>
      copyOf({ id: question, path, text: questionTexts[question], why: reasonTexts[reason], citation }),
    ),
  };
}

function readOne(input: unknown): Read<AssessEligibilityFacts> {
  return read(assessEligibilityInput(), input, ({ on, applicationFiledOn }) =>
    filedAfter(on, applicationFiledOn),
  );
}

function readBoth(facts: unknown, options: unknown): Read<AssessEligibilityFacts> {
  const checked = read(questionsInput(), { facts, options }, contradictions);
  if ("issues" in checked) return { issues: checked.issues.map(inItsArgument) };
  const { facts: known, options: asked } = checked.input;
  return { input: { ...known, on: asked.on, asOf: asked.asOf ?? known.asOf } };
}

function contradictions({ facts, options }: Parts<QuestionsInput<CalendarDate>>): Issue[] {
  const issues = filedAfter(options?.on, facts?.applicationFiledOn);
  return issues.map((issue) => ({ ...issue, path: ["facts", ...issue.path] }));
}

/** The name of the argument is no part of what the caller gave. */
function inItsArgument(issue: Issue): Issue {
  return { ...issue, path: issue.path.slice(1) };
}
