import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "zatrudnienie-socjalne/benefit";
import { plus } from "../../oracle/refund-oracle.js";
import { exactOf, isEqual, sumOf, valuesOf } from "../readd.js";

const months = fc
  .integer({ min: 2003 * 12 + 7, max: 2030 * 12 })
  .map((n) => `${String(Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, "0")}`);
const grosze = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 9_999_999_999 }));
const written = (whole: number): string => (whole / 100).toFixed(2);
const twoDecimals = /^(?:0|[1-9]\d*)\.\d{2}$/;
const runs = { numRuns: 500 };

function computed(amount: string, month: string) {
  const found = contributions({ amount, month, otherInsuranceTitle: false });
  if (found.outcome !== "due" && found.outcome !== "not-due") throw new Error(found.outcome);
  return found;
}

describe("art-15-ust-8: what holds for all contributions", () => {
  it("pension and disability are the total, in amounts of two decimals", () => {
    fc.assert(
      fc.property(grosze, months, (whole, month) => {
        const { pension, disability, total } = computed(written(whole), month);
        expect(plus(pension, disability)).toBe(total);
        for (const text of [pension, disability, total]) expect(text).toMatch(twoDecimals);
      }),
      runs,
    );
  });

  it("the values of the steps add up to the total", () => {
    fc.assert(
      fc.property(grosze, months, (whole, month) => {
        const { steps, total } = computed(written(whole), month);
        expect(isEqual(sumOf(valuesOf(steps)), exactOf(total))).toBe(true);
      }),
      runs,
    );
  });

  it("not due, if and only if before July 2007 or on nothing", () => {
    fc.assert(
      fc.property(fc.oneof(grosze, fc.constant(0)), months, (whole, month) => {
        const { outcome } = computed(written(whole), month);
        expect(outcome === "not-due").toBe(month < "2007-07" || whole === 0);
      }),
      runs,
    );
  });

  it("a larger benefit never has smaller contributions", () => {
    fc.assert(
      fc.property(grosze, fc.integer({ min: 0, max: 10_000 }), months, (whole, more, month) => {
        const larger = Math.min(whole + more, 9_999_999_999);
        const [a, b] = [computed(written(whole), month), computed(written(larger), month)];
        for (const key of ["pension", "disability", "total"] as const)
          expect(Number(b[key])).toBeGreaterThanOrEqual(Number(a[key]));
      }),
      runs,
    );
  });

  it("the order of keys says nothing, nothing is changed, the result is plain JSON", () => {
    fc.assert(
      fc.property(grosze, months, (whole, month) => {
        const input = Object.freeze({ amount: written(whole), month, otherInsuranceTitle: false });
        const found = contributions(input);
        expect(contributions({ otherInsuranceTitle: false, month, amount: input.amount })).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
        expect(structuredClone(found)).toStrictEqual(found);
      }),
      runs,
    );
  });
});
