import { recordTables } from "../vocabulary.js";
import type { Kept } from "./kept.js";

/** The records of one project, in every table that has projects; the others stay whole. */
export function ofProject(kept: Kept, project: string | undefined): Kept {
  if (project === undefined) return kept;
  const tables = recordTables.map((table): [string, readonly unknown[]] => {
    const records = kept[table] as readonly { readonly project?: string | undefined }[];
    const hasProjects = table !== "participants" && table !== "changes";
    return [table, hasProjects ? records.filter((record) => record.project === project) : records];
  });
  return Object.fromEntries(tables);
}
