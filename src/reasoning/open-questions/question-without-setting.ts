import type { Texts, UnitId } from "../../law/index.js";
import type { Settler } from "./record.js";

/** An open question that the library answers in one way. */
export interface QuestionWithoutSetting {
  text: Texts;
  /** The provision of the Act the question is about. */
  unit: UnitId;
  settledBy: readonly Settler["id"][];
  note: Texts | null;
  /** What speaks for the answer taken; null: nothing was found. */
  sources: Texts | null;
  /** Another answer, where somebody can argue it: as the end of the same sentence, and what speaks for it. */
  otherSide?: { text: Texts; sources: Texts };
}
