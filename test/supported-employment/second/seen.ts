import { expect } from "vitest";

type Loose = Readonly<Record<string, unknown>>;

const codes = (list: unknown): unknown => (list as Loose[]).map(({ code }) => code);

/** How a field is compared: words and citations are not. */
const compared: Readonly<Record<string, (value: unknown) => unknown>> = {
  needed: (list) => (list as Loose[]).map(({ id, done }) => [id, done]),
  assumptions: (list) =>
    (list as { id: string; reading?: string }[])
      .map(({ id, reading }) => (reading === undefined ? id : `${id} ${reading}`))
      .sort(),
  violations: codes,
  warnings: codes,
  issues: (list) => (list as Loose[]).map(({ code, path }) => JSON.stringify([code, path])).sort(),
};

/** Of the result what is expected of it: it may say more. */
function picked(result: Loose, expected: Loose): Loose {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [name, pickedValue(name, result[name], value)]),
  );
}

function pickedValue(name: string, value: unknown, expected: unknown): unknown {
  if (value === undefined) return undefined;
  const read = compared[name];
  if (read !== undefined) return read(value);
  if (name !== "months" || !Array.isArray(value)) return value;
  return value.map((entry, index) => picked(entry as Loose, (expected as Loose[])[index] ?? {}));
}

/** The library's result says all that is expected, in the same order. */
export function expectSame(result: object, expected: object): void {
  expect(picked(result as Loose, expected as Loose)).toEqual(expected);
}
