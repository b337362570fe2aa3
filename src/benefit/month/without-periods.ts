import { phasesOf } from "../../participation/index.js";
import type { Undetermined, Unnamed } from "../../reasoning/index.js";
import type { CheckedCase } from "./inputs.js";
import type { MonthQuestion } from "./vocabulary.js";

/** Of somebody who is in no phase nothing can be said: a column of a list may have been lost. They are asked for. */
export function withoutPeriods({ periods }: CheckedCase): Unnamed<Undetermined> | undefined {
  if (phasesOf(periods).length > 0) return undefined;
  const question: MonthQuestion = "periods";
  return { outcome: "undetermined", missing: [{ kind: "fact", path: ["periods"], question }] };
}
