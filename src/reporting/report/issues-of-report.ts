import { checkBy } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { issuesOfRecords } from "../records/issues-of-records.js";
import { readRecords } from "../records/read-records.js";
import { splitTables } from "../records/split-tables.js";
import type { ReportKind } from "../vocabulary.js";
import { reportReader } from "./make-report.js";

/** Of what stands beside the records or, where there is nothing, of each record. */
export function issuesOfReport(kind: ReportKind, input: unknown): Issue[] {
  const { shell, tables } = splitTables(input, kind);
  const issues = checkBy(reportReader(kind))(shell);
  return issues.length > 0 ? issues : issuesOfRecords(readRecords(tables).leftOut, ["records"]);
}
