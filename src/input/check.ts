import type { Issue } from "../reasoning/index.js";
import { readBy, type Reader } from "./reader.js";

/** What a function finds wrong with an input that may be anything; with a good one nothing. */
export type Check = (input: unknown) => Issue[];

/** One for each function, by what each takes. */
export type ChecksOf<Inputs> = { readonly [Name in keyof Inputs]: Check };

/** Of a calculation that finds everything when it reads: nothing is decided. */
export function checkBy<Facts>(reader: Reader<Facts>): Check {
  return (input) => {
    const checked = readBy(reader, input);
    return "issues" in checked ? checked.issues : [];
  };
}

/** Of a function that finds something only when it answers. */
export function checkByAnswer(answer: (input: never) => object): Check {
  return (input) => {
    const { outcome, issues } = answer(input as never) as { outcome: string; issues?: Issue[] };
    return outcome === "invalid" && issues !== undefined ? issues : [];
  };
}
