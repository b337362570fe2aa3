import { type CalendarDate, monthOf, type Period, type MonthSpan } from "../calendar/index.js";
import type { Parts } from "../input/index.js";
import { theAct } from "../law/index.js";
import { type CheckedPeriods, contradictionsOfPeriods, wholeProgramme } from "../participation/index.js";
import type { Issue } from "../reasoning/index.js";
import { ClassDays } from "./class-days.js";
import type { Absence, CheckedCase } from "./schema.js";

type CaseParts = Parts<CheckedCase>;

/** What is wrong between the parts of one person's month. */
export function contradictionsOf(
  parts: CaseParts,
  month: MonthSpan | undefined,
  classDays: ClassDays,
): Issue[] {
  const ofPeriods = contradictionsOfPeriods(parts.periods, ["periods"]);
  const whole = ofPeriods.length === 0 ? readableProgramme(parts.periods) : undefined;
  const issues = [
    ...ofPeriods,
    ...endOutsidePeriods(parts.endedOn, whole),
    ...repeatedDays(parts),
    ...repeatedParameters(parts),
    ...reversedSicknesses(parts),
  ];
  if (month === undefined) return issues;
  const { history } = parts;
  if (typeof history === "object" && history?.before != null && history.before > month.first) {
    issues.push({ path: ["history", "before"], code: "history-after-month" });
  }
  const programme = whole && parts.endedOn != null ? { from: whole.from, to: parts.endedOn } : whole;
  issues.push(...contradictionsOfAbsences(parts.absences ?? [], month, programme, classDays));
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

/** The class days of a case, or those shared by all cases of a payroll. */
export function classDaysOf(parts: CaseParts, month: MonthSpan | undefined, shared?: ClassDays): ClassDays {
  if (parts.classDays == null) return shared ?? new ClassDays([], month);
  const readable = parts.classDays.filter((date) => date !== null);
  return new ClassDays(readable, month);
}

/** Null for a programme without phases, undefined for one that could not be read whole. */
function readableProgramme(periods: CaseParts["periods"]): Period | null | undefined {
  if (periods == null || hasUnreadablePart(periods)) return undefined;
  return wholeProgramme(periods as CheckedPeriods) ?? null;
}

function hasUnreadablePart(part: unknown): boolean {
  if (part === null) return true;
  return typeof part === "object" && Object.values(part).some(hasUnreadablePart);
}

/** The days of an absence, and its position in the list. */
interface Span extends Period {
  readonly index: number;
}

function contradictionsOfAbsences(
  absences: readonly AbsenceParts[],
  { month, last }: MonthSpan,
  programme: Period | null | undefined,
  classDays: ClassDays,
): Issue[] {
  const issues: Issue[] = [];
  const spans: Span[] = [];
  absences.forEach((absence, index) => {
    const span = spanOf(absence, index);
    if (span === undefined || span.to < span.from || span.from > last) return;
    spans.push(span);
    if (programme === null || (programme && (span.to < programme.from || span.from > programme.to))) {
      issues.push({ path: ["absences", index], code: "absence-outside-periods" });
    }
    if (absence?.kind !== "sickness" && monthOf(span.from) === month && !classDays.has(span.from)) {
      const citation = theAct("art-14-ust-1a");
      issues.push({ path: ["absences", index, "date"], code: "not-a-class-day", citation });
    }
  });
  return issues.concat(sharedDays(spans));
}

type AbsenceParts = Parts<Absence<CalendarDate>> | null;

function spanOf(absence: AbsenceParts, index: number): Span | undefined {
  if (absence?.kind === "sickness") {
    return absence.from == null || absence.to == null
      ? undefined
      : { from: absence.from, to: absence.to, index };
  }
  return absence === null || !("date" in absence) || absence.date == null
    ? undefined
    : { from: absence.date, to: absence.date, index };
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

function reversedSicknesses({ absences }: CaseParts): Issue[] {
  const issues: Issue[] = [];
  absences?.forEach((absence, index) => {
    if (absence?.kind !== "sickness") return;
    const { from, to } = absence;
    if (from != null && to != null && to < from) {
      issues.push({ path: ["absences", index], code: "reversed-period" });
    }
  });
  return issues;
}

function repeatedDays({ classDays }: CaseParts): Issue[] {
  if (classDays == null) return [];
  return repeated(classDays).map((index) => ({ path: ["classDays", index], code: "repeated-date" }));
}

function repeatedParameters({ parameters }: CaseParts): Issue[] {
  if (parameters?.unemploymentBenefit == null) return [];
  const days = parameters.unemploymentBenefit.map((given) => given?.from ?? null);
  return repeated(days).map((index) => ({
    path: ["parameters", "unemploymentBenefit", index, "from"],
    code: "repeated-date",
  }));
}

function repeated(days: readonly (CalendarDate | null)[]): number[] {
  const seen = new Set<CalendarDate>();
  return days.flatMap((day, index) => {
    if (day === null) return [];
    if (seen.has(day)) return [index];
    seen.add(day);
    return [];
  });
}
