import type { Texts, UnitId } from "../../law/index.js";
import type { InterpretationKey, ReadingOf } from "../interpretations.js";
import type { Settler } from "./record.js";

/**
 * What is known about a question and no rule needs: kept apart from it, so that calculations do not carry it. Literals
 * only: a call among them would keep the whole in every bundle.
 */
export interface Background<Reading extends string = string> {
  /** The provision of the Act the question is about. */
  unit: UnitId;
  settledBy: readonly Settler["id"][];
  note: Texts | null;
  /** What speaks for each reading; null: nothing was found. */
  sources: Readonly<Record<Reading, Texts | null>>;
}

/** Every setting has a background, and every reading of it a place for its sources. */
export type Backgrounds = {
  readonly [Key in InterpretationKey]: Background<`${ReadingOf<Key>}`>;
};
