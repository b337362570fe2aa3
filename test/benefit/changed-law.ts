import type { LawFor } from "../../src/input/index.js";
import { Law, type WordingsById } from "../../src/law/index.js";
import { rules } from "../../src/law/rules/index.js";

/** The Act's own wordings, but the newest of one rule says something else. */
export function withNewest<Id extends keyof WordingsById>(
  id: Id,
  change: (value: NonNullable<WordingsById[Id][number]["value"]>) => WordingsById[Id][number]["value"],
): LawFor {
  const [newest, ...earlier] = [...rules[id]].reverse();
  if (newest?.value == null) throw new Error("no wording");
  const changed = { ...newest, value: change(newest.value) };
  const wordings = { ...rules, [id]: [...earlier.reverse(), changed] };
  return (day, asOf) => new Law(day, asOf, wordings);
}
