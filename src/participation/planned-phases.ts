import {
  addDays,
  type CalendarDate,
  dayAfter,
  endOfTerm,
  type MonthCount,
  type Period,
} from "../calendar/index.js";
import { limits } from "../input/index.js";
import type { Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Issue, Path } from "../reasoning/index.js";
import type { PlanFacts } from "./inputs.js";
import { lengthsOf } from "./lengths.js";
import { daysOfRuns, suspendedRuns } from "./suspensions.js";
import type { ExtensionBasis } from "./vocabulary.js";

/** The phases of a plan, one after the other. */
export interface PlannedPhases {
  readonly trial: Period;
  readonly participation: Period;
  readonly extensions: readonly ExtensionPhase[];
  /** Extensions by a suspension of which no day is left to give back: they have no days, and what follows joins on. */
  readonly withoutDays: readonly ExtensionDecision[];
  /** Extensions whose length neither the input nor the law gives; they and all after them are left out. */
  readonly withoutLength: readonly number[];
  readonly issues: Issue[];
}

/** An extension as decided. */
export interface ExtensionDecision {
  /** Its number in the input, from 0. */
  readonly index: number;
  readonly basis: ExtensionBasis | undefined;
  /** The last day of what it extends. */
  readonly extended: CalendarDate;
  /** The day whose law limits it: the day of the decision, or the last day of what it extends. */
  readonly lawDay: CalendarDate;
  /** The suspended days from the first day of the trial to the last of what it extends; null where there are no suspensions at all. */
  readonly suspended: readonly Period[] | null;
  /** How many of them earlier extensions have not given back. */
  readonly daysLeft: number;
}

/** An extension in its place. */
export interface ExtensionPhase extends ExtensionDecision, Period {}

/** Puts the phases one after the other; a signed date wins over a computed one. */
export function plannedPhases(plan: PlanFacts, law: Law, count: MonthCount): PlannedPhases {
  const issues: Issue[] = [];
  const phase = (from: CalendarDate, to: CalendarDate, path: Path): Period => {
    if (to < from) issues.push({ path, code: "reversed-period" });
    if (to > limits.lastDate) issues.push({ path, code: "date-out-of-range" });
    return { from, to };
  };
  const lengths = lengthsOf(plan, law);

  const trialMonths = law.of(rules.trialLength, plan.trialFrom)?.value.months ?? 0;
  const trial = phase(plan.trialFrom, plan.trialTo ?? endOfTerm(plan.trialFrom, trialMonths, count), [
    "trialTo",
  ]);

  const start = dayAfter(trial.to);
  const mostMonths = lengths.participation(start)?.value.months ?? 0;
  const end = plan.participationTo ?? endOfTerm(start, mostMonths, count);
  const participation = phase(start, end, ["participationTo"]);

  const extensions: ExtensionPhase[] = [];
  const withoutDays: ExtensionDecision[] = [];
  const withoutLength: number[] = [];
  let last = participation;
  for (const [index, { decidedOn, months, to, basis }] of (plan.extensions ?? []).entries()) {
    const extended = last.to;
    const lawDay = decidedOn ?? extended;
    const suspended = suspendedUntil(extended, plan);
    const daysLeft = daysOfRuns(suspended ?? []) - daysGivenBack(extensions);
    const decision: ExtensionDecision = { index, basis, extended, lawDay, suspended, daysLeft };
    const from = dayAfter(extended);
    const isWholeSuspension = basis === "suspension" && to === undefined && months === undefined;
    if (isWholeSuspension && daysLeft <= 0) {
      withoutDays.push(decision);
      continue;
    }
    const rule = lengths.extension(lawDay)?.value;
    const length = months ?? (rule?.kind === "exactly" ? rule.months : undefined);
    if (to === undefined && length === undefined && !isWholeSuspension) {
      withoutLength.push(index);
      break;
    }
    const lastDay = isWholeSuspension ? addDays(extended, daysLeft) : endOfTerm(from, length ?? 0, count);
    last = phase(from, to ?? lastDay, ["extensions", index, "to"]);
    extensions.push({ ...decision, ...last });
  }

  if (plan.endedOn !== undefined) {
    if (plan.endedOn < plan.trialFrom) issues.push({ path: ["endedOn"], code: "reversed-period" });
    if (plan.endedOn > last.to && withoutLength.length === 0) {
      issues.push({ path: ["endedOn"], code: "ended-after-planned-end" });
    }
  }
  return { trial, participation, extensions, withoutDays, withoutLength, issues };
}

function suspendedUntil(to: CalendarDate, { trialFrom, suspensions = [] }: PlanFacts): Period[] | null {
  return suspensions.length === 0 ? null : suspendedRuns(suspensions, { from: trialFrom, to });
}

/** The days of the extensions by suspension. */
export function daysGivenBack(extensions: readonly ExtensionPhase[]): number {
  return daysOfRuns(extensions.filter(isBySuspension));
}

export function isBySuspension({ basis }: { readonly basis?: ExtensionBasis | undefined }): boolean {
  return basis === "suspension";
}

export function isOrdinary({ basis }: { readonly basis?: ExtensionBasis | undefined }): boolean {
  return basis !== "suspension";
}
