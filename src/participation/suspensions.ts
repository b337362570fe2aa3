import * as z from "zod";
import {
  type CalendarDate,
  endOfTerm,
  intersection,
  joined,
  lengthInDays,
  type MonthCount,
  type Period,
} from "../calendar/index.js";
import { type LawFor, lazily, limits, listField, type Parts, periodField } from "../input/index.js";
import { isEndUnread, type Law, type NamedRule } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Inquiry, Issue, Path } from "../reasoning/index.js";
import { daysOfAMonth } from "./extension.js";
import { isReversed } from "./periods.js";
import { type SpecialAct, specialActs } from "./vocabulary.js";

/** Classes suspended by the voivode: days included. */
export interface Suspension<Day extends string = string> extends Period<Day> {
  /** The special act by which they were. */
  readonly basis: SpecialAct;
}

/** Suspensions whose days were checked. */
export type CheckedSuspension = Suspension<CalendarDate>;

export const suspensionsField = /* @__PURE__ */ lazily(() =>
  listField(periodField().extend({ basis: z.literal(specialActs) }), limits.suspensions),
);

/** The rules of each special act. */
export const specialRules = {
  covid: { suspension: rules.covidSuspension, extension: rules.covidExtension, stay: rules.covidStay },
  "flood-2024": { suspension: rules.floodSuspension, extension: rules.floodExtension, stay: rules.floodStay },
} as const satisfies Record<SpecialAct, Record<string, NamedRule>>;

/** Suspensions that are reversed, or begin before the voivode could order any. */
export function contradictionsOfSuspensions(
  suspensions: Parts<readonly CheckedSuspension[]> | null | undefined,
  path: Path,
  lawFor: LawFor,
): Issue[] {
  const issues = suspensions?.flatMap((suspension, index): Issue[] => {
    const { from, to, basis } = suspension ?? {};
    if (isReversed({ from, to })) return [{ path: [...path, index], code: "reversed-period" }];
    if (from == null || basis == null) return [];
    // In hindsight: that a law was not known on a day is no contradiction.
    const first = lawFor(from, undefined).firstDayOf(specialRules[basis].suspension);
    return first !== undefined && from < first
      ? [{ path: [...path, index, "from"], code: "suspension-without-rule" }]
      : [];
  });
  return issues ?? [];
}

/**
 * The suspensions whose law is known. Those whose law was not yet known on `asOf` have no effect; that, and days for
 * which nobody read whether the act still stood so, is listed.
 */
export function knownSuspensions(
  suspensions: readonly CheckedSuspension[],
  law: Law,
  inquiry?: Inquiry,
): CheckedSuspension[] {
  return suspensions.filter(({ basis, from, to }) => {
    const rule = law.of(specialRules[basis].suspension, from);
    if (rule?.value == null) {
      inquiry?.assume("special-act-not-yet-known");
      return false;
    }
    if (isEndUnread(rule.citation, to)) inquiry?.assume("special-act-end-unread");
    return true;
  });
}

/** The suspended days within a span: what overlaps or touches is one run. */
export function suspendedRuns(suspensions: readonly Period[], span: Period): Period[] {
  return joined(suspensions.flatMap((suspension) => intersection(suspension, span) ?? []));
}

export function daysOfRuns(runs: readonly Period[]): number {
  return runs.reduce((days, run) => days + lengthInDays(run), 0);
}

/** More than so many months in all: one run by the calendar (art. 112 of the Civil Code), several by thirty days a month (art. 114). */
export function areLongerInAll(runs: readonly Period[], months: number, count: MonthCount): boolean {
  const [first, ...others] = runs;
  if (first === undefined) return false;
  return others.length === 0
    ? first.to > endOfTerm(first.from, months, count)
    : daysOfRuns(runs) > months * daysOfAMonth;
}
