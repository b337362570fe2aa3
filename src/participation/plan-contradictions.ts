import type { CalendarDate } from "../calendar/index.js";
import type { LawFor, Parts } from "../input/index.js";
import { coveredFrom } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Issue } from "../reasoning/index.js";
import type { PlanFacts, PlannedExtension } from "./inputs.js";
import { isReversed } from "./periods.js";
import { plannedPhases } from "./planned-phases.js";
import { possibleCounts } from "./possible-counts.js";
import { type CheckedSuspension, contradictionsOfSuspensions, knownSuspensions } from "./suspensions.js";

/** Reversed dates, and an end outside the plan: issues if they are so however months are counted. */
export function contradictionsOfPlan(parts: Parts<PlanFacts>, lawFor: LawFor): Issue[] {
  const plan = readableStart(parts);
  const ofSuspensions = contradictionsOfSuspensions(parts.suspensions, ["suspensions"], lawFor);
  if (plan === undefined) return ofSuspensions;
  return [...contradictionsOfRoute(plan, lawFor), ...ofSuspensions, ...contradictionsOfPhases(plan, lawFor)];
}

/** Nobody could be referred because of the flood before its act; what was known on `asOf` does not matter here. */
function contradictionsOfRoute({ route, trialFrom }: PlanFacts, lawFor: LawFor): Issue[] {
  const first = lawFor(trialFrom, undefined).firstDayOf(rules.floodReferral);
  return route !== undefined && first !== undefined && trialFrom < first
    ? [{ path: ["route"], code: "route-without-rule" }]
    : [];
}

function contradictionsOfPhases(plan: PlanFacts, lawFor: LawFor): Issue[] {
  const law = lawFor(plan.trialFrom, plan.asOf);
  const suspensions = knownSuspensions(plan.suspensions ?? [], law);
  return possibleCounts(plan.interpretation?.monthCount)
    .map((count) => plannedPhases({ ...plan, suspensions }, law, count).issues)
    .reduce((common, issues) => common.filter((issue) => issues.some((other) => areTheSame(issue, other))));
}

function areTheSame(a: Issue, b: Issue): boolean {
  return a.code === b.code && a.path.join() === b.path.join();
}

/** The plan up to the first phase that could not be read: what comes after cannot be compared with it. */
function readableStart({ trialFrom, ...parts }: Parts<PlanFacts>): PlanFacts | undefined {
  if (trialFrom == null || trialFrom < coveredFrom) return undefined;
  const { trialTo, participationTo, endedOn, route } = parts;
  const suspensions = readableSuspensions(parts.suspensions);
  const extensions: PlannedExtension<CalendarDate>[] = [];
  let isWhole = trialTo !== null && participationTo !== null && route !== null && parts.extensions !== null;
  for (const extension of parts.extensions ?? []) {
    const isOfUnknownLength = extension?.basis === "suspension" && suspensions === null;
    if (!isWhole || isOfUnknownLength || !isRead(extension)) {
      isWhole = false;
      break;
    }
    extensions.push(extension as PlannedExtension<CalendarDate>);
  }
  const comparableEnd = isWhole || (endedOn ?? trialFrom) < trialFrom ? endedOn : undefined;
  return {
    trialFrom,
    trialTo: trialTo ?? undefined,
    participationTo: trialTo === null ? undefined : (participationTo ?? undefined),
    extensions,
    suspensions: suspensions ?? undefined,
    route: route ?? undefined,
    endedOn: comparableEnd ?? undefined,
    interpretation: (parts.interpretation ?? undefined) as PlanFacts["interpretation"],
    asOf: parts.asOf ?? undefined,
  };
}

/** Null where any could not be read, or is reversed: how long classes were suspended is then not known. */
function readableSuspensions(suspensions: Parts<PlanFacts>["suspensions"]): CheckedSuspension[] | null {
  if (suspensions === null) return null;
  const list = suspensions ?? [];
  const areReadable = list.every((one) => isRead(one) && !isReversed(one));
  return areReadable ? (list as CheckedSuspension[]) : null;
}

function isRead<Item extends object>(parts: Item | null): parts is Item {
  return parts !== null && !Object.values(parts).includes(null);
}
