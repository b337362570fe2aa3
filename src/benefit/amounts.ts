import {
  type Amount,
  compare,
  type Fraction,
  fromAmount,
  minus,
  plus,
  sum,
  toAmount,
  toSignedAmount,
} from "../money/index.js";

/** Amounts as they stand in inputs and results: read by a schema, or written by the library. */

export function exactly(amount: string): Fraction {
  return fromAmount(amount as Amount);
}

export function added(a: string, b: string): Amount {
  return toAmount(plus(exactly(a), exactly(b)));
}

/** Amounts left out count for nothing. */
export function totalOf(amounts: readonly (string | undefined)[]): Amount {
  return toAmount(sum(amounts.flatMap((amount) => (amount === undefined ? [] : exactly(amount)))));
}

/** The first amount less the second, exactly and with its sign. */
export function differenceOf(a: string, b: string): Fraction {
  return minus(exactly(a), exactly(b));
}

/** The same as PLN with two decimals, and a minus sign below zero. */
export function signedDifferenceOf(a: string, b: string): string {
  return toSignedAmount(differenceOf(a, b));
}

/** The amount less the tax advance; undefined where the advance is larger. */
export function lessTax(amount: string, taxAdvance: string): Amount | undefined {
  const isLarger = compare(exactly(taxAdvance), exactly(amount)) > 0;
  return isLarger ? undefined : toAmount(differenceOf(amount, taxAdvance));
}
