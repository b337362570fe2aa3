// A validator says what its function says: the same problems at the same places, in words, and nothing that was given.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeIssue, type ValidatorName } from "zatrudnienie-socjalne";
import { validator } from "zatrudnienie-socjalne/validation";
import { at, type Json, placesOf, replaced } from "../input/support.js";
import { runs, sample } from "../runs.js";
import { inputsOf, issuesOfFunction, validated } from "./expected.js";

const languages = ["pl", "en"] as const;

function expectTheSame(name: ValidatorName, input: unknown): void {
  const issues = issuesOfFunction(name, input);
  if (issues === undefined) return;
  for (const language of languages) {
    const checked = validator(name, { language })["~standard"].validate(input);
    if (issues.length === 0) {
      if (!("value" in checked) || !Object.is(checked.value, input))
        expect(checked).toEqual({ value: input });
      continue;
    }
    expect(checked.issues).toEqual(
      issues.map((issue) => ({ message: describeIssue(issue, language), path: issue.path })),
    );
  }
}

const day = fc.integer({ min: -30_000, max: 80_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)); // prettier-ignore

/** Something that stands in one place or another of an input. */
const likely: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  day,
  day.map((text) => text.slice(0, 7)),
  fc.constantFrom(
    "unexcused",
    "sickness",
    "complete",
    "unknown",
    "1783.90",
    "2026-06-31",
    null,
    undefined,
    0,
  ),
  fc.record({ from: day, to: day }),
  fc.array(fc.record({ from: day, to: day }), { maxLength: 3 }),
);

/** The inputs of the digest with something else in some places. */
const changed = (name: ValidatorName): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...inputsOf(name)),
      fc.array(fc.tuple(fc.nat(), likely), { minLength: 1, maxLength: 3 }),
    )
    .map(([input, changes]) => {
      const places = placesOf(input as Json);
      return changes
        .map(([index, value]) => [places[index % places.length] ?? [], value] as const)
        .sort(([a], [b]) => b.length - a.length)
        .reduce<unknown>((whole, [path, value]) => replaced(whole, path, value), input);
    });

describe.each(validated)("validator(%j) finds what the function finds", (name) => {
  it("in inputs that are decided, and in whatever", () => {
    for (const input of sample(inputsOf(name), 4)) expectTheSame(name, input);
    fc.assert(
      fc.property(fc.anything(), (input) => expectTheSame(name, input)),
      { numRuns: runs(3) },
    );
  });

  it("where something else stands in one place or another", () => {
    fc.assert(
      fc.property(changed(name), (input) => expectTheSame(name, input)),
      { numRuns: runs(6) },
    );
  });

  it("and repeats no value and no key", () => {
    const secret = "80010112345";
    const planted = [
      secret,
      { [secret]: secret },
      [{ from: { [secret]: secret } }],
      { [`Jan ${secret}`]: 1 },
    ];
    const [input] = inputsOf(name) as [Json];
    for (const path of sample(placesOf(input), 6)) {
      const place = at(input, path);
      const isObject = typeof place === "object" && place !== null && !Array.isArray(place);
      for (const value of [...planted, ...(isObject ? [{ ...place, [secret]: secret }] : [])]) {
        const given = replaced(input, path, value);
        for (const language of languages) {
          const { issues } = validator(name, { language })["~standard"].validate(given);
          expect(JSON.stringify(issues ?? [])).not.toContain(secret);
        }
      }
    }
  });
});
