import {
  type CalendarDate,
  dayBefore,
  earlier,
  intersection,
  type MonthCount,
  monthOf,
  type Period,
} from "../calendar/index.js";
import { coveredFrom, firstDayOfRule, ruleOn, theAct } from "../law/index.js";
import { type Phase, type Violation } from "../participation/index.js";
import { Inquiry, type Step } from "../reasoning/index.js";
import type { ClassDays } from "./class-days.js";
import { bothPhases, type CoveredMonth, type PerPhase, phaseOfDay, type RatePhase } from "./covered-month.js";
import { type DayOff, daysOffOfMonth, daysOffUntil, entitlementOn } from "./days-off.js";
import { addDay, type CostlyDays, noDays, type UnpaidCause } from "./deductions.js";
import type { Counters } from "./result.js";
import type { CheckedCase } from "./schema.js";
import {
  sickDaysIn,
  sicknessOfMonth,
  type SicknessOfMonth,
  type SicknessReadings,
  spellsUntil,
} from "./sickness.js";

/** What the absences mean for the month. */
export interface GatheredAbsences {
  readonly costly: CostlyDays;
  readonly counters: Counters;
  readonly violations: Violation[];
  /** Steps that cost nothing but explain: the pool, free days. */
  readonly steps: Step[];
}

/** How much is still open: all of it; only the counters, after more unexcused days than the limit; or nothing is due anyway. */
export type Openness = "open" | "over-limit" | "nothing-due";

interface Situation {
  readonly facts: CheckedCase;
  readonly phases: readonly Phase[];
  readonly covered: CoveredMonth;
  readonly classDays: ClassDays;
  readonly inquiry: Inquiry;
}

/** A day of the month with an absence of one day, in a phase. */
interface SingleDay {
  readonly index: number;
  readonly kind: "unexcused" | "excused" | "day-off";
  readonly date: CalendarDate;
  readonly phase: RatePhase;
}

export function gatherAbsences(situation: Situation, openness: Openness): GatheredAbsences {
  const { facts, covered, classDays, inquiry } = situation;
  const singles = singleDays(facts, covered);
  if (openness !== "nothing-due" && singles.length > 0 && !classDays.isListed(covered.month)) {
    inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
  }

  const unexcused = countOf(singles, "unexcused");
  const daysOff = gatherDaysOff(situation, singles, openness);
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

/** Unexcused days of the month, in both phases together. */
export function unexcusedDaysOf(facts: CheckedCase, covered: CoveredMonth): number {
  return singleDays(facts, covered).filter(({ kind }) => kind === "unexcused").length;
}

function singleDays({ absences = [] }: CheckedCase, covered: CoveredMonth): SingleDay[] {
  const days: SingleDay[] = [];
  for (const [index, absence] of absences.entries()) {
    if (absence.kind === "sickness" || monthOf(absence.date) !== covered.month) continue;
    const phase = phaseOfDay(covered, absence.date);
    if (phase !== undefined) days.push({ index, kind: absence.kind, date: absence.date, phase });
  }
  return days;
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

/** The last day of the programme up to the month's end; undefined before its first day. */
function lastProgrammeDay(phases: readonly Phase[], covered: CoveredMonth): CalendarDate | undefined {
  const begun = phases.filter(({ from }) => from <= covered.last);
  const last = begun.at(-1);
  const day = last && earlier(last.to, covered.last);
  return day !== undefined && day >= coveredFrom ? day : undefined;
}

/** Asks nothing of the caller: for counters, and where the month is decided already. */
function silent({ facts: { interpretation, strict } }: Situation): Inquiry {
  return new Inquiry({ interpretation, strict });
}

/** The count of months that was given; where none was and there are extensions, whose length counts, both. */
function possibleCounts({ interpretation, periods }: CheckedCase): readonly MonthCount[] {
  const given = interpretation?.monthCount;
  if (given !== undefined) return [given];
  return periods.extensions === undefined ? ["civil-code"] : ["civil-code", "day-before"];
}

/** The days whose effect is the same whichever way months are counted. */
function daysAlikeIn([first = [], second]: readonly (readonly DayOff[])[]): readonly DayOff[] {
  if (second === undefined) return first;
  return first.filter(({ index, effect }) =>
    second.some((day) => day.index === index && day.effect === effect),
  );
}

function gatherDaysOff(
  situation: Situation,
  singles: readonly SingleDay[],
  openness: Openness,
): {
  ofMonth: readonly DayOff[];
  counter: Counters["daysOff"];
  violations: Violation[];
  steps: Step[];
} {
  const { facts, phases, covered, inquiry } = situation;
  const { asOf, history } = facts;
  const listed = daysOffUntil(facts.absences, covered.last);
  const inMonth = singles.filter(({ kind }) => kind === "day-off");
  const asks =
    openness === "open" &&
    inMonth.some(
      ({ phase, date }) => phase === "participation" && ruleOn("daysOff", date, asOf)?.value != null,
    );
  if (asks && history === undefined) inquiry.missingFact(["history"], "absence-history");

  const asking = asks ? inquiry : silent(situation);
  const followed = possibleCounts(facts).map((count) => {
    const { days, used } = daysOffOfMonth(listed, phases, covered, history, count, asking, asOf);
    return { count, days, used };
  });
  const found = daysAlikeIn(followed.map(({ days }) => days));
  if (asks && found.length < inMonth.length) inquiry.reading("monthCount");
  const isKnown = ({ effect, law }: DayOff): boolean =>
    history !== undefined || effect === "in-trial" || law?.value == null;
  const ofMonth = found.filter(isKnown);

  const violations = ofMonth.flatMap(({ effect, index, law }): Violation[] => {
    if (effect === "free") return [];
    const code = effect === "in-trial" ? "day-off-in-trial" : "day-off-over-entitlement";
    return [{ code, citation: law?.citation ?? theAct("art-15-ust-6a"), path: ["absences", index] }];
  });
  const free = ofMonth.filter(({ effect }) => effect === "free");
  const law = free[0]?.law;
  const steps: Step[] =
    law === undefined || openness !== "open"
      ? []
      : [
          {
            citation: law.citation,
            operation: "days-off-paid",
            operands: { days: free.length },
            record: law,
          },
        ];
  return { ofMonth, counter: daysOffCounter(situation, followed), violations, steps };
}

function daysOffCounter(
  { facts, phases, covered, inquiry }: Situation,
  followed: readonly { count: MonthCount; used: number }[],
): Counters["daysOff"] {
  const lastDay = lastProgrammeDay(phases, covered);
  if (facts.history === undefined || lastDay === undefined) return null;
  const [first, second] = followed.map(({ count, used }) => {
    const entitlement = entitlementOn(lastDay, phases, count, inquiry, facts.asOf);
    return entitlement === undefined ? null : { used, left: Math.max(0, entitlement - used) };
  });
  const isOneAnswer = second === undefined || (first?.used === second?.used && first?.left === second?.left);
  return isOneAnswer ? (first ?? null) : null;
}

function gatherSickness(
  situation: Situation,
  openness: Openness,
): { ofMonth: SicknessOfMonth | undefined; counter: Counters["sickness"]; steps: Step[] } {
  const { facts, phases, covered, classDays, inquiry } = situation;
  const { asOf, history } = facts;
  const spells = spellsUntil(facts.absences, covered.last);
  const lastDay = lastProgrammeDay(phases, covered);
  if (spells.length === 0 && (history === undefined || history === "complete")) {
    const nothingUsed = history === undefined || lastDay === undefined ? null : counterOf(0, lastDay, asOf);
    return { ofMonth: undefined, counter: nothingUsed, steps: [] };
  }

  const isOpen = openness === "open";
  const asking = isOpen ? inquiry : silent(situation);
  const poolFrom = firstDayOfRule("sickness", asOf);
  const { trial, participation } = covered.phases;
  const poolPart = (period: Period | undefined): Period | undefined =>
    period && poolFrom && intersection(period, { from: poolFrom, to: covered.last });
  const beforePool =
    participation !== undefined && poolFrom !== undefined && participation.from < poolFrom
      ? intersection(participation, { from: covered.first, to: dayBefore(poolFrom) })
      : undefined;

  const trialMatters =
    sickDaysIn(spells, trial) || sickDaysIn(spells, poolFrom === undefined ? participation : beforePool);
  const trialReading = trialMatters ? (asking.reading("trialSickness") ?? "unpaid") : undefined;
  const poolMatters =
    isOpen &&
    (sickDaysIn(spells, poolPart(participation)) ||
      (trialReading === "as-participation" && sickDaysIn(spells, poolPart(trial))));
  if (poolMatters && history === undefined) inquiry.missingFact(["history"], "absence-history");

  const answering = poolMatters ? inquiry : silent(situation);
  const chosen = answering.reading("sicknessDays");
  const readings: Omit<SicknessReadings, "days"> = {
    limit: answering.reading("sicknessLimit") ?? "per-participation",
    renewsOnExtension:
      phases.some(({ name, from }) => name === "extension" && from <= covered.last) &&
      (answering.reading("sicknessLimitRenewsOnExtension") ?? false),
    trial:
      trialReading ??
      (sickDaysIn(spells, facts.periods.trial) ? answering.reading("trialSickness") : undefined) ??
      "unpaid",
  };
  const follow = (days: SicknessReadings["days"]): SicknessOfMonth =>
    sicknessOfMonth(spells, phases, covered, history, { ...readings, days }, classDays, asOf);
  const ofMonth = follow(chosen ?? "calendar");
  if (
    poolMatters &&
    chosen === "class-days" &&
    !spells.every((spell) => classDays.covers(within(spell, phases, covered)))
  ) {
    inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
  }

  const isCertain = chosen !== undefined || ofMonth.used === follow("class-days").used;
  const isKnown = history !== undefined && lastDay !== undefined && isCertain;
  return {
    ofMonth: isOpen ? ofMonth : undefined,
    counter: isKnown ? counterOf(ofMonth.used, lastDay, asOf) : null,
    steps: poolMatters ? poolSteps(ofMonth, facts, covered.last, asOf) : [],
  };
}

function within(spell: Period, phases: readonly Phase[], covered: CoveredMonth): Period {
  const programme = { from: phases[0]?.from ?? spell.from, to: covered.last };
  return intersection(spell, programme) ?? { from: covered.first, to: covered.first };
}

function counterOf(
  used: number,
  day: CalendarDate,
  asOf: CalendarDate | undefined,
): NonNullable<Counters["sickness"]> {
  const limit = ruleOn("sickness", day, asOf)?.value?.mostDays ?? 0;
  return { used, left: Math.max(0, limit - used), beyond: Math.max(0, used - limit) };
}

/** What the pool was when the month began, and the transitional rule for those who were in already. */
function poolSteps(
  { usedBefore }: SicknessOfMonth,
  { periods }: CheckedCase,
  day: CalendarDate,
  asOf: CalendarDate | undefined,
): Step[] {
  const law = ruleOn("sickness", day, asOf);
  if (law?.value == null) return [];
  const operands = { used: usedBefore, most: law.value.mostDays };
  const steps: Step[] = [{ citation: law.citation, operation: "sickness-pool", operands, record: law }];
  const begun = periods.participation?.from;
  if (law.transition !== undefined && begun !== undefined && begun < law.inForceFrom) {
    for (const citation of law.transition) steps.push({ citation, operation: "transition", operands: {} });
  }
  return steps;
}
