import { theAct } from "../../law/index.js";
import type { Step, Violation } from "../../reasoning/index.js";
import { CostlyDays } from "./costly-days.js";
import type { DayInPhase } from "./covered-month.js";
import { gatherDaysOff } from "./gather-days-off.js";
import { type FloodDays, gatherFloodDays } from "./gather-flood-days.js";
import { gatherQuarantine } from "./gather-quarantine.js";
import { gatherSickness } from "./gather-sickness.js";
import { gatherSuspensions } from "./gather-suspensions.js";
import type { Counters } from "./result.js";
import type { Situation } from "./situation.js";
import { step } from "./step.js";
import type { AbsenceKind, DayAbsenceKind, MonthViolationCode } from "./vocabulary.js";

/** What the absences mean for the month. */
export interface GatheredAbsences {
  readonly costly: CostlyDays;
  readonly counters: Counters;
  /** What was used up at the month's end; null where it depends on what nobody said. */
  readonly usedNext: { sickness: number | null; daysOff: number | null; flood: FloodDays };
  readonly violations: Violation<MonthViolationCode>[];
  /** Steps that cost nothing but explain: suspended days, the pool, free days. */
  readonly steps: Step[];
}

export function gatherAbsences(situation: Situation): GatheredAbsences {
  const { covered, classDays, inquiry, singles, openness } = situation;
  if (openness !== "nothing-due" && singles.length > 0 && !classDays.isListed(covered.month)) {
    inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
  }
  const { violations, steps } = gatherSuspensions(situation);
  const gathered: Gathering = {
    costly: new CostlyDays(situation.entitled),
    counters: { unexcused: 0, excused: 0, sickness: null, daysOff: null },
    usedNext: { sickness: 0, daysOff: 0, flood: { property: 0, inability: 0 } },
    violations,
    steps,
    treatedAsExcused: [],
  };
  for (const gather of effectsInOrder) gather(situation, gathered);
  return gathered;
}

/** What was gathered so far. */
interface Gathering extends GatheredAbsences {
  /** Days of other kinds that count as excused. */
  readonly treatedAsExcused: DayInPhase[];
}

type Effect = (situation: Situation, gathered: Gathering) => void;

/** What each kind of absence does to the month, in the order in which the kinds are looked at. */
const effects: Readonly<Record<AbsenceKind, Effect>> = {
  unexcused(situation, { costly, counters }) {
    const days = daysOfKind("unexcused", situation);
    for (const day of days) costly.add("unexcused", day);
    counters.unexcused = days.length;
  },

  sickness(situation, { costly, counters, usedNext, steps }) {
    const sickness = gatherSickness(situation);
    for (const day of sickness.days) costly.add(day.effect, day);
    counters.sickness = sickness.counter;
    usedNext.sickness = sickness.usedNext;
    steps.push(...sickness.steps);
  },

  quarantine(situation, { steps, treatedAsExcused }) {
    const quarantine = gatherQuarantine(situation);
    treatedAsExcused.push(...quarantine.asExcused);
    steps.push(...quarantine.steps);
  },

  "day-off"(situation, { counters, usedNext, violations, steps, treatedAsExcused }) {
    const daysOff = gatherDaysOff(situation);
    treatedAsExcused.push(...daysOff.ofMonth.filter(({ effect }) => effect !== "free"));
    counters.daysOff = daysOff.counter;
    usedNext.daysOff = daysOff.usedNext;
    violations.push(...daysOff.violations);
    steps.push(...daysOff.steps);
  },

  "flood-day-off"(situation, { usedNext, violations, steps, treatedAsExcused }) {
    const floodDays = gatherFloodDays(situation);
    usedNext.flood = floodDays.used;
    treatedAsExcused.push(...floodDays.asExcused);
    violations.push(...floodDays.violations);
    steps.push(...floodDays.steps);
  },

  excused(situation, { costly, counters, steps, treatedAsExcused }) {
    const days = [...daysOfKind("excused", situation), ...treatedAsExcused];
    counters.excused = days.length;
    const asked = days.filter((day) => costly.canCost(day));
    if (asked.length === 0 || situation.openness !== "open") return;
    if (situation.inquiry.reading("excusedAbsence") === "unpaid") {
      for (const day of asked) costly.add("excused", day);
    } else {
      steps.push(step(theAct("art-15-ust-7"), "excused-paid", { days: asked.length }));
    }
  },
};

const effectsInOrder = /* @__PURE__ */ Object.values(effects);

function daysOfKind(wanted: DayAbsenceKind, { singles }: Situation): DayInPhase[] {
  return singles.filter(({ kind }) => kind === wanted);
}
