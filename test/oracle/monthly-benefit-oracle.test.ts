import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";
import { OPEN_POINTS, oracle } from "./monthly-benefit-oracle.js";
import { table } from "./oracle-table.js";
import { problemsOf, randomCase } from "./random-case.js";

/** The second derivation is held too: an oracle that is wrong proves nothing. */
describe("the oracle of the benefit gives the sums worked out by hand", () => {
  it.each(table)("$name", ({ input, expect: { missing, missingIncludes, ...expected } }) => {
    const answer = oracle(input);
    for (const [key, value] of Object.entries(expected)) expect(answer).toHaveProperty(key, value);
    const lacking = "missing" in answer ? [...answer.missing].sort() : [];
    if (missing !== undefined) expect(lacking).toEqual([...(missing as string[])].sort());
    if (missingIncludes !== undefined)
      expect(lacking).toEqual(expect.arrayContaining(missingIncludes as string[]));
  });
});

describe("the random months the library and the oracle are compared on", () => {
  const seeds = Array.from({ length: runs(500) }, (_, index) => index + 1);

  it("are valid", () => {
    expect(seeds.flatMap((seed) => problemsOf(randomCase(seed)))).toEqual([]);
  });

  it("touch no point that is left open but those described", () => {
    const touched = new Set<string>(seeds.flatMap((seed) => oracle(randomCase(seed)).open ?? []));
    expect(touched.size).toBeGreaterThan(10);
    expect([...touched].filter((point) => !Object.hasOwn(OPEN_POINTS, point))).toEqual([]);
  });

  it("are of every outcome, and are not changed by the oracle", () => {
    const outcomes = seeds.map((seed) => {
      const input = randomCase(seed);
      const before = JSON.stringify(input);
      const { outcome } = oracle(input);
      if (JSON.stringify(input) !== before) expect.fail(`seed ${String(seed)} was changed`);
      return outcome;
    });
    expect([...new Set(outcomes)].sort()).toEqual(["due", "not-due", "undetermined", "unsupported-date"]);
  });
});
