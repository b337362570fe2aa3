import { type Amount, compare, type Fraction, fromAmount, minus, plus, toAmount } from "../money/index.js";

/** The amount less the tax advance; undefined where the advance is larger. */
export function lessTax(amount: string, taxAdvance: string): Amount | undefined {
  const [whole, tax] = [exactly(amount), exactly(taxAdvance)];
  return compare(tax, whole) > 0 ? undefined : toAmount(minus(whole, tax));
}

export function added(a: string, b: string): Amount {
  return toAmount(plus(exactly(a), exactly(b)));
}

/** An amount that the schema has read or the library has written. */
export function exactly(text: string): Fraction {
  return fromAmount(text as Amount);
}
