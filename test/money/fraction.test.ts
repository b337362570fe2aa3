import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  type Fraction,
  fromExact,
  isNegative,
  isZero,
  larger,
  minus,
  negated,
  plus,
  scaled,
  smaller,
  sum,
  toExact,
  zero,
} from "../../src/money/index.js";
import { smallFraction } from "./whole-numbers.js";

/** Equal as fractions, however they are written. */
const same = (a: Fraction, b: Fraction) => a.numerator * b.denominator === b.numerator * a.denominator;

describe("fractions, against a check by whole numbers", () => {
  it("plus and minus", () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, (a, b) => {
        const over = a.denominator * b.denominator;
        const left = a.numerator * b.denominator;
        const right = b.numerator * a.denominator;
        expect(same(plus(a, b), { numerator: left + right, denominator: over })).toBe(true);
        expect(same(minus(a, b), { numerator: left - right, denominator: over })).toBe(true);
        expect(same(plus(minus(a, b), b), a)).toBe(true);
        expect(isZero(plus(a, negated(a)))).toBe(true);
      }),
    );
  });

  it("plus and minus of parts of the same size keep the size", () => {
    fc.assert(
      fc.property(smallFraction, fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), (a, numerator) => {
        const b = { numerator, denominator: a.denominator };
        expect(plus(a, b)).toEqual({ numerator: a.numerator + numerator, denominator: a.denominator });
        expect(minus(a, b)).toEqual({ numerator: a.numerator - numerator, denominator: a.denominator });
      }),
    );
  });

  it("isZero and isNegative of zero and of a hair beside it", () => {
    const hair = { numerator: 1n, denominator: 10n ** 19n };
    expect([zero, hair, negated(hair)].map(isZero)).toEqual([true, false, false]);
    expect([zero, hair, negated(hair)].map(isNegative)).toEqual([false, false, true]);
  });

  it("scaled: k/n of a value, n times, is k times the value", () => {
    fc.assert(
      fc.property(
        smallFraction,
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: 1, max: 120 }),
        (a, times, over) => {
          const part = scaled(a, times, over);
          const whole = sum(Array.from({ length: over }, () => part));
          expect(same(whole, { numerator: a.numerator * BigInt(times), denominator: a.denominator })).toBe(
            true,
          );
        },
      ),
    );
  });

  it("sum does not depend on the order; the sum of nothing is zero", () => {
    fc.assert(
      fc.property(fc.array(smallFraction, { maxLength: 8 }), (terms) => {
        expect(same(sum(terms), sum([...terms].reverse()))).toBe(true);
      }),
    );
    expect(sum([])).toEqual(zero);
  });

  it("compare, smaller, larger, isNegative", () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, (a, b) => {
        const difference = a.numerator * b.denominator - b.numerator * a.denominator;
        expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(same(smaller(a, b), difference <= 0n ? a : b)).toBe(true);
        expect(same(larger(a, b), difference >= 0n ? a : b)).toBe(true);
        expect(isNegative(minus(a, b))).toBe(difference < 0n);
      }),
    );
  });

  it("denominators stay above zero", () => {
    fc.assert(
      fc.property(smallFraction, smallFraction, (a, b) => {
        for (const result of [plus(a, b), minus(a, b), negated(a), scaled(a, -3, 40)]) {
          expect(result.denominator > 0n).toBe(true);
        }
      }),
    );
  });
});

describe("toExact", () => {
  it("is reduced, with the sign at the numerator, and comes back the same", () => {
    fc.assert(
      fc.property(smallFraction, (a) => {
        const exact = toExact(a);
        expect(exact.numerator).toMatch(/^-?\d+$/);
        expect(exact.denominator).toMatch(/^[1-9]\d*$/);
        expect(same(fromExact(exact), a)).toBe(true);
        expect(hasCommonDivisor(fromExact(exact))).toBe(false);
        expect(toExact(fromExact(exact))).toEqual(exact);
      }),
    );
  });

  it.each([
    [10n, 100n, "1", "10"],
    [-50n, 40n, "-5", "4"],
    [0n, 120n, "0", "1"],
    [214_068n, 100n, "53517", "25"],
    [300n, 100n, "3", "1"],
    // On both sides of what a number can hold exactly.
    [9_007_199_254_740_991n, 3n, "9007199254740991", "3"],
    [9_007_199_254_740_992n, 2n, "4503599627370496", "1"],
    [-9_007_199_254_740_993n, 3n, "-3002399751580331", "1"],
    [9n, 9_007_199_254_740_993n, "3", "3002399751580331"],
  ])("%i/%i is %s/%s", (numerator, denominator, above, below) => {
    expect(toExact({ numerator, denominator })).toEqual({ numerator: above, denominator: below });
  });
});

/** By trial division, up to the denominators of the arbitrary. */
function hasCommonDivisor({ numerator, denominator }: Fraction): boolean {
  if (numerator === 0n) return denominator !== 1n;
  let rest = Number(denominator);
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    while (rest % divisor === 0) {
      if (numerator % BigInt(divisor) === 0n) return true;
      rest /= divisor;
    }
  }
  return rest > 1 && numerator % BigInt(rest) === 0n;
}
