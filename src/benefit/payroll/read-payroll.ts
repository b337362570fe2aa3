import { type MonthSpan, monthSpan } from "../../calendar/index.js";
import { itemAt, ownLaw, read } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { contradictionsOfSettings, type Settings } from "../month/shared-settings.js";
import { type Surroundings, surroundingsOf } from "../month/surroundings.js";
import { payrollMonthInput } from "./inputs.js";

/** What all cases share, and the cases, of which none was taken yet. */
export interface Shared {
  readonly month: MonthSpan;
  readonly settings: Settings;
  readonly cases: Iterable<unknown>;
  readonly around: Surroundings;
}

export function readShared(input: unknown, lawFor = ownLaw): Shared | { readonly issues: Issue[] } {
  const { cases, rest, issues } = splitCases(input);
  const checked = read(payrollMonthInput(), rest, (parts) =>
    contradictionsOfSettings(parts, surroundingsOf(parts, lawFor)),
  );
  if ("issues" in checked) return { issues: [...checked.issues, ...issues] };
  if (issues.length > 0) return { issues };
  const { month, ...settings } = checked.input;
  return { month: monthSpan(month), settings, cases, around: surroundingsOf(settings, lawFor) };
}

/** Takes the cases out, so that the rest can be read by its schema and the cases one at a time. */
function splitCases(input: unknown): { cases: Iterable<unknown>; rest: unknown; issues: Issue[] } {
  const issue: Issue = { path: ["cases"], code: "wrong-type", params: { expected: "array" } };
  try {
    if (typeof input !== "object" || input === null || Array.isArray(input))
      return { cases: [], rest: input, issues: [] };
    const { cases, ...rest } = input as { cases?: unknown };
    if (cases === undefined) return { cases: [], rest, issues: [{ path: ["cases"], code: "required" }] };
    return isIterable(cases) ? { cases, rest, issues: [] } : { cases: [], rest, issues: [issue] };
  } catch {
    return { cases: [], rest: {}, issues: [{ path: [], code: "unreadable" }] };
  }
}

/** A list, or an object that gives an iterator; nothing is taken from it yet. */
function isIterable(cases: unknown): cases is Iterable<unknown> {
  try {
    if (typeof cases !== "object" || cases === null) return false;
    if (Array.isArray(cases)) return cases.length >= 0;
    const iterator: unknown = (cases as Partial<Iterable<unknown>>)[Symbol.iterator]?.();
    return (
      typeof iterator === "object" &&
      iterator !== null &&
      "next" in iterator &&
      typeof iterator.next === "function"
    );
  } catch {
    return false;
  }
}

/** The items of a list one by one, so that one that throws when it is read does not hide the others. */
export function* itemsOf(cases: Iterable<unknown>): Generator<unknown, void, undefined> {
  if (!Array.isArray(cases)) yield* cases;
  else for (let index = 0; index < cases.length; index += 1) yield itemAt(cases, index);
}
