import type { CalendarDate } from "../calendar/index.js";
import type { LawFor, Parts } from "../input/index.js";
import { coveredFrom } from "../law/index.js";
import type { Issue } from "../reasoning/index.js";
import type { PlanFacts, PlannedExtension } from "./inputs.js";
import { plannedPhases } from "./planned-phases.js";
import { possibleCounts } from "./possible-counts.js";

/** Reversed dates, and an end outside the plan: issues if they are so however months are counted. */
export function contradictionsOfPlan(parts: Parts<PlanFacts>, lawFor: LawFor): Issue[] {
  const plan = readableStart(parts);
  if (plan === undefined) return [];
  const law = lawFor(plan.trialFrom, plan.asOf);
  const [first = [], ...others] = possibleCounts(plan.interpretation?.monthCount).map(
    (count) => plannedPhases(plan, law, count).issues,
  );
  return first.filter((issue) => others.every((issues) => issues.some((other) => areTheSame(issue, other))));
}

function areTheSame(a: Issue, b: Issue): boolean {
  return a.code === b.code && a.path.join() === b.path.join();
}

/** The plan up to the first phase that could not be read: what comes after cannot be compared with it. */
function readableStart({ trialFrom, ...parts }: Parts<PlanFacts>): PlanFacts | undefined {
  if (trialFrom == null || trialFrom < coveredFrom) return undefined;
  const { trialTo, participationTo, endedOn } = parts;
  const extensions: PlannedExtension<CalendarDate>[] = [];
  let isWhole = trialTo !== null && participationTo !== null && parts.extensions !== null;
  for (const extension of isWhole ? (parts.extensions ?? []) : []) {
    if (extension === null || Object.values(extension).includes(null)) {
      isWhole = false;
      break;
    }
    extensions.push(extension as PlannedExtension<CalendarDate>);
  }
  const comparableEnd = isWhole || (endedOn != null && endedOn < trialFrom) ? endedOn : undefined;
  return {
    trialFrom,
    trialTo: trialTo ?? undefined,
    participationTo: trialTo === null ? undefined : (participationTo ?? undefined),
    extensions,
    endedOn: comparableEnd ?? undefined,
    interpretation: (parts.interpretation ?? undefined) as PlanFacts["interpretation"],
    asOf: parts.asOf ?? undefined,
  };
}
