import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions, premiumCeiling, refundClaim } from "zatrudnienie-socjalne/benefit";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { randomCase } from "../oracle/random-case.js";
import { runs } from "../runs.js";
import { rightClaims, spoiledEverywhere } from "./refund/random-claim.js";

type Name = "premiumCeiling" | "contributions" | "refundClaim";

/** What the schema of the result says against a result; nothing if it fits. */
function against(name: Name, input: unknown, result: unknown): unknown[] {
  const ofInput = inputSchemas[name].safeParse(input).success ? [] : ["the input does not fit"];
  return [...ofInput, ...(resultSchemas[name].safeParse(result).error?.issues ?? [])];
}

describe("schemas: inputs and results of every kind fit theirs", () => {
  const times = { numRuns: runs(80) };

  it("art-15a: premiumCeiling", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), (seed, strict) => {
        const input = { ...randomCase(seed), strict };
        expect(against("premiumCeiling", input, premiumCeiling(input))).toEqual([]);
      }),
      times,
    );
  });

  it("art-15-ust-8: contributions", () => {
    const inputs = fc.record(
      {
        amount: fc.constantFrom("0.00", "0.25", "2140.70"),
        month: fc.constantFrom("2003-07", "2007-06", "2007-07", "2009-02", "2026-06", "2026-11"),
        otherInsuranceTitle: fc.constantFrom(true, false, "unknown" as const),
        strict: fc.boolean(),
      },
      { requiredKeys: ["amount", "month"] },
    );
    fc.assert(
      fc.property(inputs, (input) => {
        expect(against("contributions", input, contributions(input))).toEqual([]);
      }),
      times,
    );
  });

  it("art-15-ust-8: refundClaim, right, wrong and strict", () => {
    fc.assert(
      fc.property(rightClaims, (claim) => {
        const wrong = spoiledEverywhere(claim).slice(0, 2);
        for (const input of [claim, { ...claim, strict: true }, ...wrong.map((each) => each.claim)])
          expect(against("refundClaim", input, refundClaim(input))).toEqual([]);
      }),
      times,
    );
  });
});
