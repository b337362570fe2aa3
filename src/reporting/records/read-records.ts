import { idOf, itemAt, read } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { type RecordTable, recordTables } from "../vocabulary.js";
import type { Kept, LeftOut, RecordOf } from "./kept.js";
import { recordSchema } from "./schemas.js";
import { type Known, soundness } from "./soundness.js";

/** Tables as they were given, record by record unread. */
export type RawTables = Readonly<Partial<Record<RecordTable, readonly unknown[]>>>;

/** The records that count, and those that were left out with what is wrong with each. */
export interface ReadRecords {
  readonly kept: Kept;
  readonly leftOut: LeftOut[];
}

/** Tables whose records others point at come first. */
const inOrderOfReference: readonly RecordTable[] = [
  "participants",
  "grants",
  ...recordTables.filter((table) => table !== "participants" && table !== "grants"),
];

/** Reads every record by itself: its form, then whether its id is its own, then what it says beside the others. */
export function readRecords(raw: RawTables): ReadRecords {
  const kept: Partial<Record<RecordTable, unknown[]>> = {};
  const leftOut: Partial<Record<RecordTable, LeftOut[]>> = {};
  const known: Known = { participants: new Set(), grants: new Set() };
  for (const table of inOrderOfReference) {
    const read = readTable(table, raw[table] ?? [], known);
    kept[table] = read.kept;
    leftOut[table] = read.leftOut;
    if (table === "participants" || table === "grants") known[table] = new Set(read.kept.map(({ id }) => id));
  }
  return { kept: kept as unknown as Kept, leftOut: recordTables.flatMap((table) => leftOut[table] ?? []) };
}

/** The records of one table: its form, then whether its id is its own, then what it says beside the others. */
export function readTable<Table extends RecordTable>(
  table: Table,
  raw: readonly unknown[],
  known: Known,
): { kept: RecordOf[Table][]; leftOut: LeftOut[] } {
  const schema = recordSchema(table);
  const kept: RecordOf[Table][] = [];
  const leftOut: LeftOut[] = [];
  const ids = new Set<string>();
  for (let index = 0; index < raw.length; index += 1) {
    const record = itemAt(raw, index);
    const id = idOf(record);
    const isRepeated = id !== null && ids.has(id);
    if (id !== null) ids.add(id);
    const checked = read(schema, record, () => []);
    const issues: Issue[] =
      "issues" in checked
        ? checked.issues
        : isRepeated
          ? [{ path: ["id"], code: "repeated-id" }]
          : soundness[table](checked.input as unknown as RecordOf[Table], known);
    if (issues.length > 0) leftOut.push({ table, index, id, issues });
    else if ("input" in checked) kept.push(checked.input as unknown as RecordOf[Table]);
  }
  return { kept, leftOut };
}
