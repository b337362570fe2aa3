import { type CalendarDate, dayAfter, endOfTerm, type MonthCount, type Period } from "../calendar/index.js";
import { limits } from "../input/index.js";
import type { Law } from "../law/index.js";
import type { Issue, Path } from "../reasoning/index.js";
import type { PlanFacts } from "./inputs.js";

/** The phases of a plan, one after the other. */
export interface PlannedPhases {
  readonly trial: Period;
  readonly participation: Period;
  readonly extensions: readonly ExtensionPhase[];
  /** Extensions whose length neither the input nor the law gives; they and all after them are left out. */
  readonly withoutLength: readonly number[];
  readonly issues: Issue[];
}

/** An extension in its place. */
export interface ExtensionPhase extends Period {
  /** Its number in the input, from 0. */
  readonly index: number;
  /** The day whose law limits it: the day of the decision, or the last day of what it extends. */
  readonly lawDay: CalendarDate;
}

/** Puts the phases one after the other; a signed date wins over a computed one. */
export function plannedPhases(plan: PlanFacts, law: Law, count: MonthCount): PlannedPhases {
  const issues: Issue[] = [];
  const phase = (from: CalendarDate, to: CalendarDate, path: Path): Period => {
    if (to < from) issues.push({ path, code: "reversed-period" });
    if (to > limits.lastDate) issues.push({ path, code: "date-out-of-range" });
    return { from, to };
  };

  const trialMonths = law.of("trialLength", plan.trialFrom)?.value.months ?? 0;
  const trial = phase(plan.trialFrom, plan.trialTo ?? endOfTerm(plan.trialFrom, trialMonths, count), [
    "trialTo",
  ]);

  const start = dayAfter(trial.to);
  const mostMonths = law.of("participationLength", start)?.value.months ?? 0;
  const end = plan.participationTo ?? endOfTerm(start, mostMonths, count);
  const participation = phase(start, end, ["participationTo"]);

  const extensions: ExtensionPhase[] = [];
  const withoutLength: number[] = [];
  let last = participation;
  for (const [index, { decidedOn, months, to }] of (plan.extensions ?? []).entries()) {
    const lawDay = decidedOn ?? last.to;
    const rule = law.of("extension", lawDay)?.value;
    const length = months ?? (rule?.kind === "exactly" ? rule.months : undefined);
    const from = dayAfter(last.to);
    if (to === undefined && length === undefined) {
      withoutLength.push(index);
      break;
    }
    last = phase(from, to ?? endOfTerm(from, length ?? 0, count), ["extensions", index, "to"]);
    extensions.push({ ...last, index, lawDay });
  }

  if (plan.endedOn !== undefined) {
    if (plan.endedOn < plan.trialFrom) issues.push({ path: ["endedOn"], code: "reversed-period" });
    if (plan.endedOn > last.to && withoutLength.length === 0) {
      issues.push({ path: ["endedOn"], code: "ended-after-planned-end" });
    }
  }
  return { trial, participation, extensions, withoutLength, issues };
}
