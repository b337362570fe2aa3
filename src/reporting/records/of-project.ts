import { recordTables } from "../vocabulary.js";
import type { Kept } from "./kept.js";

/** The records of one project, in every table that has projects; the others stay whole. */
export function ofProject(kept: Kept, project: string | undefined): Kept {
  if (project === undefined) return kept;
  const filtered: { -readonly [Table in keyof Kept]: readonly unknown[] } = { ...kept };
  for (const table of recordTables) {
    if (table === "participants" || table === "changes") continue;
    const records = kept[table] as readonly { readonly project?: string | undefined }[];
    filtered[table] = records.filter((record) => record.project === project);
  }
  return filtered as Kept;
}
