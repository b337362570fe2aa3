import type { CalendarDate, MonthCount } from "../calendar/index.js";
import type { Parts } from "../input/index.js";
import { coveredFrom } from "../law/index.js";
import type { Issue } from "../reasoning/index.js";
import { chained } from "./chain.js";
import type { PlannedExtension, PlanParticipationInput } from "./schema.js";

type Plan = PlanParticipationInput<CalendarDate>;

/** Both ways to count months, where the caller has not said which. */
export const bothCounts: readonly MonthCount[] = ["civil-code", "day-before"];

/** Reversed dates, and an end outside the plan: issues if they are so however months are counted. */
export function contradictionsOfPlan(parts: Parts<Plan>): Issue[] {
  const plan = readableStart(parts);
  if (plan === undefined) return [];
  const given = plan.interpretation?.monthCount;
  const [first, second] = (given === undefined ? bothCounts : [given]).map(
    (count) => chained(plan, count).issues,
  );
  if (first === undefined || second === undefined) return first ?? [];
  const samePlace = (a: Issue, b: Issue): boolean => a.code === b.code && a.path.join() === b.path.join();
  return first.filter((issue) => second.some((other) => samePlace(issue, other)));
}

/** The plan up to the first phase that could not be read: what comes after cannot be compared with it. */
function readableStart({ trialFrom, ...parts }: Parts<Plan>): Plan | undefined {
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
    interpretation: (parts.interpretation ?? undefined) as Plan["interpretation"],
    asOf: parts.asOf ?? undefined,
  };
}
