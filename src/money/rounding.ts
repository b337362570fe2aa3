import { type Amount, fromAmount } from "./amount.js";
import { Decimal, quotient } from "./decimal.js";
import type { Fraction } from "./fraction.js";

/** Up to the next full ten grosze; an exact multiple stays. */
export function upToTenGrosze(exact: Fraction): Amount {
  return quotient(exact).toDecimalPlaces(1, Decimal.ROUND_CEIL).toFixed(2) as Amount;
}

/** Up to the next full grosz; an exact multiple stays. */
export function upToGrosz(exact: Fraction): Amount {
  return quotient(exact).toFixed(2, Decimal.ROUND_CEIL) as Amount;
}

/** To the nearest grosz, half a grosz up. */
export function nearestGrosz(exact: Fraction): Amount {
  return quotient(exact).toFixed(2, Decimal.ROUND_HALF_UP) as Amount;
}

/** Down to the full grosz, for ceilings that must not be passed. */
export function downToGrosz(exact: Fraction): Amount {
  return quotient(exact).toFixed(2, Decimal.ROUND_FLOOR) as Amount;
}

/** Every rounding by its name in the settings. */
export const roundings = {
  "up-to-10-groszy": upToTenGrosze,
  "nearest-grosz": nearestGrosz,
  "up-to-grosz": upToGrosz,
} as const;

export type RoundingName = keyof typeof roundings;

export function rounded(exact: Fraction, name: RoundingName): Fraction {
  return fromAmount(roundings[name](exact));
}

/** True where no rounding of the settings would change the amount. */
export function isWholeTenGrosze(exact: Fraction): boolean {
  return (exact.numerator * 10n) % exact.denominator === 0n;
}
