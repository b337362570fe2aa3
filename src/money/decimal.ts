import { Decimal as SharedDecimal } from "decimal.js";
import type { Fraction } from "./fraction.js";

/**
 * The library's own constructor: whoever changes the shared one changes nothing here. Sixty digits are far more than
 * needed to tell an amount apart from a multiple of a grosz: two different fractions with denominators below 10^20
 * differ before the fortieth digit.
 */
export const Decimal = SharedDecimal.clone({ precision: 60, defaults: true, toExpNeg: -80, toExpPos: 80 });

export type Decimal = InstanceType<typeof Decimal>;

/** The one division of a calculation. */
export function quotient(fraction: Fraction): Decimal {
  return new Decimal(fraction.numerator.toString()).div(fraction.denominator.toString());
}
