import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthlyBenefit, premiumCeiling } from "zatrudnienie-socjalne/benefit";
import { deepFreeze } from "../../input/support.js";
import { randomCase } from "../../oracle/random-case.js";
import { exactOf, isEqual, sumOf, valuesOf } from "../readd.js";

const cases = fc.integer({ min: 1, max: 100_000 }).map((seed) => randomCase(seed));
const runs = { numRuns: 400 };

describe("art-15a: what holds for every ceiling, on the random months of monthlyBenefit", () => {
  it("the values of the steps add up to the amount, which is less than a grosz below the exact one", () => {
    let ceilings = 0;
    fc.assert(
      fc.property(cases, (input) => {
        const found = premiumCeiling(input);
        if (found.outcome === "not-due") expect(valuesOf(found.steps)).toEqual([]);
        if (found.outcome !== "ceiling") return;
        ceilings += 1;
        const { steps, amount, exact } = found;
        expect(amount).toMatch(/^(?:0|[1-9]\d*)\.\d{2}$/);
        expect(isEqual(sumOf(valuesOf(steps)), exactOf(amount))).toBe(true);
        expect(isEqual(sumOf(valuesOf(steps, ({ operation }) => operation !== "round")), exact)).toBe(true);
        const [n, d] = [BigInt(exact.numerator) * 100n, BigInt(exact.denominator)];
        expect(n / d).toBe(BigInt(amount.replace(".", "")));
      }),
      runs,
    );
    expect(ceilings).toBeGreaterThan(100);
  });

  it("prorated is never above the full rate", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const [full, part] = (["full-rate", "prorated"] as const).map((premiumCap) =>
          premiumCeiling({ ...input, interpretation: { ...input.interpretation, premiumCap } }),
        );
        expect(part?.outcome).toBe(full?.outcome);
        if (full?.outcome === "ceiling" && part?.outcome === "ceiling")
          expect(Number(part.amount)).toBeLessThanOrEqual(Number(full.amount));
      }),
      runs,
    );
  });

  it("covers the months that monthlyBenefit covers, and refuses what it refuses", () => {
    const outcomes = ["invalid", "unsupported-date"];
    fc.assert(
      fc.property(cases, fc.constantFrom("2003-07", "2027-06", undefined, undefined), (made, month) => {
        const input = { ...made, ...(month === undefined ? {} : { month }) };
        const [benefit, ceiling] = [monthlyBenefit(input), premiumCeiling(input)];
        if (outcomes.includes(benefit.outcome))
          expect(ceiling).toEqual({ ...benefit, calculation: "premiumCeiling" });
        else expect(outcomes).not.toContain(ceiling.outcome);
      }),
      runs,
    );
  });

  it("absences, history, class days and the application change nothing", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { absences: _, history: __, classDays: ___, applied: ____, ...bare } = input;
        expect(premiumCeiling(bare)).toEqual(premiumCeiling(input));
      }),
      runs,
    );
  });

  it("the order of keys says nothing, nothing is changed, the result is plain JSON", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const found = premiumCeiling(deepFreeze(structuredClone(input)));
        const turned = Object.fromEntries(Object.entries(input).reverse()) as typeof input;
        expect(premiumCeiling(turned)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
        expect(structuredClone(found)).toStrictEqual(found);
      }),
      runs,
    );
  });
});
