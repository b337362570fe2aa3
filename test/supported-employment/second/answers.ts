import { coverage } from "zatrudnienie-socjalne/law";

/** What every calculation answers alike. */

const theAct = "2003-08-14";
const { checkedUntil } = coverage();

export const invalid = (
  ...issues: readonly (readonly [code: string, ...path: (string | number)[]])[]
): object => ({
  outcome: "invalid",
  issues: issues.map(([code, ...path]) => JSON.stringify([code, path])).sort(),
});

export const noRule = (reason: string, firstDay: string, asOf: string | undefined): object => ({
  outcome: "no-rule",
  reason,
  firstDay: asOf !== undefined && asOf < firstDay ? null : firstDay,
});

const isUnchecked = (day: string): boolean => day > checkedUntil;

/** Before the Act; with `strict` also after the last day that was checked. */
export function unsupported(
  day: string,
  { strict, to = null }: { strict?: boolean | undefined; to?: string | null },
): object | undefined {
  const last = strict === true ? checkedUntil : to;
  if (day >= theAct && (last === null || day <= last)) return undefined;
  return { outcome: "unsupported-date", supported: { from: theAct, to: last } };
}

/** Ids of assumptions as they are compared; the day's own is added. */
export const assumed = (day: string, assumptions: Readonly<Record<string, boolean>>): string[] =>
  Object.entries({ ...assumptions, "law-unverified": isUnchecked(day) })
    .filter(([, holds]) => holds)
    .map(([id]) => id)
    .sort();
