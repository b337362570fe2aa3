/** Money in whole grosze, and fractions of a złoty where a grosz is not enough. */

export interface Exact {
  readonly numerator: string;
  readonly denominator: string;
}

export const grosze = (amount: string): bigint => BigInt(amount.replace(".", ""));

export function amountOf(sum: bigint): string {
  const digits = String(sum).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const common = (one: bigint, other: bigint): bigint => (other === 0n ? one : common(other, one % other));

/** A fraction in lowest terms; `of` is what is divided. */
export function fraction(of: bigint, by: bigint): Exact {
  const shared = common(of, by);
  return { numerator: String(of / shared), denominator: String(by / shared) };
}

/** Grosze divided by `by`, in złote. */
export const inZlote = (sum: bigint, by = 1n): Exact => fraction(sum, by * 100n);

export const less = (one: bigint, other: bigint): bigint => (one < other ? one : other);
