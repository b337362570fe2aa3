/** Whence the figures of a case come. */
export type ConformanceSource = "statute" | "published-figure" | "practice" | "ours";

/** A case of the conformance kit: a call, and what it must answer. */
export interface ConformanceCase<Input = unknown, Result = unknown> {
  /** Stays the same as long as the input does. */
  readonly id: string;
  /** What the case shows: the name of the test that has it. */
  readonly title: string;
  /** Name of the function. */
  readonly function: string;
  /** The one argument; of `lawOn` and `changesBetween` the list of arguments. */
  readonly input: Input;
  /** The second argument of what says something in words; left out: Polish. */
  readonly language?: "pl" | "en";
  /** Plain JSON, without what {@link notCompared} names; of `payrollLines` the list of lines. */
  readonly result: Result;
  /** The provisions of the steps, in their order: of the Act by unit, of others by act and unit. */
  readonly provisions: readonly string[];
  /** The wording of the Act that decided; `null` where a result names none. */
  readonly lawState: { readonly wordingFrom: string; readonly [more: string]: unknown } | null;
  readonly source: { readonly kind: ConformanceSource; readonly text: string; readonly test: string };
}

/** A file of the conformance kit: the cases of one function. */
export interface ConformanceFile {
  readonly function: string;
  readonly cases: readonly object[];
}

/** A place where two answers differ; `undefined` where one of them has nothing there. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Keys that say when somebody last looked and which release answered: part of no case, and not compared at any depth. */
export const notCompared: readonly string[] = ["versions", "verifiedOn", "verifiedUntil", "checkedUntil"];

/**
 * The cases of a file of the conformance kit, typed as the input and the result of a function. The files stand under
 * `zatrudnienie-socjalne/conformance/`, one a function, so that nobody loads five megabytes for one of them.
 *
 * @typeParam Function - the function that the cases are of, as `typeof monthlyBenefit`
 *
 * Not checked: that the file is the one of that function. Bad input throws what reading a field of it throws.
 *
 * @example
 * import type { monthlyBenefit } from "zatrudnienie-socjalne";
 * import { conformanceCases } from "zatrudnienie-socjalne/testing";
 *
 * // import file from "zatrudnienie-socjalne/conformance/monthlyBenefit.json" with { type: "json" };
 * const file = { function: "monthlyBenefit", cases: [{ id: "a", input: { month: "2026-06" } }] };
 * conformanceCases<typeof monthlyBenefit>(file).map(({ input }) => input.month); // => ["2026-06"]
 */
export function conformanceCases<Function extends (...given: never[]) => unknown>(
  file: ConformanceFile,
): readonly ConformanceCase<Parameters<Function>[0], ReturnType<Function>>[] {
  return file.cases as readonly ConformanceCase<Parameters<Function>[0], ReturnType<Function>>[];
}

/**
 * Where an answer differs from what a case expects: every place, in the order of the expected answer; none if they agree.
 * Compared as plain JSON, without what {@link notCompared} names: a field that is `undefined` is none.
 *
 * @example
 * import { differences } from "zatrudnienie-socjalne/testing";
 *
 * differences({ amount: "2140.70", versions: {} }, { amount: "2140.68" });
 * // => [{ path: ["amount"], expected: "2140.70", actual: "2140.68" }]
 */
export function differences(expected: unknown, actual: unknown): Difference[] {
  return differencesAt([], expected, actual);
}

function differencesAt(path: Difference["path"], expected: unknown, actual: unknown): Difference[] {
  if (Object.is(expected, actual)) return [];
  if (!isObject(expected) || !isObject(actual) || Array.isArray(expected) !== Array.isArray(actual))
    return [{ path, expected, actual }];
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys]
    .filter((key) => !notCompared.includes(key))
    .flatMap((key) =>
      differencesAt([...path, Array.isArray(expected) ? Number(key) : key], expected[key], actual[key]),
    );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
