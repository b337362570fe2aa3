import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EligibilityAnswer,
  type EligibilityCase,
  eligibilityOracle,
} from "../oracle/eligibility-oracle.js";
import { eligibilityTable } from "../oracle/eligibility-table.js";
import { caseOf, type FactPlace, facts, onlyTheCondition, situations, valuations } from "./combinations.js";

type Decided = Exclude<EligibilityAnswer, { outcome: "unsupported-date" }>;

function answered(input: EligibilityCase): Decided {
  const answer = eligibilityOracle(input);
  if (answer.outcome === "unsupported-date") throw new Error(`no law on ${input.on}`);
  return answer;
}

/** The second derivation is held too: an oracle that is wrong proves nothing. */
describe("art-1: the oracle gives the answers worked out by hand", () => {
  it.each(eligibilityTable.map((each) => [each.name, each] as const))(
    "%s",
    (_, { input, expect: expected }) => {
      expect(eligibilityOracle(input)).toMatchObject(expected);
    },
  );

  it("the cases are many, and no two have one name", () => {
    const names = eligibilityTable.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});

/** "Needed" said another way, without the tables: an unknown fact is needed if some answers to the others make it decide. */
describe("art-1: what the oracle misses is exactly what can still decide", () => {
  const pathOf = ({ room, id }: FactPlace) => `${room}.${id}`;

  function deciding(input: EligibilityCase, unknown: readonly FactPlace[]): string[] {
    const now = answered(input);
    const open = (["outcome", "club"] as const).filter((body) => now[body] === "undetermined");
    const known = [...valuations(unknown)].filter((set) => ![...set.values()].includes("unknown"));
    const verdicts = new Map<string, Decided>();
    const keyOf = (set: ReadonlyMap<FactPlace, unknown>) => unknown.map((place) => set.get(place)).join();
    for (const set of known) {
      const full = structuredClone(input);
      for (const [{ room, id }, value] of set) full[room]![id] = value;
      verdicts.set(keyOf(set), answered(full));
    }
    return unknown
      .filter((place) =>
        known.some((set) => {
          const one = verdicts.get(keyOf(set))!;
          const other = verdicts.get(keyOf(new Map(set).set(place, set.get(place) !== true)))!;
          return open.some((body) => one[body] !== other[body]);
        }),
      )
      .map(pathOf)
      .sort();
  }

  it("on random cases with up to five unknown facts", () => {
    const values = fc.array(fc.constantFrom(true, false), {
      minLength: facts.length,
      maxLength: facts.length,
    });
    const leaning = fc.tuple(values, values, values).map((three) =>
      // Mostly the background, so that not everything is decided by the first right.
      three[0].map((_, at) => three.every((each) => each[at])),
    );
    const unknownFacts = fc.uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...situations), leaning, unknownFacts, (situation, flipped, unknown) => {
        const input = caseOf(
          situation,
          (place, at) => (onlyTheCondition(place, at) === true) !== flipped[at]!,
          new Map(unknown.map((place) => [place, "unknown"])),
        );
        expect(answered(input).missing).toEqual(deciding(input, unknown));
      }),
      { numRuns: 1_000 },
    );
  });
});
