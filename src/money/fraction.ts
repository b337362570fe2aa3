/**
 * An exact amount in PLN, or an exact rate, as a fraction of whole numbers. The denominator is above zero; the fraction
 * is reduced only when it leaves the library, because reducing costs more than carrying.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction as plain data: digit strings, reduced, the sign with the numerator. */
export interface Exact {
  /** Whole number; negative for a deduction. */
  numerator: string;
  /** Whole number above zero. */
  denominator: string;
}

export const zero: Fraction = { numerator: 0n, denominator: 1n };

export function plus(a: Fraction, b: Fraction): Fraction {
  if (isZero(a)) return b;
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negated(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, negated(b));
}

/** `a` × `times` / `over`, for whole numbers: multiplied first, and the division only written down. */
export function scaled(a: Fraction, times: number, over = 1): Fraction {
  return { numerator: a.numerator * BigInt(times), denominator: a.denominator * BigInt(over) };
}

export function sum(terms: Iterable<Fraction>): Fraction {
  let total = zero;
  for (const term of terms) total = plus(total, term);
  return total;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Fraction): boolean {
  return a.numerator === 0n;
}

export function isNegative(a: Fraction): boolean {
  return a.numerator < 0n;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

export function toExact(a: Fraction): Exact {
  // Nearly all are small enough for numbers, which are many times as fast.
  const [numerator, denominator] = [Number(a.numerator), Number(a.denominator)];
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    const divisor = divisorOfNumbers(Math.abs(numerator), denominator);
    return { numerator: String(numerator / divisor), denominator: String(denominator / divisor) };
  }
  const divisor = greatestCommonDivisor(a.numerator < 0n ? -a.numerator : a.numerator, a.denominator);
  return {
    numerator: (a.numerator / divisor).toString(),
    denominator: (a.denominator / divisor).toString(),
  };
}

export function fromExact(exact: Exact): Fraction {
  return { numerator: BigInt(exact.numerator), denominator: BigInt(exact.denominator) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > largestNumber) [a, b] = [b, a % b];
  return b === 0n ? a : BigInt(divisorOfNumbers(Number(b), Number(a % b)));
}

function divisorOfNumbers(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

const largestNumber = /* @__PURE__ */ BigInt(Number.MAX_SAFE_INTEGER);
