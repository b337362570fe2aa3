import { fromAmount } from "./amount.js";
import { compare, type Fraction, minus, plus, sum } from "./fraction.js";
import { downToGrosz } from "./rounding.js";

const grosz: Fraction = { numerator: 1n, denominator: 100n };

/** The pool shared in proportion to some weights above zero, exactly. */
export function inProportion(pool: Fraction, weights: readonly Fraction[]): Fraction[] {
  const whole = sum(weights);
  return weights.map(({ numerator, denominator }) => ({
    numerator: pool.numerator * numerator * whole.denominator,
    denominator: pool.denominator * denominator * whole.numerator,
  }));
}

/** Parts in whole grosze, and how many grosze went to the largest remainders. */
export interface Spread {
  readonly amounts: Fraction[];
  readonly grosze: number;
}

/**
 * Exact parts of a pool of whole grosze as whole grosze: each down, then one grosz each to the largest remainders, equal ones
 * in their order, until the parts make the pool.
 */
export function spread(pool: Fraction, parts: readonly Fraction[]): Spread {
  const down = parts.map((part) => fromAmount(downToGrosz(part)));
  const left = minus(pool, sum(down));
  const grosze = Number((left.numerator * 100n) / left.denominator);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: minus(part, down[index] ?? part) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, grosze).map(({ index }) => index));
  return { amounts: down.map((part, index) => (raised.has(index) ? plus(part, grosz) : part)), grosze };
}
