import type { Issue, Path } from "../reasoning/index.js";
import { limits } from "./limits.js";

/** An item of a list; nothing where the list throws when it is read, so that one item does not hide the others. */
export function itemAt(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}

/** The id of an item, if it has one that can be used, whatever else is wrong with it. */
export function idOf(raw: unknown): string | null {
  try {
    const { id } = (raw ?? {}) as { id?: unknown };
    return typeof id === "string" && id.length > 0 && id.length <= limits.textLength ? id : null;
  } catch {
    return null;
  }
}

/** The positions of what stood in the list before; what could not be read repeats nothing. */
export function repeated(keys: readonly (string | null | undefined)[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (key == null) return [];
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/** An issue at the second place of each id that is given more than once. */
export function repeatedIds(
  items: readonly ({ readonly id?: string | null | undefined } | null | undefined)[] | null | undefined,
  path: Path,
): Issue[] {
  return repeated((items ?? []).map((item) => item?.id)).map((index) => ({
    path: [...path, index, "id"],
    code: "repeated-id",
  }));
}
