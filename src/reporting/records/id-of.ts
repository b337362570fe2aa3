import { limits } from "../../input/index.js";

/** The id of a record, if it has one that can be used, whatever else is wrong with it. */
export function idOf(raw: unknown): string | null {
  try {
    const { id } = (raw ?? {}) as { id?: unknown };
    return typeof id === "string" && id.length > 0 && id.length <= limits.textLength ? id : null;
  } catch {
    return null;
  }
}
