import { type CalendarDate, monthOf, type MonthSpan, type Period } from "../../calendar/index.js";
import { type Parts, repeated } from "../../input/index.js";
import { theAct } from "../../law/index.js";
import {
  type CheckedPeriods,
  contradictionsOfPeriods,
  contradictionsOfSuspensions,
  wholeProgramme,
} from "../../participation/index.js";
import type { Issue } from "../../reasoning/index.js";
import { type CheckedAbsence, daysOf, isOfOneDay, placesOfKinds } from "./absence-kinds.js";
import { issuesOfClassDays } from "./class-days.js";
import type { CheckedCase } from "./inputs.js";
import { hasClasses, type Surroundings } from "./surroundings.js";

type CaseParts = Parts<CheckedCase>;

/** What is wrong between the parts of one person's month. */
export function contradictionsOf(
  parts: CaseParts,
  month: MonthSpan | undefined,
  around: Surroundings,
): Issue[] {
  // An absence was read whole or not at all.
  const absences = (parts.absences ?? []) as readonly (CheckedAbsence | null)[];
  const ofPeriods = contradictionsOfPeriods(parts.periods, ["periods"]);
  const whole = ofPeriods.length === 0 ? readableProgramme(parts.periods) : undefined;
  const issues = [
    ...ofPeriods,
    ...endOutsidePeriods(parts.endedOn, whole),
    ...issuesOfClassDays(parts.classDays),
    ...contradictionsOfSuspensions(parts.suspensions, ["suspensions"], (day) =>
      around.law.inHindsight.on(day),
    ),
    ...repeatedParameters(parts),
    ...reversedSpells(absences),
  ];
  if (month === undefined) return issues;
  const { history } = parts;
  if (typeof history === "object" && history?.before != null && history.before > month.first) {
    issues.push({ path: ["history", "before"], code: "history-after-month" });
  }
  const programme = whole && parts.endedOn != null ? { from: whole.from, to: parts.endedOn } : whole;
  issues.push(...contradictionsOfAbsences(absences, month, programme, around));
  return issues;
}

/** A last day that is not one of the programme's days. */
function endOutsidePeriods(
  endedOn: CalendarDate | null | undefined,
  programme: Period | null | undefined,
): Issue[] {
  if (endedOn == null || programme === undefined) return [];
  if (programme === null || endedOn > programme.to)
    return [{ path: ["endedOn"], code: "ended-after-planned-end" }];
  return endedOn < programme.from ? [{ path: ["endedOn"], code: "reversed-period" }] : [];
}

/** Null for a programme without phases, undefined for one that could not be read whole. */
function readableProgramme(periods: CaseParts["periods"]): Period | null | undefined {
  if (periods == null) return undefined;
  const { trial, participation, extensions } = periods;
  if (isUnreadable(trial) || isUnreadable(participation)) return undefined;
  if (extensions === null || extensions?.some(isUnreadable)) return undefined;
  return wholeProgramme(periods as CheckedPeriods) ?? null;
}

function isUnreadable(period: Parts<Period> | null | undefined): boolean {
  return period === null || period?.from === null || period?.to === null;
}

/** The days of an absence, and its position in the list. */
interface Span extends Period {
  readonly index: number;
}

function contradictionsOfAbsences(
  absences: readonly (CheckedAbsence | null)[],
  { month, last }: MonthSpan,
  programme: Period | null | undefined,
  around: Surroundings,
): Issue[] {
  const issues: Issue[] = [];
  const spans: Span[] = [];
  const { inHindsight } = around.law;
  absences.forEach((absence, index) => {
    if (absence === null) return;
    const { from, to } = daysOf(absence);
    if (to < from || from > last) return;
    spans.push({ from, to, index });
    // Without any phase the periods themselves are asked for.
    if (programme && (to < programme.from || from > programme.to)) {
      issues.push({ path: ["absences", index], code: "absence-outside-periods" });
    }
    const { onClassDays, within } = placesOfKinds[absence.kind];
    if (onClassDays && monthOf(from) === month && !hasClasses(around, from)) {
      const citation = theAct("art-14-ust-1a");
      const params = around.classDays.whyNot(from);
      issues.push({ path: ["absences", index, "date"], code: "not-a-class-day", params, citation });
    }
    const rule = within && inHindsight.of(within.rule, from);
    if (within !== undefined && rule?.value == null) {
      const cited = rule === undefined ? {} : { citation: rule.citation };
      issues.push({ path: ["absences", index, "date"], code: within.code, ...cited });
    }
  });
  return issues.concat(sharedDays(spans));
}

/** Two absences on one day; the one listed later is named. */
function sharedDays(spans: Span[]): Issue[] {
  spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  const named = new Set<number>();
  let longest: Span | undefined;
  for (const span of spans) {
    if (longest !== undefined && span.from <= longest.to) named.add(Math.max(span.index, longest.index));
    if (longest === undefined || span.to > longest.to) longest = span;
  }
  return [...named]
    .sort((a, b) => a - b)
    .map((index) => ({ path: ["absences", index], code: "two-absences-on-a-day" }));
}

function reversedSpells(absences: readonly (CheckedAbsence | null)[]): Issue[] {
  const issues: Issue[] = [];
  absences.forEach((absence, index) => {
    if (absence !== null && !isOfOneDay(absence) && absence.to < absence.from)
      issues.push({ path: ["absences", index], code: "reversed-period" });
  });
  return issues;
}

function repeatedParameters({ parameters }: CaseParts): Issue[] {
  if (parameters?.unemploymentBenefit == null) return [];
  const days = parameters.unemploymentBenefit.map((given) => given?.from ?? null);
  return repeated(days).map((index) => ({
    path: ["parameters", "unemploymentBenefit", index, "from"],
    code: "repeated-date",
  }));
}
