import type { ActCitation, Texts } from "../../law/index.js";
import type { InterpretationKey, ReadingOf } from "../interpretations.js";
import type { Settler } from "./record.js";

/** What is known about a question and no rule needs: kept apart from it, so that calculations do not carry it. */
export interface Background<Reading extends string = string> {
  citation: ActCitation;
  settledBy: readonly Settler["id"][];
  note: Texts | null;
  /** What speaks for each reading; null: nothing was found. */
  sources: Readonly<Record<Reading, Texts | null>>;
}

/** Every setting has a background, and every reading of it a place for its sources. */
export type Backgrounds = {
  readonly [Key in InterpretationKey]: Background<`${ReadingOf<Key>}`>;
};
