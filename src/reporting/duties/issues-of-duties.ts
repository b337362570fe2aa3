import { checkBy } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { issuesOfRecords } from "../records/issues-of-records.js";
import { dutyCalendarRule } from "./duty-calendar.js";
import { readAlone, splitRecords } from "./read-alone.js";

/** Of what stands beside the records or, where there is nothing, of each record. */
export function issuesOfDuties(input: unknown): Issue[] {
  const { shell, raw } = splitRecords(input);
  const issues = checkBy(dutyCalendarRule)(shell);
  return issues.length > 0 ? issues : issuesOfRecords(readAlone(raw).leftOut);
}
