import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amount,
  compare,
  fromAmount,
  fromPercent,
  isAmount,
  percentOf,
  toAmount,
  toSignedAmount,
} from "../../src/money/index.js";
import { fromGrosze } from "./whole-numbers.js";

describe("amounts: PLN with exactly two decimals", () => {
  it.each(["0.00", "0.01", "0.10", "1.00", "2140.68", "99999999.99"])("%s is an amount", (text) => {
    expect(isAmount(text)).toBe(true);
    expect(amount(text)).toBe(text);
  });

  it.each([
    "1783.9",
    "1783",
    "1783.900",
    "1783,90",
    "1 783.90",
    "01783.90",
    "00.00",
    ".90",
    "-1.00",
    "+1.00",
    "1e3",
    "1e3.00",
    "Infinity",
    "NaN",
    "0x10.00",
    "100000000.00",
    "1783.90 ",
    "1783.90\n",
    "１.00",
    "",
  ])("%j is no amount", (text) => {
    expect(isAmount(text)).toBe(false);
    expect(() => amount(text)).toThrow(new RangeError("not an amount with two decimals"));
  });

  it("become a fraction and come back the same", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n - 1n }), (grosze) => {
        const text = fromGrosze(grosze);
        const fraction = fromAmount(amount(text));
        expect(compare(fraction, { numerator: grosze, denominator: 100n })).toBe(0);
        expect(toAmount(fraction)).toBe(text);
        expect(toAmount({ numerator: grosze * 3n, denominator: 300n })).toBe(text);
      }),
    );
  });
});

describe("toAmount rounds nothing: it throws on parts of a grosz", () => {
  it.each([
    [1n, 1000n],
    [1n, 3n],
    [5n, 1000n],
    [2_140_681n, 1000n],
    [10n ** 19n + 1n, 10n ** 19n],
    [-1n, 3n],
  ])("%i/%i", (numerator, denominator) => {
    expect(() => toAmount({ numerator, denominator })).toThrow(
      new RangeError("not a whole number of grosze"),
    );
  });

  it.each([
    [-1n, 100n],
    [-100n, 1n],
  ])("%i/%i is less than nothing", (numerator, denominator) => {
    expect(() => toAmount({ numerator, denominator })).toThrow(new RangeError("an amount is not negative"));
  });

  it("for any value that is not a whole number of grosze", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 2n, max: 10n ** 6n }),
        (numerator, over) => {
          fc.pre(numerator % over !== 0n);
          expect(() => toAmount({ numerator, denominator: 100n * over })).toThrow(RangeError);
        },
      ),
    );
  });
});

describe("toSignedAmount: a difference, with a minus sign where it is below zero", () => {
  it.each([
    [0n, "0.00"],
    [1n, "0.01"],
    [-1n, "-0.01"],
    [-214_068n, "-2140.68"],
  ])("%i grosze", (grosze, text) => {
    expect(toSignedAmount({ numerator: grosze, denominator: 100n })).toBe(text);
  });

  it("throws on parts of a grosz", () => {
    expect(() => toSignedAmount({ numerator: -1n, denominator: 3n })).toThrow(RangeError);
  });
});

describe("percentages of the library's own data", () => {
  it.each([
    ["120", "1783.90", "2140.68"],
    ["100", "831.10", "831.10"],
    ["80", "538.30", "430.64"],
    ["50", "831.10", "415.55"],
    ["9.76", "100.00", "9.76"],
    ["0.0001", "10000.00", "0.01"],
    ["0", "831.10", "0.00"],
  ])("%s %% of %s is %s", (percent, base, text) => {
    expect(toAmount(percentOf(fromAmount(amount(base)), percent))).toBe(text);
  });

  it.each(["", "-1", "1,5", "1.", ".5", "012", "1.00001", "120%", "1e2", "12000"])(
    "%j is no percentage",
    (percent) => {
      expect(() => fromPercent(percent)).toThrow(new RangeError("not a percentage"));
    },
  );
});
