import { limits } from "../../input/index.js";
import type { Kept, LeftOut } from "../records/kept.js";
import { readTable } from "../records/read-records.js";

/** The tables a calendar takes from the records of a centre. */
const tables = ["programmes", "payments"] as const;

type Raw = Readonly<Partial<Record<(typeof tables)[number], readonly unknown[] | undefined>>>;

/** Records that stand alone: there is nothing they could point at, and so nothing is asked of what they point at. */
export interface ReadAlone extends Pick<Kept, "programmes"> {
  /** Undefined where none were given. */
  readonly payments: Kept["payments"] | undefined;
  readonly leftOut: LeftOut[];
}

/** Takes the records out of an input, so that a bad one does not stop the others. What is no list stays and is refused. */
export function splitRecords(input: unknown): { shell: unknown; raw: Raw } {
  try {
    const shell = { ...(input as Record<string, unknown>) };
    if (Array.isArray(input) || Object.keys(shell).length === 0) return { shell: input, raw: {} };
    const raw: { -readonly [Table in keyof Raw]: Raw[Table] } = {};
    for (const table of tables) {
      const rows = shell[table];
      if (!Array.isArray(rows) || rows.length > limits.records) continue;
      raw[table] = rows;
      shell[table] = [];
    }
    return { shell: Object.keys(raw).length === 0 ? input : shell, raw };
  } catch {
    return { shell: input, raw: {} };
  }
}

/** Holds every id. */
const anyId = { has: () => true } as unknown as ReadonlySet<string>;

export function readAlone({ programmes = [], payments }: Raw): ReadAlone {
  const known = { participants: anyId, grants: anyId };
  const read = readTable("programmes", programmes, known);
  const paid = readTable("payments", payments ?? [], known);
  return {
    programmes: read.kept,
    payments: payments === undefined ? undefined : paid.kept,
    leftOut: [...read.leftOut, ...paid.leftOut],
  };
}
