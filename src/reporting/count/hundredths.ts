import type { Fraction } from "../../money/index.js";

/** A number that is not negative with two decimals, half up. */
export function hundredths({ numerator, denominator }: Fraction): string {
  const rounded = (numerator * 200n + denominator) / (2n * denominator);
  return `${(rounded / 100n).toString()}.${(rounded % 100n).toString().padStart(2, "0")}`;
}
