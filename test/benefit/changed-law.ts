import type { LawFor } from "../../src/input/index.js";
import { rules } from "../../src/law/all-rules.js";
import { Law, type WordingsById } from "../../src/law/index.js";
import { knownOn } from "../law/future.js";

/** The Act's own wordings that these tests know, but the newest of one rule says something else. */
export function withNewest<Id extends keyof WordingsById>(
  id: Id,
  change: (value: NonNullable<WordingsById[Id][number]["value"]>) => WordingsById[Id][number]["value"],
): LawFor {
  const known = rules[id].filter(({ inForceFrom }) => inForceFrom <= knownOn);
  const [newest, ...earlier] = known.reverse();
  if (newest?.value == null) throw new Error("no wording");
  const changed = { ...newest, value: change(newest.value) };
  const wordings = { ...rules, [id]: [...earlier.reverse(), changed] };
  return (day, asOf) => new Law(day, asOf, wordings);
}
