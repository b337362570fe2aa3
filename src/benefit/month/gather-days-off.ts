import type { MonthCount } from "../../calendar/index.js";
import { theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { possibleCounts } from "../../participation/index.js";
import type { Step, Violation } from "../../reasoning/index.js";
import { phaseOfDay } from "./covered-month.js";
import { type DayOff, daysOffUntil, followDaysOff, type FollowedDaysOff } from "./days-off.js";
import type { CheckedCase } from "./inputs.js";
import type { Counters } from "./result.js";
import { lastProgrammeDay, type Situation } from "./situation.js";
import { step } from "./step.js";
import type { MonthViolationCode } from "./vocabulary.js";

/** What the days off mean for the month. */
export interface GatheredDaysOff {
  readonly ofMonth: readonly DayOff[];
  readonly counter: Counters["daysOff"];
  /** Used up to the month's end; null where it depends on what nobody said. */
  readonly usedNext: number | null;
  readonly violations: Violation<MonthViolationCode>[];
  readonly steps: Step[];
}

/** Asks only for what the month's days off need. */
export function gatherDaysOff(situation: Situation): GatheredDaysOff {
  const { facts, inquiry, openness } = situation;
  const inMonth = situation.singles.filter(({ kind }) => kind === "day-off");
  const asks =
    openness === "open" &&
    inMonth.some(
      ({ date }) =>
        phaseOfDay(situation.entitled, date) === "participation" &&
        situation.law.of(rules.daysOff, date)?.value != null,
    );
  if (asks && facts.history === undefined) inquiry.missingFact(["history"], "absence-history");

  const listed = daysOffUntil(situation);
  const asked = asks ? inquiry : situation.silent;
  const followed = countsThatMatter(facts).map((count) => followDaysOff(listed, situation, count, asked));
  const alike = daysAlikeIn(followed);
  if (asks && alike.length < inMonth.length) inquiry.reading("monthCount");
  const ofMonth = alike.filter(
    ({ effect, law }) => facts.history !== undefined || effect === "in-trial" || law?.value == null,
  );
  return {
    ofMonth,
    counter: counterOf(situation, followed),
    usedNext: usedIn(followed),
    violations: ofMonth.filter(({ effect }) => effect !== "free").map(violationOf),
    steps: openness === "open" ? stepsOf(ofMonth) : [],
  };
}

/** The ways in which months may be counted; any one of them where there is no extension, whose length alone counts. */
function countsThatMatter({ interpretation, periods }: CheckedCase): readonly MonthCount[] {
  const counts = possibleCounts(interpretation?.monthCount);
  return periods.extensions === undefined ? counts.slice(0, 1) : counts;
}

/** The days whose effect is the same whichever way months are counted. */
function daysAlikeIn([first, second]: readonly FollowedDaysOff[]): readonly DayOff[] {
  const days = first?.days ?? [];
  if (second === undefined) return days;
  return days.filter(({ effect }, place) => second.days[place]?.effect === effect);
}

function usedIn(followed: readonly FollowedDaysOff[]): number | null {
  const used = followed[0]?.used ?? 0;
  return followed.every((each) => each.isCertain && each.used === used) ? used : null;
}

function violationOf({ effect, index, law }: DayOff): Violation<MonthViolationCode> {
  const code = effect === "in-trial" ? "day-off-in-trial" : "day-off-over-entitlement";
  return { code, citation: law?.citation ?? theAct("art-15-ust-6a"), path: ["absences", index] };
}

function stepsOf(days: readonly DayOff[]): Step[] {
  const free = days.filter(({ effect }) => effect === "free");
  const law = free[0]?.law;
  if (law === undefined) return [];
  return [step(law, "days-off-paid", { days: free.length })];
}

/** Null without history, before the programme's first day, and where the answer depends on something not said. */
function counterOf(situation: Situation, followed: readonly FollowedDaysOff[]): Counters["daysOff"] {
  const lastDay = lastProgrammeDay(situation);
  if (situation.facts.history === undefined || lastDay === undefined) return null;
  const [first, second] = followed.map(({ used, entitlement }) => {
    const days = entitlement.on(lastDay, situation.inquiry);
    return days === undefined ? null : { used, left: Math.max(0, days - used) };
  });
  const isOneAnswer = second === undefined || (first?.used === second?.used && first?.left === second?.left);
  return isOneAnswer ? (first ?? null) : null;
}
