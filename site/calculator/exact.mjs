// Exact values of steps, added up again in the reader's browser.

const value = ({ numerator, denominator }) => [BigInt(numerator), BigInt(denominator)];

/** The sum of fractions, as groszy if it is a whole number of them. */
export function sumOf(fractions) {
  const [numerator, denominator] = fractions
    .map(value)
    .reduce(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
  const groszy = (numerator * 100n) / denominator;
  return groszy * denominator === numerator * 100n
    ? `${groszy / 100n}.${String(groszy % 100n).padStart(2, "0")}`
    : null;
}

/** A fraction as people write it: `-107,034`, or `-214068/300` where no decimal is exact. */
export function written(fraction, language) {
  const [numerator, denominator] = value(fraction);
  const comma = language === "pl" ? "," : ".";
  for (let places = 2, scale = 100n; places <= 6; places += 1, scale *= 10n) {
    if ((numerator * scale) % denominator !== 0n) continue;
    const digits = String(abs((numerator * scale) / denominator)).padStart(places + 1, "0");
    return `${numerator < 0n ? "−" : ""}${digits.slice(0, -places)}${comma}${digits.slice(-places)}`;
  }
  return `${numerator < 0n ? "−" : ""}${abs(numerator)}/${denominator}`;
}

const abs = (number) => (number < 0n ? -number : number);
