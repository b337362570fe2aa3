import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalNotation, type Exact, fromExact, toExact } from "../../src/money/index.js";
import { smallFraction } from "./whole-numbers.js";

describe("decimalNotation", () => {
  it.each([
    ["0", "1", "0.00"],
    ["1", "1", "1.00"],
    ["1", "2", "0.50"],
    ["5", "4", "1.25"],
    ["1", "8", "0.125"],
    ["53517", "25", "2140.68"],
    ["481653", "250", "1926.612"],
    ["-481653", "250", "-1926.612"],
    ["-1", "2", "-0.50"],
    ["1", "3", "0.33(3)"],
    ["2", "3", "0.66(6)"],
    ["1", "6", "0.16(6)"],
    ["1", "7", "0.14(285714)"],
    ["1", "11", "0.09(09)"],
    ["1", "12", "0.08(3)"],
    ["1", "120", "0.008(3)"],
    ["8311", "300", "27.70(3)"],
    ["-8311", "300", "-27.70(3)"],
    ["1", "99", "0.01(01)"],
    ["1", "100", "0.01"],
    ["1", "4096", "0.000244140625"], // twelve decimals
    ["1", "8192", "1/8192"], // thirteen
    ["1", "17", "1/17"], // a period of sixteen
    ["-1", "17", "-1/17"],
  ])("%s/%s is written %s", (numerator, denominator, text) => {
    expect(decimalNotation({ numerator, denominator })).toBe(text);
  });

  it("reads back to the exact fraction", () => {
    fc.assert(
      fc.property(smallFraction, (fraction) => {
        const exact = toExact(fraction);
        expect(read(decimalNotation(exact))).toEqual(exact);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back for every part of a month of any amount, and never as a fraction", () => {
    const part = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.constantFrom(1n, 20n, 30n, 40n, 120n, 1000n, 12_000n),
    );
    fc.assert(
      fc.property(part, ([grosze, over]) => {
        const exact = toExact({ numerator: grosze, denominator: 100n * over });
        const text = decimalNotation(exact);
        expect(text).toMatch(/^\d+\.\d{2,}(?:\(\d+\))?$/);
        expect(read(text)).toEqual(exact);
      }),
    );
  });

  it("has at least two decimals before the period", () => {
    fc.assert(
      fc.property(smallFraction, (fraction) => {
        expect(decimalNotation(toExact(fraction))).toMatch(/^-?\d+(?:\.\d{2,}(?:\(\d+\))?|\/\d+)$/);
      }),
    );
  });
});

/** Reads the notation: a period of p digits after f fixed ones is its number over 10^f × (10^p − 1). */
function read(text: string): Exact {
  const [above, below] = text.split("/");
  if (below !== undefined) return toExact(fromExact({ numerator: above ?? "", denominator: below }));
  const parts = /^(-?)(\d+)\.(\d+)(?:\((\d+)\))?$/.exec(text);
  if (parts === null) throw new Error(`not the notation: ${text}`);
  const [, sign, whole = "", fixed = "", period] = parts;
  let numerator = BigInt(whole + fixed);
  let denominator = 10n ** BigInt(fixed.length);
  if (period !== undefined) {
    const nines = 10n ** BigInt(period.length) - 1n;
    numerator = numerator * nines + BigInt(period);
    denominator *= nines;
  }
  return toExact({ numerator: sign === "-" ? -numerator : numerator, denominator });
}
