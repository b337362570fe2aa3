/** What is said of a case, without on what law it is said and in which steps. */

export type Loose = Readonly<Record<string, unknown>>;

const onWhatItStands = ["steps", "assumptions", "citations", "law", "versions", "hypothetical"];

export const substance = (result: object): Loose =>
  Object.fromEntries(Object.entries(result).filter(([name]) => !onWhatItStands.includes(name)));

export const isDecided = (result: object): boolean => "assumptions" in result;

export const assumptionsOf = (result: object): unknown[] =>
  ((result as Loose)["assumptions"] as Loose[]).map(({ id }) => id);

/** In grosze, below zero too; none where there is no amount. */
function groszeOf(result: object): bigint | undefined {
  const { amount } = result as { amount?: string };
  return amount === undefined ? undefined : BigInt(amount.replace(".", ""));
}

export function differenceOf(before: object, after: object): string | null {
  const [one, other] = [groszeOf(before), groszeOf(after)];
  if (one === undefined || other === undefined) return null;
  const digits = String(other > one ? other - one : one - other).padStart(3, "0");
  return `${other < one ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
