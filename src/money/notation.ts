import type { Exact } from "./fraction.js";

const mostDecimals = 12;

/**
 * An exact value in decimal notation without loss: `1926.612`; a repeating part in brackets: `27.70(3)`. At least two
 * decimals. A value whose digits neither end nor repeat within twelve decimals is written as a fraction.
 */
export function decimalNotation(exact: Exact): string {
  const denominator = BigInt(exact.denominator);
  const signed = BigInt(exact.numerator);
  const numerator = signed < 0n ? -signed : signed;
  const sign = signed < 0n ? "-" : "";
  const whole = `${sign}${(numerator / denominator).toString()}`;

  let digits = "";
  const positionOf = new Map<bigint, number>();
  let remainder = numerator % denominator;
  while (remainder !== 0n) {
    const repeatsFrom = positionOf.get(remainder);
    if (repeatsFrom !== undefined) return `${whole}.${withBrackets(digits, repeatsFrom)}`;
    if (digits.length === mostDecimals) return `${exact.numerator}/${exact.denominator}`;
    positionOf.set(remainder, digits.length);
    remainder *= 10n;
    digits += (remainder / denominator).toString();
    remainder %= denominator;
  }
  return `${whole}.${digits.padEnd(2, "0")}`;
}

/** The period starts at the third decimal at the earliest: a third is `0.33(3)`. */
function withBrackets(digits: string, repeatsFrom: number): string {
  let fixed = digits.slice(0, repeatsFrom);
  let period = digits.slice(repeatsFrom);
  while (fixed.length < 2) {
    fixed += period.charAt(0);
    period = period.slice(1) + period.charAt(0);
  }
  return `${fixed}(${period})`;
}
