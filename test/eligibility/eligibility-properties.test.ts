import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assessEligibility, type AssessEligibilityInput, questions } from "zatrudnienie-socjalne/eligibility";
import { allConditions, allGroups, allRights, assessed } from "./persons.js";

const fact = fc.constantFrom(true, false, "unknown" as const);
const factsOf = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, fact])), { requiredKeys: [] });

/** A day in each state of the law, and the days around the changes. */
const days = [
  "2003-08-14",
  "2007-07-13",
  "2007-07-14",
  "2009-06-30",
  "2009-07-01",
  "2015-10-23",
  "2015-10-24",
  "2022-02-14",
  "2022-02-15",
  "2026-06-01",
];

const inputs: fc.Arbitrary<AssessEligibilityInput> = fc
  .record({
    on: fc.constantFrom(...days),
    filed: fc.constantFrom(undefined, "2003-08-01", "2022-02-14", "2022-02-15"),
    groups: factsOf(allGroups),
    condition: factsOf(allConditions),
    entitlements: factsOf(allRights),
    therapyCompleted: factsOf(["alcohol", "drugs"]),
  })
  .map(({ filed, ...input }) =>
    filed === undefined || filed > input.on ? input : { ...input, applicationFiledOn: filed },
  );

/** Every fact an input can have. */
const places: [string, string][] = [
  ...allGroups.map((id): [string, string] => ["groups", id]),
  ...allConditions.map((id): [string, string] => ["condition", id]),
  ...allRights.map((id): [string, string] => ["entitlements", id]),
  ["therapyCompleted", "alcohol"],
  ["therapyCompleted", "drugs"],
];

type Loose = Record<string, Record<string, unknown>>;

function withFact(input: AssessEligibilityInput, [kind, id]: [string, string], value: boolean) {
  const loose = input as unknown as Loose;
  return { ...loose, [kind]: { ...loose[kind], [id]: value } } as unknown as AssessEligibilityInput;
}

const isKnown = (input: AssessEligibilityInput, [kind, id]: [string, string]): boolean =>
  typeof (input as unknown as Loose)[kind]?.[id] === "boolean";

const backwards = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      )
    : value;

it("the order of keys is irrelevant", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(assessEligibility(backwards(input) as AssessEligibilityInput)).toEqual(assessEligibility(input));
    }),
  );
});

it("results are plain data that survive JSON, and nothing given is changed", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const before = JSON.stringify(input);
      const result = assessEligibility(input);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(structuredClone(result)).toEqual(result);
      expect(JSON.stringify(input)).toBe(before);
    }),
  );
});

it("unknown, undefined and left out are the same", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const without = JSON.parse(
        JSON.stringify(input, (_, value: unknown) => (value === "unknown" ? undefined : value)),
      ) as AssessEligibilityInput;
      expect(assessEligibility(without)).toEqual(assessEligibility(input));
    }),
  );
});

// The contract puts the right first: `ineligible` becomes `excluded` when a right becomes known. No other change.
it("a fact that becomes known changes no decided outcome, but for ineligible to excluded by a right", () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom(...places), fc.boolean(), (input, place, value) => {
      if (isKnown(input, place)) return;
      const before = assessed(input);
      const after = assessed(withFact(input, place, value));
      for (const where of ["outcome", "club"] as const) {
        if (before[where] === "undetermined" || before[where] === after[where]) continue;
        expect([before[where], after[where], place[0], value]).toEqual([
          "ineligible",
          "excluded",
          "entitlements",
          true,
        ]);
      }
    }),
    { numRuns: 2_000 },
  );
});

it("a fact is missing exactly if some way to know the rest makes it decide an outcome that is open", () => {
  fc.assert(
    fc.property(inputs, fc.infiniteStream(fc.boolean()), (input, answers) => {
      const { missing, outcome, club } = assessed(input);
      expect(missing.length > 0).toBe(outcome === "undetermined" || club === "undetermined");
      const asked = missing.map((each) => (each.kind === "fact" ? each.path.join() : each.id));
      const unasked = places.filter((place) => !isKnown(input, place) && !asked.includes(place.join()));
      // What is not asked for can be anything: what was open stays as open, what was decided by art. 1 ust. 2 stays.
      const groupsAndTherapies = unasked.filter(([kind]) => kind !== "entitlements");
      const filled = groupsAndTherapies.reduce(
        (known, place) => withFact(known, place, answers.next().value ?? true),
        input,
      );
      expect([assessed(filled).outcome, assessed(filled).club]).toEqual([outcome, club]);
    }),
    { numRuns: 1_000 },
  );
});

it("each missing fact can change an outcome: some answers to the others make it decide", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { missing } = assessed(input);
      const asked = missing.flatMap((each) => (each.kind === "fact" ? [each.path as [string, string]] : []));
      for (const place of asked) {
        // Everything else as it must be for the answer to matter: of groups and therapies none but its own.
        const decisive = asked
          .filter((other) => other.join() !== place.join())
          .reduce((known, other) => withFact(known, other, favourable(other, place)), input);
        const [yes, no] = [true, false].map((value) => assessed(withFact(decisive, place, value)));
        expect([yes?.outcome, yes?.club]).not.toEqual([no?.outcome, no?.club]);
      }
    }),
    { numRuns: 300 },
  );
});

const pairs: Record<string, string> = {
  "groups,alcohol-dependent": "therapyCompleted,alcohol",
  "groups,drug-dependent": "therapyCompleted,drugs",
  "therapyCompleted,alcohol": "groups,alcohol-dependent",
  "therapyCompleted,drugs": "groups,drug-dependent",
};

/** The answer to another fact that leaves the decision to the fact at `place`. */
function favourable(other: [string, string], place: [string, string]): boolean {
  if (other[0] === "condition") return true;
  if (other[0] === "entitlements") return false;
  const isAboutGroups = place[0] === "groups" || place[0] === "therapyCompleted";
  return isAboutGroups ? pairs[place.join()] === other.join() : true;
}

it("answering the questions one by one ends decided, in at most as many steps as there are facts", () => {
  fc.assert(
    fc.property(
      inputs,
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.nat()),
      (input, answers, picks) => {
        let current = input;
        for (let step = 0; ; step += 1) {
          const { on, ...facts } = current;
          const left = questions(facts, { on });
          if (left.outcome !== "questions") throw new Error(left.outcome);
          const { missing, outcome, club } = assessed(current);
          expect(left.questions.map(({ path, id }) => ({ kind: "fact", path, question: id }))).toEqual(
            missing,
          );
          if (left.questions.length === 0) {
            expect([outcome, club]).not.toContain("undetermined");
            break;
          }
          expect(step).toBeLessThan(places.length);
          // In any order, with any answers.
          const next = left.questions[(picks.next().value ?? 0) % left.questions.length];
          current = withFact(current, next?.path as [string, string], answers.next().value ?? true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
