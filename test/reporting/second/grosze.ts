/** Amounts as whole grosze. */

export function grosze(amount: string | undefined): bigint {
  return amount === undefined ? 0n : BigInt(amount.replace(".", ""));
}

export function amountOf(sum: bigint): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(3, "0");
  return `${sum < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function sumOf(amounts: readonly bigint[]): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
