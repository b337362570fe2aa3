import { copyOf, type Texts, theAct } from "../../law/index.js";
import { type Assumption, plainAssumption } from "../assumption.js";
import { assumptionText } from "../assumption-text.js";
import {
  type InterpretationKey,
  interpretationKeys,
  type OpenQuestion,
  openQuestions,
} from "../interpretations.js";
import { questionTexts } from "../texts/all-granted.js";
import { amountBackgrounds } from "./amounts.js";
import type { Background, Backgrounds } from "./background.js";
import { deductionBackgrounds } from "./deductions.js";
import { periodBackgrounds } from "./periods.js";
import { personBackgrounds } from "./persons.js";
import type { QuestionWithoutSetting } from "./question-without-setting.js";
import type { OpenQuestionRecord, QuestionReading, Settler } from "./record.js";
import { reportBackgrounds } from "./reports.js";
import { settlers } from "./settlers.js";
import { sicknessBackgrounds } from "./sickness.js";
import { statusBackgrounds } from "./status.js";
import { usedBy } from "./used-by.js";
import { questionsWithoutSetting } from "./without-setting.js";

/**
 * Every question the law leaves open, as data for pages and forms: its readings, what speaks for each of them and where
 * that was found, how certain the default is, and who could settle it.
 *
 * First come the keys of the settings object `interpretation`, then the questions the library answers in one way, which
 * nobody can set: there `true` is the answer taken, and `false` the other side, not computed. `sources: null` says that
 * nothing was found for a reading. Law that is certain, assumed facts and amounts of uncertain source are not questions
 * and not listed. Takes nothing and gives a fresh copy each time. The provision is the one the question is about.
 *
 * @example
 * ```ts
 * import { interpretations } from "zatrudnienie-socjalne";
 *
 * const excused = interpretations().find(({ id }) => id === "excusedAbsence");
 * excused?.default; // => null
 * excused?.readings.map(({ reading }) => reading); // => ["full", "unpaid"]
 * excused?.settledBy.map(({ id }) => id); // => ["labour-office", "voivode"]
 * ```
 *
 * Source: the Act, the practice of centres and offices, and the press, as each reading's `sources` names them.
 */
export function interpretations(): OpenQuestionRecord[] {
  const backgrounds: Backgrounds = {
    ...sicknessBackgrounds,
    ...deductionBackgrounds,
    ...periodBackgrounds,
    ...amountBackgrounds,
    ...personBackgrounds,
    ...reportBackgrounds,
    ...statusBackgrounds,
  };
  const withoutSetting = Object.entries<QuestionWithoutSetting>(questionsWithoutSetting);
  return copyOf([
    ...interpretationKeys.map((id) => ofSetting(id, backgrounds[id])),
    ...withoutSetting.map(([id, question]) =>
      ofAssumption(id as keyof typeof questionsWithoutSetting, question),
    ),
  ]);
}

function ofSetting(
  id: InterpretationKey,
  { unit, settledBy, note, sources }: Background,
): OpenQuestionRecord {
  const { question, certainty, default: byDefault, readings }: OpenQuestion = openQuestions[id];
  return {
    id,
    question,
    setting: true,
    certainty,
    note,
    default: byDefault,
    text: questionTexts[id],
    readings: readings.map((reading) => ({
      reading,
      computed: true,
      text: textsOf({ id, reading, certainty }),
      sources: sources[String(reading)] ?? null,
    })),
    citation: theAct(unit),
    settledBy: settledBy.map(settler),
    usedBy: usedByFunctions(id),
  };
}

function ofAssumption(
  id: keyof typeof questionsWithoutSetting,
  { text, unit, settledBy, note, sources, otherSide }: QuestionWithoutSetting,
): OpenQuestionRecord {
  const assumption = plainAssumption(id);
  const taken: QuestionReading = { reading: true, computed: true, text: textsOf(assumption), sources };
  const others: QuestionReading[] =
    otherSide === undefined ? [] : [{ reading: false, computed: false, ...otherSide }];
  return {
    id,
    question: assumption.question ?? null,
    setting: false,
    certainty: assumption.certainty,
    note,
    default: true,
    text,
    readings: [taken, ...others],
    citation: theAct(unit),
    settledBy: settledBy.map(settler),
    usedBy: usedByFunctions(id),
  };
}

/** By name. */
function usedByFunctions(id: string): string[] {
  return [...(usedBy[id] ?? [])].sort();
}

function textsOf(assumption: Assumption): Texts {
  return { pl: assumptionText(assumption, "pl"), en: assumptionText(assumption, "en") };
}

function settler(id: Settler["id"]): Settler {
  return { id, text: settlers[id] };
}
