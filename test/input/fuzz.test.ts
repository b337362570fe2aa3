import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomCase } from "../oracle/random-case.js";
import { runs } from "../runs.js";
import {
  allowedOutcomes,
  calculations,
  type Json,
  linesOf,
  type Name,
  names,
  placesOf,
  replaced,
  type Result,
  validInput,
} from "./support.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const day = fc
  .integer({ min: -60_000, max: 90_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
  .filter((text) => text.length === 10);

/** Something that stands in one place or another of an input. */
const likely: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.string(),
  fc.integer(),
  fc.boolean(),
  day,
  day.map((text) => text.slice(0, 7)),
  fc.constantFrom("unexcused", "excused", "day-off", "sickness", "complete", "unknown", "1783.90", null),
  fc.record({ from: day, to: day }),
  fc.record(
    { kind: fc.constantFrom("unexcused", "sickness", "day-off"), date: day, from: day, to: day },
    { requiredKeys: ["kind"] },
  ),
  fc.array(fc.record({ from: day, to: day }), { maxLength: 4 }),
  fc.array(day, { maxLength: 5 }),
);

function expectAnAnswer(name: Name, result: Result): void {
  expect(allowedOutcomes[name]).toContain(result.outcome);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result)) {
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  }
  if (!isDeepStrictEqual(structuredClone(result), result))
    expect(structuredClone(result)).toStrictEqual(result);
  if (result.outcome === "invalid") {
    expect(result.issues?.length).toBeGreaterThan(0);
    for (const { path, code } of result.issues ?? []) {
      if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) expect.fail(`not a code: ${code}`);
      for (const key of path) if (typeof key !== "string" && typeof key !== "number") expect.fail(typeof key);
    }
  }
}

describe.each(names)("%s never throws", (name) => {
  it("whatever it gets", () => {
    fc.assert(
      fc.property(anything, (input) => expectAnAnswer(name, calculations[name](input))),
      { numRuns: runs(75) },
    );
  });

  it("whatever stands in one place or another of a valid input", () => {
    const places = placesOf(validInput(name));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), likely), { minLength: 1, maxLength: 4 }),
        (changes) => {
          let input: unknown = validInput(name);
          // From the inside out, so that no place is gone when its turn comes.
          for (const [path, value] of [...changes].sort(([a], [b]) => b.length - a.length)) {
            input = replaced(input, path, value);
          }
          expectAnAnswer(name, calculations[name](input));
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it("whatever key is added anywhere", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...placesOf(validInput(name))),
        fc.string(),
        anything,
        (path, key, value) => {
          const holder = path.reduce<unknown>(
            (inner, step) => (inner as Record<string, unknown>)[step],
            validInput(name),
          );
          if (typeof holder !== "object" || holder === null || Array.isArray(holder)) return;
          if (Object.hasOwn(holder, key)) return;
          const changed = { ...holder };
          Object.defineProperty(changed, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
          const result = calculations[name](replaced(validInput(name), path, changed));
          expectAnAnswer(name, result);
          if (name === "payroll" && path[0] === "cases") expect(result.invalid).toHaveLength(1);
          else expect(result.outcome).toBe("invalid");
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

describe("mutated random months", () => {
  it("monthlyBenefit, payroll and payrollLines never throw and agree", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.tuple(fc.nat(), likely), { maxLength: 3 }),
        (seed, changes) => {
          let input: unknown = randomCase(seed);
          for (const [at, value] of changes) {
            if (typeof input !== "object" || input === null || Array.isArray(input)) break;
            const places = placesOf(randomCase(seed) as unknown as Json).filter(
              (path) => path.length === 1 || path[0] !== "month",
            );
            const path = places[at % places.length] ?? [];
            try {
              input = replaced(input, path, value);
            } catch {
              // The place is gone.
            }
          }
          expectAnAnswer("monthlyBenefit", calculations.monthlyBenefit(input));
          const wrapped = { month: "2026-06", cases: [input, input] };
          const result = calculations.payroll(wrapped);
          expectAnAnswer("payroll", result);
          expect([...linesOf(wrapped)]).toHaveLength(2);
        },
      ),
      { numRuns: runs(125) },
    );
  });
});

describe("plans of random dates", () => {
  it("planParticipation and dayStatus never throw", () => {
    const near = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(1.05e12 + days * 86_400_000).toISOString().slice(0, 10));
    const extension = fc.record(
      {
        decidedOn: near,
        months: fc.integer({ min: 1, max: 120 }),
        to: fc.oneof(near, fc.constant("2199-12-31")),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.record(
          {
            trialFrom: fc.oneof(near, fc.constant("2199-12-31")),
            trialTo: near,
            participationTo: near,
            extensions: fc.array(extension, { maxLength: 24 }),
            endedOn: near,
            endReason: fc.constantFrom("job", "other"),
            strict: fc.boolean(),
            asOf: near,
            interpretation: fc.record(
              {
                monthCount: fc.constantFrom("civil-code", "day-before"),
                extraDaysOff: fc.constantFrom("up", "half-days", "down", "nearest"),
                extensionSixMonths: fc.constantFrom("by-up-to-6", "to-6"),
              },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: ["trialFrom"] },
        ),
        near,
        (plan, on) => {
          const result = calculations.planParticipation(plan) as Result & { periods?: unknown };
          expectAnAnswer("planParticipation", result);
          if (result.outcome !== "planned" || plan.trialFrom === "2199-12-31") return;
          // Periods of a plan are periods everywhere else.
          expect(["found", "unsupported-date"]).toContain(
            calculations.dayStatus({ periods: result.periods, on }).outcome,
          );
        },
      ),
      { numRuns: runs(125) },
    );
  });
});
