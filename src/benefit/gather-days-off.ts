import { type MonthCount } from "../calendar/index.js";
import { ruleOn, theAct } from "../law/index.js";
import type { Violation } from "../participation/index.js";
import type { Step } from "../reasoning/index.js";
import { type DayOff, daysOffOfMonth, daysOffUntil, entitlementOn } from "./days-off.js";
import type { Counters } from "./result.js";
import type { CheckedCase } from "./schema.js";
import { lastProgrammeDay, type Openness, silent, type Situation } from "./situation.js";

/** What the days off mean for the month, asking only for what that month needs. */
export function gatherDaysOff(
  situation: Situation,
  openness: Openness,
): {
  ofMonth: readonly DayOff[];
  counter: Counters["daysOff"];
  violations: Violation[];
  steps: Step[];
} {
  const { facts, decided, covered, inquiry, singles } = situation;
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
    const { days, used } = daysOffOfMonth(listed, decided, covered, history, count, asking, asOf);
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
  { facts, phases, decided, covered, inquiry }: Situation,
  followed: readonly { count: MonthCount; used: number }[],
): Counters["daysOff"] {
  const lastDay = lastProgrammeDay(phases, covered);
  if (facts.history === undefined || lastDay === undefined) return null;
  const [first, second] = followed.map(({ count, used }) => {
    const entitlement = entitlementOn(lastDay, decided, count, inquiry, facts.asOf);
    return entitlement === undefined ? null : { used, left: Math.max(0, entitlement - used) };
  });
  const isOneAnswer = second === undefined || (first?.used === second?.used && first?.left === second?.left);
  return isOneAnswer ? (first ?? null) : null;
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
