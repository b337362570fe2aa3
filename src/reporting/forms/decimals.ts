/** Whole numbers and decimals with up to two places, all as hundredths: how the cells of a form are compared and added. */

/** A number of a form as it was given. */
export type CellValue = number | string;

/** `-12.5` and -12.5 as -1250 hundredths. */
export function hundredthsOf(value: CellValue): bigint {
  const text = String(value);
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
}

/** `-1250n` hundredths as `-12.50`. */
export function twoDecimals(hundredths: bigint): string {
  return written(hundredths, 2);
}

/** With one decimal where that is exact, else with two. */
export function oneDecimal(hundredths: bigint): string {
  return hundredths % 10n === 0n ? written(hundredths / 10n, 1) : written(hundredths, 2);
}

/** PLN as thousands with one decimal, half away from zero: `123456.78` is `123.5`. */
export function inThousands(amount: string): string {
  const grosze = hundredthsOf(amount);
  const size = grosze < 0n ? -grosze : grosze;
  const tenths = (size + groszeInATenth / 2n) / groszeInATenth;
  return written(grosze < 0n ? -tenths : tenths, 1);
}

/** A tenth of a thousand złotych. */
const groszeInATenth = 10_000n;

function written(parts: bigint, decimals: number): string {
  const size = (parts < 0n ? -parts : parts).toString().padStart(decimals + 1, "0");
  return `${parts < 0n ? "-" : ""}${size.slice(0, -decimals)}.${size.slice(-decimals)}`;
}
