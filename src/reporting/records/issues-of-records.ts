import type { Issue, Path } from "../../reasoning/index.js";
import type { LeftOut } from "./kept.js";

/** What is wrong with records that would be left out, each where it stands in the input. */
export function issuesOfRecords(leftOut: readonly LeftOut[], holder: Path = []): Issue[] {
  return leftOut.flatMap(({ table, index, issues }) =>
    issues.map((issue) => ({ ...issue, path: [...holder, table, index, ...issue.path] })),
  );
}
