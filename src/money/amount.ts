import { type Fraction, isNegative, negated } from "./fraction.js";

declare const amountBrand: unique symbol;

/** PLN with exactly two decimals: `"2140.68"`. */
export type Amount = string & { readonly [amountBrand]: true };

/** Up to eight digits of złote and exactly two of grosze; no sign, exponent, space or leading zero. */
export const amountPattern = /^(?:0|[1-9]\d{0,7})\.\d{2}$/;

export function isAmount(text: string): text is Amount {
  return amountPattern.test(text);
}

/** An amount of the library's own data; throws on anything else. */
export function amount(text: string): Amount {
  if (!isAmount(text)) throw new RangeError("not an amount with two decimals");
  return text;
}

export const noMoney = "0.00" as Amount;

export function fromAmount(value: Amount): Fraction {
  return { numerator: BigInt(value.slice(0, -3) + value.slice(-2)), denominator: 100n };
}

/** Writes a fraction that is a whole number of grosze; throws on any other, so that nothing is rounded here. */
export function toAmount({ numerator, denominator }: Fraction): Amount {
  const grosze = (numerator * 100n) / denominator;
  if (grosze * denominator !== numerator * 100n) throw new RangeError("not a whole number of grosze");
  return inGrosze(grosze);
}

/** `214070n` grosze as `"2140.70"`. */
export function inGrosze(grosze: bigint): Amount {
  if (grosze < 0n) throw new RangeError("an amount is not negative");
  const digits = grosze.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}` as Amount;
}

/** A difference in PLN with two decimals and, where it is below zero, a minus sign. */
export function toSignedAmount(fraction: Fraction): string {
  return isNegative(fraction) ? `-${toAmount(negated(fraction))}` : toAmount(fraction);
}

const percentPattern = /^(?:0|[1-9]\d{0,3})(?:\.\d{1,4})?$/;

/** A percentage of the library's own data as a fraction: `"120"` is 120/100. */
export function fromPercent(percent: string): Fraction {
  if (!percentPattern.test(percent)) throw new RangeError("not a percentage");
  const point = percent.indexOf(".");
  if (point === -1) return { numerator: BigInt(percent), denominator: 100n };
  const [whole, decimals] = [percent.slice(0, point), percent.slice(point + 1)];
  return { numerator: BigInt(whole + decimals), denominator: 100n * 10n ** BigInt(decimals.length) };
}

/** `percent` of `base`, exactly. */
export function percentOf(base: Fraction, percent: string): Fraction {
  const share = fromPercent(percent);
  return {
    numerator: base.numerator * share.numerator,
    denominator: base.denominator * share.denominator,
  };
}
