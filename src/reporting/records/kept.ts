import type { CalendarDate } from "../../calendar/index.js";
import type { Issue } from "../../reasoning/index.js";
import type { RecordTable } from "../vocabulary.js";
import type { Records } from "./records.js";

/** Records whose form was checked. */
type Checked = Records<CalendarDate>;

/** A record of each table. */
export type RecordOf = { [Table in RecordTable]: NonNullable<Checked[Table]>[number] };

/** The records that count, by table, in their order. */
export type Kept = { readonly [Table in RecordTable]: readonly RecordOf[Table][] };

/** A record that was left out, and why. */
export interface LeftOut {
  table: RecordTable;
  /** Position in its table, from 0. */
  index: number;
  /** Null where the record has no usable id. */
  id: string | null;
  issues: Issue[];
}
