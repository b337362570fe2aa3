import type { CalendarDate } from "../../calendar/index.js";
import type { FloodCause, RuleRecord } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { Step, Violation } from "../../reasoning/index.js";
import type { FloodDayOff } from "./absence-kinds.js";
import { type DayInPhase, phaseOfDay } from "./covered-month.js";
import { historyBefore } from "./inputs.js";
import { assumeOf, isSaid } from "./known-rule.js";
import { asking, type Situation } from "./situation.js";
import { step } from "./step.js";
import type { MonthViolationCode } from "./vocabulary.js";

/** So many days off because of the flood, by cause. */
export type FloodDays = Record<FloodCause, number>;

/** What days off because of the flood mean for the month. */
export interface GatheredFloodDays {
  /** Those above a limit, and those for which no rule was known yet. */
  readonly asExcused: DayInPhase[];
  readonly violations: Violation<MonthViolationCode>[];
  readonly steps: Step[];
  /** Counted days used up to the month's end. */
  readonly used: FloodDays;
}

/** Asks for the history only where the month has a day that is counted. */
export function gatherFloodDays(situation: Situation): GatheredFloodDays {
  const { facts, covered, law, openness } = situation;
  const inquiry = asking(situation);
  const { property = 0, inability = 0 } = historyBefore(facts)?.floodDaysUsed ?? {};
  const used: FloodDays = { property, inability };
  const listed = listedDays(situation);
  if (listed.length === 0) return { asExcused: [], violations: [], steps: [], used };

  const free = new Map<RuleRecord, number>();
  const asExcused: DayInPhase[] = [];
  const violations: GatheredFloodDays["violations"] = [];
  for (const { index, date, cause } of listed) {
    const rule = law.of(rules.floodDaysOff, date);
    const most = rule?.value?.atMost?.[cause];
    const isOver = most !== undefined && used[cause] >= most;
    if (most !== undefined && !isOver) used[cause] += 1;

    const phase = phaseOfDay(covered, date);
    if (phase === undefined) continue;
    assumeOf(date, rule, law.inHindsight.of(rules.floodDaysOff, date), inquiry);
    if (isSaid(rule)) {
      inquiry.assume("flood-window-end");
      inquiry.assume("flood-area-and-motion");
      if (isOver) {
        const path = ["absences", index];
        violations.push({ code: "flood-day-off-over-limit", citation: rule.citation, path });
      } else free.set(rule, (free.get(rule) ?? 0) + 1);
    }
    if (!isSaid(rule) || isOver) asExcused.push({ date, phase });
    if (most !== undefined && openness === "open" && facts.history === undefined) {
      inquiry.missingFact(["history"], "absence-history");
    }
  }
  const steps = [...free].map(([rule, days]) => step(rule, "flood-days-off-paid", { days }));
  return { asExcused, violations, used, steps: openness === "open" ? steps : [] };
}

/** A day off as it was listed. */
interface ListedDay extends FloodDayOff<CalendarDate> {
  readonly index: number;
}

/** Those up to the month's end, in order, of which the history does not speak; none from suspended days. */
function listedDays({ facts, covered, suspended }: Situation): ListedDay[] {
  const summed = historyBefore(facts);
  const days: ListedDay[] = [];
  facts.absences?.forEach((absence, index) => {
    if (absence.kind !== "flood-day-off" || absence.date > covered.last) return;
    if (summed !== undefined && absence.date < summed.before) return;
    if (!suspended.has(absence.date)) days.push({ ...absence, index });
  });
  return days.length < 2 ? days : days.sort((a, b) => (a.date < b.date ? -1 : 1));
}
