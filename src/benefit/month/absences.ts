import { theAct } from "../../law/index.js";
import { type Violation } from "../../participation/index.js";
import { type Step } from "../../reasoning/index.js";
import { bothPhases, type PerPhase } from "./covered-month.js";
import { addDay, type CostlyDays, noDays, type UnpaidCause } from "./deductions.js";
import { gatherDaysOff } from "./gather-days-off.js";
import { gatherSickness } from "./gather-sickness.js";
import type { Counters } from "./result.js";
import { type Openness, type SingleDay, type Situation } from "./situation.js";

/** What the absences mean for the month. */
export interface GatheredAbsences {
  readonly costly: CostlyDays;
  readonly counters: Counters;
  readonly violations: Violation[];
  /** Steps that cost nothing but explain: the pool, free days. */
  readonly steps: Step[];
}

export function gatherAbsences(situation: Situation, openness: Openness): GatheredAbsences {
  const { covered, classDays, inquiry, singles } = situation;
  if (openness !== "nothing-due" && singles.length > 0 && !classDays.isListed(covered.month)) {
    inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
  }

  const unexcused = countOf(singles, "unexcused");
  const daysOff = gatherDaysOff(situation, openness);
  const excused = countOf(singles, "excused");
  for (const { effect, phase } of daysOff.ofMonth) {
    if (effect !== "free") addDay(excused, phase);
  }
  const sickness = gatherSickness(situation, openness);

  const unpaid = new Map<UnpaidCause, PerPhase>();
  const reduced = noDays();
  for (const { phase, effect } of sickness.ofMonth?.days ?? []) {
    if (effect === "reduced") addDay(reduced, phase);
    else addDay(countsFor(unpaid, effect), phase);
  }
  const steps = [...sickness.steps, ...daysOff.steps];
  if (bothPhases(excused) > 0 && openness === "open") {
    const reading = inquiry.reading("excusedAbsence");
    if (reading === "unpaid") unpaid.set("excused", excused);
    else {
      const operands = { days: bothPhases(excused) };
      steps.push({ citation: theAct("art-15-ust-7"), operation: "excused-paid", operands });
    }
  }
  return {
    costly: { unexcused, reduced, unpaid },
    counters: {
      unexcused: bothPhases(unexcused),
      excused: bothPhases(excused),
      sickness: sickness.counter,
      daysOff: daysOff.counter,
    },
    violations: daysOff.violations,
    steps,
  };
}

function countOf(days: readonly SingleDay[], kind: SingleDay["kind"]): PerPhase {
  const counts = noDays();
  for (const day of days) if (day.kind === kind) addDay(counts, day.phase);
  return counts;
}

function countsFor(unpaid: Map<UnpaidCause, PerPhase>, cause: UnpaidCause): PerPhase {
  const counts = unpaid.get(cause) ?? noDays();
  unpaid.set(cause, counts);
  return counts;
}
