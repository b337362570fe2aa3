import { expect } from "vitest";

/** What every example's output must be: whole lines, nothing missing in them, the same as the file that was read and found right. */
export async function expectHeld(lines: readonly string[], name: string): Promise<void> {
  expect(lines.filter((line) => /undefined|NaN|null|\[object|\n/.test(line))).toEqual([]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`output/${name}.txt`);
}

/** A line of a table, as its words: widths are not held here. */
export function wordsOf(lines: readonly string[], first: string): string[] {
  const found = lines.filter((line) => line.trim().startsWith(first));
  expect(found).toHaveLength(1);
  return found[0]?.trim().split(/\s+/) ?? [];
}
