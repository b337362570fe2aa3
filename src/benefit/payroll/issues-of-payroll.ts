import { limits } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { tooManyCases } from "./payroll.js";
import { linesOf } from "./payroll-lines.js";
import { readShared, type Shared } from "./read-payroll.js";

/** Of what the cases share or, where there is nothing, of each case. */
export function issuesOfPayroll(input: unknown): Issue[] {
  return issuesIn(input, (shared) =>
    Array.isArray(shared.cases) && shared.cases.length > limits.cases
      ? [tooManyCases()]
      : issuesOfCases(shared),
  );
}

/** The same without a limit. */
export function issuesOfPayrollLines(input: unknown): Issue[] {
  return issuesIn(input, issuesOfCases);
}

function issuesIn(input: unknown, ofCases: (shared: Shared) => Issue[]): Issue[] {
  const shared = readShared(input);
  return "issues" in shared ? shared.issues : ofCases(shared);
}

/** Of a list: another iterable may give its cases only once, and is left to the function. */
function issuesOfCases(shared: Shared): Issue[] {
  if (!Array.isArray(shared.cases)) return [];
  return [...linesOf(shared)].flatMap((line) =>
    line.outcome === "invalid"
      ? line.issues.map((issue) => ({ ...issue, path: ["cases", line.index, ...issue.path] }))
      : [],
  );
}
