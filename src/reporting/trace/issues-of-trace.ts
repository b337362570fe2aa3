import { checkBy } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { collectiveReportRule } from "../collective/collective-report.js";
import { issuesOfReport } from "../report/issues-of-report.js";
import { readTrace } from "./read-trace.js";

/** Of the question or, where there is nothing, of the report's own input. */
export function issuesOfTrace(input: unknown): Issue[] {
  const read = readTrace(input);
  if ("issues" in read) return read.issues;
  const { of, inner } = read;
  const issues = of === "collective" ? checkBy(collectiveReportRule)(inner) : issuesOfReport(of, inner);
  return issues.map((issue) => ({ ...issue, path: ["input", ...issue.path] }));
}
