import { dayAfter, dayBefore, type Period } from "../calendar/index.js";
import type { Law } from "../law/index.js";
import type { Inquiry, Path, Violation } from "../reasoning/index.js";
import type { PlanFacts } from "./inputs.js";
import type { CheckedPeriods } from "./periods.js";
import { plannedPhases } from "./planned-phases.js";
import type { CheckedSuspension } from "./suspensions.js";
import { violationsOf } from "./violations.js";
import type { PlanViolationCode } from "./vocabulary.js";

/** Periods, and the suspensions by whose length they may have been extended. */
interface PeriodsDecided {
  readonly periods: CheckedPeriods;
  readonly suspensions?: readonly CheckedSuspension[] | undefined;
}

/** Where periods as decided go past the law: what a plan signed with the same days would say, with places in the periods. */
export function violationsOfPeriods(
  decided: PeriodsDecided,
  law: Law,
  inquiry: Inquiry,
): Violation<PlanViolationCode>[] {
  const plan = asPlan(decided);
  if (plan === undefined || law.of("trialLength", plan.trialFrom) === undefined) return [];
  const lawOfPlan = law.on(plan.trialFrom);
  // All days are signed, so that it does not matter how months are counted.
  const phases = plannedPhases(plan, lawOfPlan, "civil-code");
  return violationsOf(plan, phases, lawOfPlan, inquiry).map(({ path = [], ...violation }) => ({
    ...violation,
    path: inPeriods(path),
  }));
}

/** A phase that is not there stands as a single day, which breaks no limit. */
function asPlan({ periods, suspensions }: PeriodsDecided): PlanFacts | undefined {
  const { trial, participation, extensions } = periods;
  const first = trial ?? (participation && dayOnly(dayBefore(participation.from)));
  if (first === undefined) return undefined;
  const second = participation ?? dayOnly(dayAfter(first.to));
  return { trialFrom: first.from, trialTo: first.to, participationTo: second.to, extensions, suspensions };
}

function dayOnly(date: Period["from"]): Period {
  return { from: date, to: date };
}

const lastDays: Readonly<Record<string, Path>> = {
  trialTo: ["trial", "to"],
  participationTo: ["participation", "to"],
};

function inPeriods([head = "", ...rest]: Path): Path {
  return [...(lastDays[head] ?? [head]), ...rest];
}
