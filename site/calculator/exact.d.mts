interface Fraction {
  numerator: string;
  denominator: string;
}
export function sumOf(fractions: readonly Fraction[]): string | null;
export function written(fraction: Fraction, language: string): string;
