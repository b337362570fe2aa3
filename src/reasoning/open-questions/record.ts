import type { ActCitation, Texts } from "../../law/index.js";
import type { Certainty } from "../interpretations.js";

/** A question the law leaves open, with everything a page or a form needs to show it. */
export interface OpenQuestionRecord {
  /** Key of the settings object `interpretation`; where nothing can be set, id of the assumption results list. */
  id: string;
  /** Number of the question: `Q3a`, `history 15.1`; null where it has none. */
  question: string | null;
  /** May a caller choose? */
  setting: boolean;
  /** How well the default stands; where there is none, how open the question is. */
  certainty: Certainty;
  /** Cases with another certainty, and what else to know before choosing; null where there is nothing to add. */
  note: Texts | null;
  /** The reading used when nothing is chosen; null: one must be chosen. */
  default: string | boolean | null;
  /** The question in words. */
  text: Texts;
  /** The answers, the default first. */
  readings: QuestionReading[];
  /** The provision the question is about. */
  citation: ActCitation;
  /** Who could settle it; empty where our sources name nobody. */
  settledBy: Settler[];
  /** Names of the functions it matters to: their answers list it or ask for it. */
  usedBy: string[];
}

/** One answer to an open question. */
export interface QuestionReading {
  /**
   * The value of the setting. Where nothing can be set, `true` is what the library takes for granted and `false` the
   * other side, listed only where somebody can argue it.
   */
  reading: string | boolean;
  /** Can the library compute with it? False only for the other side of a question without a setting. */
  computed: boolean;
  /** The answer, as the end of a sentence that begins "It is assumed that". */
  text: Texts;
  /** What speaks for this answer and where it was found; null: nothing was found. */
  sources: Texts | null;
}

/** Somebody who could settle an open question. */
export interface Settler {
  id: "labour-office" | "ministry" | "voivode";
  text: Texts;
}
