import { type Amount, fromAmount, inGrosze } from "./amount.js";
import { type Fraction, plus } from "./fraction.js";

/** The least whole number of `parts` of a złoty that is not below the value. */
function wholePartsUp({ numerator, denominator }: Fraction, parts: bigint): bigint {
  return -wholePartsDown({ numerator: -numerator, denominator }, parts);
}

/** The greatest whole number of `parts` of a złoty that is not above the value. */
function wholePartsDown({ numerator, denominator }: Fraction, parts: bigint): bigint {
  const quotient = (numerator * parts) / denominator;
  // The division of whole numbers drops what is left over, so that below zero it goes up.
  return quotient * denominator > numerator * parts ? quotient - 1n : quotient;
}

/** Up to the next full ten grosze; an exact multiple stays. */
export function upToTenGrosze(exact: Fraction): Amount {
  return inGrosze(wholePartsUp(exact, 10n) * 10n);
}

/** Up to the next full grosz; an exact multiple stays. */
export function upToGrosz(exact: Fraction): Amount {
  return inGrosze(wholePartsUp(exact, 100n));
}

/** To the nearest grosz, half a grosz up. */
export function nearestGrosz(exact: Fraction): Amount {
  return inGrosze(wholePartsDown(plus(exact, halfAGrosz), 100n));
}

/** Down to the full grosz, for ceilings that must not be passed. */
export function downToGrosz(exact: Fraction): Amount {
  return inGrosze(wholePartsDown(exact, 100n));
}

const halfAGrosz: Fraction = { numerator: 1n, denominator: 200n };

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
