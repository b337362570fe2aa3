import fc from "fast-check";
import type { Fraction } from "../../src/money/index.js";

/** Arithmetic of whole numbers only, to check the library's roundings and fractions against. */

export function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

export function ceilingOf(numerator: bigint, denominator: bigint): bigint {
  return -floorOf(-numerator, denominator);
}

/** `12345n` grosze as `"123.45"`. */
export function fromGrosze(grosze: bigint): string {
  const digits = grosze.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function toGrosze(amount: string): bigint {
  return BigInt(amount.replace(".", ""));
}

const denominator = fc.oneof(
  fc.constantFrom(1n, 100n, 1000n, 3000n, 12_000n, 40_000n, 120_000n),
  fc.bigInt({ min: 1n, max: 10n ** 6n }),
  fc.bigInt({ min: 1n, max: 10n ** 19n }),
);

/** Values from 0 to about 99 million złotych with denominators of every size, far beyond those of any calculation. */
export const anyValue: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 8n - 2n }), denominator)
  .chain(([whole, over]) =>
    fc
      .bigInt({ min: 0n, max: over - 1n })
      .map((rest) => ({ numerator: whole * over + rest, denominator: over })),
  );

/** Small fractions of either sign. */
export const smallFraction: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }),
});
