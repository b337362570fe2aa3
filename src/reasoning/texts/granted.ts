import type { Texts } from "../../law/index.js";
import type { PlainAssumptionId } from "../assumption.js";
import type { InterpretationKey, ReadingOf } from "../interpretations.js";

/** What results of some rooms can take for granted, in words. */
export interface Granted {
  /** Each open question. What speaks for which answer stands in `open-questions`. */
  readonly questions: Readonly<Partial<Record<InterpretationKey, Texts>>>;
  /** What each reading takes for granted, as the end of a sentence that begins "It is assumed that". */
  readonly readings: { readonly [Key in InterpretationKey]?: Readonly<Record<`${ReadingOf<Key>}`, Texts>> };
  /** What each other assumption takes for granted, as the end of the same sentence. */
  readonly assumptions: Readonly<Partial<Record<PlainAssumptionId, Texts>>>;
}
