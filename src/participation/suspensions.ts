import * as z from "zod";
import { type CalendarDate, contains, type Period } from "../calendar/index.js";
import { dateField, lazily, limits, listField, type Parts } from "../input/index.js";
import type { Law, RuleRecord, RuleValues } from "../law/index.js";
import type { Issue, Path } from "../reasoning/index.js";
import { suspensionBases,type SuspensionBasis } from "./vocabulary.js";

/** Days on which classes were suspended by order of the voivode, both ends included. */
export interface Suspension<Day extends string = string> extends Period<Day> {
  /** The special act under which it was ordered. */
  readonly basis: SuspensionBasis;
}

/** A suspension whose days were checked. */
export type CheckedSuspension = Suspension<CalendarDate>;

export const suspensionsField = /* @__PURE__ */ lazily(() =>
  listField(
    z.strictObject({ from: dateField(), to: dateField(), basis: z.literal(suspensionBases) }),
    limits.suspensions,
  ),
);

/** The rule of each special act on classes that are suspended. */
export const suspensionRules = {
  covid: "covidSuspension",
  "flood-2024": "floodSuspension",
} as const satisfies Record<SuspensionBasis, keyof RuleValues>;

/** What a special act says of a suspended day. */
export type SuspensionRule = RuleRecord<RuleValues[(typeof suspensionRules)[SuspensionBasis]]>;

/** The rule under which classes were suspended on a day, by the suspension listed first; undefined where there were classes. */
export function suspensionOn<Listed extends CheckedSuspension>(
  suspensions: readonly Listed[],
  date: CalendarDate,
  law: Law,
): { readonly suspension: Listed; readonly rule: SuspensionRule } | undefined {
  for (const suspension of suspensions) {
    if (!contains(suspension, date)) continue;
    const rule = law.of(suspensionRules[suspension.basis], date);
    if (rule?.value != null) return { suspension, rule };
  }
  return undefined;
}

/** The days on which classes were suspended, as far as the law of the case knows the rule. */
export function suspendedDays(suspensions: readonly CheckedSuspension[], law: Law): Period[] {
  return suspensions.flatMap((suspension) =>
    law
      .within(suspensionRules[suspension.basis], suspension)
      .flatMap(({ from, to, record }) => (record.value === null ? [] : { from, to })),
  );
}

/** Days in the wrong order, and days from before the special act, whatever was known of it. */
export function contradictionsOfSuspensions(
  suspensions: readonly (Parts<CheckedSuspension> | null)[] | null | undefined,
  law: Law,
  path: Path,
): Issue[] {
  return (suspensions ?? []).flatMap((suspension, index): Issue[] => {
    const { from, to, basis } = suspension ?? {};
    const place = [...path, index];
    if (from != null && to != null && to < from) return [{ path: place, code: "reversed-period" }];
    if (from == null || basis == null) return [];
    const first = law.inHindsight.firstDayOf(suspensionRules[basis]);
    if (first !== undefined && from >= first) return [];
    return [{ path: [...place, "from"], code: "suspension-without-rule" }];
  });
}
