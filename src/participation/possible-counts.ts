import type { MonthCount } from "../calendar/index.js";
import { openQuestions } from "../reasoning/index.js";

/** The ways in which months may be counted: the one chosen or, where none was, every one. */
export function possibleCounts(chosen?: MonthCount): readonly MonthCount[] {
  return chosen === undefined ? openQuestions.monthCount.readings : [chosen];
}
