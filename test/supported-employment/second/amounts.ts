/** Amounts as whole grosze; what is not whole as a fraction of two whole numbers. */

export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export const grosze = (amount: string): bigint => BigInt(amount.replace(".", ""));

export function written(sum: bigint): string {
  const digits = sum.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A percentage with up to four decimals of an amount in grosze. */
export function percentOf(percent: string, amount: bigint): Ratio {
  const [whole = "0", decimals = ""] = percent.split(".");
  return { over: BigInt(whole + decimals.padEnd(4, "0")) * amount, under: 1_000_000n };
}

export const ratio = (amount: bigint): Ratio => ({ over: amount, under: 1n });
export const down = ({ over, under }: Ratio): bigint => over / under;
export const nearest = ({ over, under }: Ratio): bigint => (2n * over + under) / (2n * under);
export const isWhole = ({ over, under }: Ratio): boolean => over % under === 0n;
export const isLess = (one: Ratio, other: Ratio): boolean => one.over * other.under < other.over * one.under;
export const sum = (one: Ratio, other: Ratio): Ratio => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});

/** The same in zlotys, reduced. */
export function exact({ over, under }: Ratio): { numerator: string; denominator: string } {
  let [one, other] = [over, under * 100n];
  while (other !== 0n) [one, other] = [other, one % other];
  return { numerator: String(over / one), denominator: String((under * 100n) / one) };
}
