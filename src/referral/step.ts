import type { RuleRecord } from "../law/index.js";
import type { Step } from "../reasoning/index.js";

/** A step that stands on a wording; it cites a part of it where one is named. */
export function step(
  record: RuleRecord,
  operation: Step["operation"],
  operands: Step["operands"] = {},
  citation = record.citation,
): Step {
  return { citation, operation, operands, record };
}
