import { limits } from "../../input/index.js";
import type { ReportKind } from "../vocabulary.js";
import type { RawTables } from "./read-records.js";
import { tablesOf } from "./schemas.js";

/** An input without its records, and the records. */
export interface Split {
  readonly shell: unknown;
  readonly tables: RawTables;
}

/**
 * Takes the tables out of an input, so that the rest can be read by its schema and the records one by one. A table that is
 * no list, or too long a one, stays where it is and is refused with the rest.
 */
export function splitTables(input: unknown, kind: ReportKind): Split {
  try {
    const { records } = input as { records: Record<string, unknown> };
    if (typeof records !== "object" || Array.isArray(records)) return { shell: input, tables: {} };
    const tables: Record<string, readonly unknown[]> = {};
    const emptied: Record<string, unknown> = { ...records };
    for (const table of tablesOf[kind]) {
      const rows = records[table];
      if (!Array.isArray(rows) || rows.length > limits.records) continue;
      tables[table] = rows;
      emptied[table] = [];
    }
    return { shell: { ...(input as object), records: emptied }, tables };
  } catch {
    return { shell: input, tables: {} };
  }
}
