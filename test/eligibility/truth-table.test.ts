import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EligibilityCase, eligibilityOracle, type Truth } from "../oracle/eligibility-oracle.js";
import { eligibilityTable } from "../oracle/eligibility-table.js";
import { runs } from "../runs.js";
import { answerOf, assess, differences } from "./asked.js";
import {
  backgrounds,
  caseOf,
  changesAll,
  eligible,
  type FactPlace,
  facts,
  nothingKnown,
  onlyTheCondition,
  pairs,
  placeOf,
  type Situation,
  situations,
  truths,
  valuations,
  wordings,
} from "./combinations.js";

/**
 * The library against a second derivation of art. 1. There are 24 facts of three values, so 3^24 cases for each wording;
 * what is walked through instead:
 *
 * - Facts of one kind are joined by "and" (the limbs) or by "or" (groups, rights), and each is looked at alone before. So
 *   one ordinary group and one ordinary right stand for all, as long as each single fact and each two facts, changed
 *   from several backgrounds, are shown to act in their place too.
 * - The facts with a rule of their own are in the products themselves: poverty, incapacity pension, the dependencies with
 *   their therapies, the two mental groups, the open list.
 * - Only the days on which a wording begins or ends can differ. The long tables stand on one day of each wording, the
 *   short ones on all days.
 * - Random cases look for what this leaves out.
 */
const perSituation = (list: readonly Situation[]) =>
  list.map((situation) => [Object.values(situation).join(", filed "), situation] as const);

const agrees = (cases: Iterable<EligibilityCase>) =>
  expect(differences(cases, eligibilityOracle)).toEqual([]);

function* product(situation: Situation, ids: readonly string[]): Generator<EligibilityCase> {
  for (const set of valuations(ids.map(placeOf))) yield caseOf(situation, onlyTheCondition, set);
}

describe("art-1: the library gives the answers worked out by hand", () => {
  it.each(eligibilityTable.map((each) => [each.name, each] as const))(
    "%s",
    (_, { input, expect: expected }) => {
      expect(answerOf(assess(input))).toMatchObject(expected);
    },
  );
});

describe.each(perSituation(wordings))(
  "art-1: the library and a second derivation agree on %s",
  (_, situation) => {
    const isOld = situation.on < "2022-02-15";
    const hasBoth = situation.applicationFiledOn !== undefined;

    it.each(["retirement-pension", "incapacity-pension"])("every condition × a group × %s", (right) => {
      const limbs = ["socialExclusion", "cannotMeetBasicNeeds", "participationHindered", "poverty"];
      agrees(product(situation, [...limbs, "long-term-unemployed", right]));
    });

    it("every fact with a rule of its own × an ordinary right", () => {
      agrees(
        product(situation, [
          "poverty",
          "incapacity-pension",
          "retirement-pension",
          "alcohol-dependent",
          "alcohol",
          "other",
          isOld || hasBoth ? "mentally-ill" : "mentally-disordered",
        ]),
      );
    });

    it("the mental groups of both wordings × what differs between centre and club", () => {
      agrees(
        product(situation, ["mentally-ill", "mentally-disordered", "poverty", "incapacity-pension", "other"]),
      );
    });

    it("every two facts changed, from only the condition, from eligible and from nothing known", () => {
      const cases = function* () {
        for (const background of [onlyTheCondition, eligible, nothingKnown])
          for (const pair of pairs)
            for (const set of valuations(pair))
              if (changesAll(background, set)) yield caseOf(situation, background, set);
      };
      agrees(cases());
    });
  },
);

describe.each(perSituation(situations))("art-1: they agree on %s", (_, situation) => {
  it("every background, and every single fact changed in it", () => {
    const cases = function* () {
      for (const background of backgrounds) {
        yield caseOf(situation, background, new Map());
        for (const place of facts)
          for (const set of valuations([place]))
            if (changesAll(background, set)) yield caseOf(situation, background, set);
      }
    };
    agrees(cases());
  });

  it("art-1-ust-2-pkt-2, art-1-ust-2-pkt-3: dependencies × therapies × another group", () => {
    agrees(
      product(situation, ["alcohol-dependent", "alcohol", "drug-dependent", "drugs", "refugee-in-programme"]),
    );
  });

  it("the groups, limbs and rights that came or went × centre and club", () => {
    agrees(
      product(situation, [
        "disabled",
        "mentally-ill",
        "mentally-disordered",
        "social-pension",
        "teacher-compensation-benefit",
        "poverty",
      ]),
    );
  });
});

/**
 * Of plainly random rights one in 25 cases has none; so each room leans to one value, in each case to another one.
 */
const leaning = (places: readonly FactPlace[]) =>
  fc
    .constantFrom<readonly Truth[]>(
      truths,
      [false, false, false, false, false, false, "unknown"],
      [true, true, true, true, true, true, "unknown"],
      [false, false, false, false, true],
      ["unknown", "unknown", true, false],
      [true],
      [false],
    )
    .chain((values) =>
      fc.array(fc.constantFrom(...values), { minLength: places.length, maxLength: places.length }),
    );

const roomOf = (room: FactPlace["room"]) => {
  const places = facts.filter((place) => place.room === room);
  return leaning(places).map((values) => values.map((value, at) => [places[at]!, value] as const));
};

const randomCase: fc.Arbitrary<EligibilityCase> = fc
  .tuple(
    fc.constantFrom(...situations),
    roomOf("groups"),
    roomOf("condition"),
    roomOf("entitlements"),
    roomOf("therapyCompleted"),
  )
  .map(([situation, ...rooms]) => caseOf(situation, nothingKnown, new Map(rooms.flat())));

const withoutUnknown = (values: Record<string, Truth>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "unknown"));

describe("art-1: on random cases of all facts", () => {
  it("the library and a second derivation agree", () => {
    fc.assert(
      fc.property(randomCase, (input) => {
        expect(differences([input], eligibilityOracle)).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it("a fact left out is a fact not known", () => {
    fc.assert(
      fc.property(randomCase, (input) => {
        const shorter = {
          ...input,
          groups: withoutUnknown(input.groups),
          condition: withoutUnknown(input.condition),
          entitlements: withoutUnknown(input.entitlements),
          therapyCompleted: withoutUnknown(input.therapyCompleted!),
        };
        expect(assess(shorter)).toEqual(assess(input));
      }),
      { numRuns: runs(100) },
    );
  });

  it("once everything missing is answered, whatever the answers, both are decided", () => {
    fc.assert(
      fc.property(randomCase, fc.infiniteStream(fc.boolean()), (input, answers) => {
        const answered = structuredClone(input);
        for (const { path } of assess(input).missing) {
          const [room, id] = path as [FactPlace["room"], string];
          answered[room]![id] = answers.next().value as boolean;
        }
        const { outcome, club, missing } = assess(answered);
        expect([outcome, club]).not.toContain("undetermined");
        expect(missing).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it("as long as one thing missing is not answered, something is undetermined", () => {
    fc.assert(
      fc.property(randomCase, (input) => {
        const { outcome, club, missing } = assess(input);
        expect(missing.length > 0).toBe(outcome === "undetermined" || club === "undetermined");
      }),
      { numRuns: runs(200) },
    );
  });

  it("nothing is changed in the input, and the answer is plain data", () => {
    fc.assert(
      fc.property(randomCase, (input) => {
        const before = JSON.stringify(input);
        const result = assess(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: runs(60) },
    );
  });
});
