import type { Exact, Step } from "zatrudnienie-socjalne";

/** Adds up exact values without the library's help: numerator and denominator, not reduced. */
export function sumOf(values: readonly Exact[]): [bigint, bigint] {
  let [numerator, denominator] = [0n, 1n];
  for (const value of values) {
    const [n, d] = [BigInt(value.numerator), BigInt(value.denominator)];
    numerator = numerator * d + n * denominator;
    denominator *= d;
  }
  return [numerator, denominator];
}

export function isEqual([n, d]: readonly [bigint, bigint], { numerator, denominator }: Exact): boolean {
  return n * BigInt(denominator) === BigInt(numerator) * d;
}

export function exactOf(amount: string): Exact {
  return { numerator: amount.replace(".", ""), denominator: "100" };
}

export function valuesOf(steps: readonly Step[], keep: (step: Step) => boolean = () => true): Exact[] {
  return steps.flatMap((step) => (step.value !== undefined && keep(step) ? [step.value] : []));
}
