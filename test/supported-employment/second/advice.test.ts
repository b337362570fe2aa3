import fc from "fast-check";
import { describe, it } from "vitest";
import { adviceSubsidy } from "zatrudnienie-socjalne/supported-employment";
import { runs } from "../../runs.js";
import { type AdviceCase, secondAdvice } from "./advice.js";
import { averageWages } from "./amounts-by-date.js";
import { aDay, anAmount, asGiven, beside, given, seldom, settings } from "./random.js";
import { expectSame } from "./seen.js";

const days = fc.oneof(aDay, beside(...averageWages.map(([, from]) => from), "2026-12-01"));

/** Costs about the point where the wage is the less. */
const aboutTheCap = fc
  .tuple(fc.constantFrom(...averageWages), fc.integer({ min: -3, max: 3 }))
  .map(([[, , wage], by]) => ((Math.round(Number(wage) * 125) + by) / 100).toFixed(2));

const cases: fc.Arbitrary<AdviceCase> = fc.record({
  on: days,
  costs: fc.oneof(anAmount(20_000), aboutTheCap, fc.constantFrom("0.00", "0.01")),
  averageWage: seldom(anAmount(12_000).filter((amount) => amount !== "0.00")),
});

describe("art-16-ust-4: adviceSubsidy and an independent derivation agree", () => {
  it("on random costs around every day of change", () => {
    fc.assert(
      fc.property(cases, settings, (input, chosen) => {
        const made = adviceSubsidy({ ...given(input), ...asGiven(chosen) } as never);
        expectSame(made, secondAdvice(input, chosen));
      }),
      { numRuns: runs(100) },
    );
  });
});
