// The JSON Schemas and zod say the same of any JSON; where the functions say more, it is on a written list.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "zatrudnienie-socjalne";
import { inputSchemas, type Issue, issuesOf, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { runs, sample } from "../runs.js";
import { argumentsOf } from "../runtimes/digest.mjs";
import { onlyTheFunctionSays, readFurther, readPartByPart } from "./differing.js";
import { asAsked, compiled, documentOf, type Json, names } from "./support.js";

type Name = (typeof names)[number];
type Answer = { outcome: string; issues?: Issue[] };

const functions = library as unknown as Record<Name, (...given: unknown[]) => Answer>;

/** The two arguments of `questions` are its one object too. */
function inputsOf(name: Name): Json[] {
  const given = argumentsOf[name]!.map(([first, second]) =>
    name === "questions" ? Object.assign({}, first, second) : first,
  );
  return given.map((input) => JSON.parse(JSON.stringify(input)) as Json);
}

/** Values at the edges of what is taken, and beside them. */
const values: readonly Json[] = [
  ...[
    "2026-06-01",
    "2026-06-02",
    "2026-02-30",
    "2023-02-29",
    "1899-12-31",
    "1900-01-01",
    "2199-12-31",
    "2200-01-01",
  ],
  ...["0999-01-01", "2026-13", "2026-00", "2026-06", "0000-01", "02026-06-01", "2026-06-01\n", " 2026-06-01"],
  ...[
    "0.00",
    "0.01",
    "-0.01",
    "00.01",
    "1.5",
    "1,50",
    "99999999.99",
    "100000000.00",
    "1e3",
    "100",
    "100.0001",
    "17.93",
  ],
  ...[
    "",
    "x",
    "unknown",
    "complete",
    "a".repeat(200),
    "a".repeat(201),
    "1/2",
    "0/1",
    "ą",
    "\u{1F600}".repeat(101),
  ],
  ...[true, false, null, 0, -0, 1, -1, 0.5, 24, 24.5, 168, 10_000, 10_001, 1e21, 2026, 1899],
  ...[[], {}, [[]], [{}], [null], ["2026-06-01"], { from: "2026-06-01", to: "2026-06-30" }],
];

/** Every place in an input, the input itself first. */
function placesIn(input: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof input !== "object" || input === null) return [path];
  const inner = Array.isArray(input)
    ? input.slice(0, 4).flatMap((item: Json, index) => placesIn(item, [...path, index]))
    : Object.entries(input).flatMap(([key, part]) => placesIn(part, [...path, key]));
  return [path, ...inner];
}

type Change = (part: Json) => Json | undefined;

function changedAt(
  input: Json,
  [key, ...rest]: readonly (string | number)[],
  change: Change,
): Json | undefined {
  if (key === undefined) return change(input);
  const parts = Object.entries(input as object).flatMap(([at, part]: [string, Json]): [string, Json][] => {
    const changed = at === String(key) ? changedAt(part, rest, change) : part;
    return changed === undefined ? [] : [[at, changed]];
  });
  return Array.isArray(input) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...values).map((value) => () => value) },
  fc.constant(() => undefined),
  fc.constant((part: Json) => (Array.isArray(part) ? [...part, part[0] ?? null] : part)),
  fc.constant((part: Json) =>
    typeof part === "object" && !Array.isArray(part) ? Object.assign({ extra: 1 }, part) : [part],
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value) => () => value as Json),
);

/** An input as it may be given, with up to three things changed. */
function inputsAround(name: Name): fc.Arbitrary<Json> {
  const bases = inputsOf(name).filter((input) => JSON.stringify(input).length < 20_000);
  const places = bases.map((base) => placesIn(base));
  return fc
    .tuple(fc.nat({ max: bases.length - 1 }), fc.array(fc.tuple(fc.nat(), change), { maxLength: 3 }))
    .map(([index, changes]) =>
      changes.reduce<Json>((input, [at, make]) => {
        const known = places[index]!;
        try {
          return changedAt(input, known[at % known.length]!, make) ?? null;
        } catch {
          // The place went with an earlier change.
          return input;
        }
      }, bases[index]!),
    );
}

/** Whole characters above U+FFFF count twice in JavaScript and once in JSON Schema: the one difference of length. */
const hasWideCharacters = (input: Json): boolean => /[\u{10000}-\u{10FFFF}]/u.test(JSON.stringify(input));

type Found = Pick<Issue, "code" | "path">;

const unlistedOf = (issues: readonly Found[], input: Json): string[] =>
  issues
    .filter(
      ({ code, path }) => !(code in onlyTheFunctionSays) && !(code === counted && !isGiven(path, input)),
    )
    .map(({ code }) => code);

/** A day that was counted from those given may lie past the last one of an input; one that was given is the schema's to refuse. */
const counted = "date-out-of-range";
const isGiven = (path: Found["path"], input: Json): boolean =>
  path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], input) !==
  undefined;

describe.each(sample(names, 16))("%s", (name) => {
  it("its JSON Schema takes what its zod schema takes, and refuses what that refuses", () => {
    const takes = compiled(documentOf(name, "input"));
    fc.assert(
      fc.property(inputsAround(name), (input) => {
        const { success, error } = inputSchemas[asAsked(name)].safeParse(input);
        if (takes(input) === success || hasWideCharacters(input)) return;
        const unlisted = error === undefined ? ["refused"] : unlistedOf(issuesOf(error, input), input);
        expect({ input, unlisted }).toEqual({ input, unlisted: [] });
      }),
      { numRuns: runs(60) },
    );
  });

  it("what the function refuses beyond it is on the list", () => {
    const takes = compiled(documentOf(name, "input"));
    fc.assert(
      fc.property(inputsAround(name), (input) => {
        if (hasWideCharacters(input)) return;
        const { outcome, issues = [] } = functions[name](input);
        if (!takes(input)) {
          if (!readPartByPart.includes(name)) expect(outcome).toBe("invalid");
        } else if (!readFurther.includes(name)) {
          expect({ input, unlisted: unlistedOf(issues, input) }).toEqual({ input, unlisted: [] });
        }
      }),
      { numRuns: runs(30) },
    );
  });
});

it.each(sample(names, 12))("%s: its results are what their JSON Schema says", (name) => {
  const takes = compiled(documentOf(name, "result"));
  for (const input of inputsOf(name)) {
    const result = JSON.parse(JSON.stringify(functions[name](input))) as Json;
    expect(resultSchemas[name].safeParse(result).success).toBe(true);
    expect({ errors: takes(result) ? null : takes.errors }).toEqual({ errors: null });
  }
});
