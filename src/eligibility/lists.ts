import { isDay } from "../calendar/index.js";
import {
  type Citation,
  copyOf,
  type EntitlementId,
  type GroupId,
  Law,
  type NamedRule,
  type RuleId,
  type RuleRecord,
  type RuleValues,
  type Texts,
  type TherapyId,
  type Unknown,
} from "../law/index.js";
import * as rules from "../law/rules/index.js";
import { entitlementIds, groupIds, therapyLabel } from "./labels.js";

/** A group of art. 1 ust. 2 in a list to choose from. */
export interface ListedGroup {
  id: GroupId;
  citation: Citation;
  label: Texts;
  /** The therapy without which the group does not count on the day; null: none is asked for. */
  therapyCondition: { therapy: TherapyId; label: Texts } | null;
}

/** A right of art. 1 ust. 3 in a list to choose from. */
export interface ListedExclusion {
  id: EntitlementId;
  citation: Citation;
  /** The right, not the payment. */
  label: Texts;
}

/**
 * The groups that the Act covers on a day, for lists to choose from, in the order of art. 1 ust. 2; `other` is the open list.
 *
 * `asOf` (a day) hides wordings that were not yet in force then. A text that is no day, and a day before 2003-08-14, get
 * `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { groupsOn } from "zatrudnienie-socjalne/eligibility";
 *
 * const groups = groupsOn("2007-07-13");
 * "unknown" in groups ? groups.reason : groups.length; // => 8
 * "unknown" in groups ? groups.reason : groups[1]?.therapyCondition?.label.en; // => "only after a completed programme of therapy"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function groupsOn(date: string, options: { asOf?: string | undefined } = {}): ListedGroup[] | Unknown {
  const law = lawOf(rules.coveredGroups, date, options.asOf);
  if ("unknown" in law) return law;
  return law.value.map(({ id, citation, therapy }) =>
    copyOf({
      id,
      citation,
      label: groupIds[id],
      therapyCondition: therapy === undefined ? null : { therapy, label: therapyLabel },
    }),
  );
}

/**
 * The rights that exclude from the Act on a day, for lists to choose from, in the order of art. 1 ust. 3.
 *
 * From 2022-02-15 the right of pkt 6 excludes from a centre only (ust. 3a). `asOf` (a day) hides wordings that were not yet in
 * force then. A text that is no day, and a day before 2003-08-14, get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { exclusionsOn } from "zatrudnienie-socjalne/eligibility";
 *
 * const rights = exclusionsOn("2009-07-01");
 * "unknown" in rights ? rights.reason : rights.at(-1)?.id; // => "teacher-compensation-benefit"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function exclusionsOn(
  date: string,
  options: { asOf?: string | undefined } = {},
): ListedExclusion[] | Unknown {
  const law = lawOf(rules.exclusions, date, options.asOf);
  if ("unknown" in law) return law;
  return law.value.map(({ id, citation }) => copyOf({ id, citation, label: entitlementIds[id] }));
}

function lawOf<Id extends RuleId>(
  rule: NamedRule<Id>,
  date: unknown,
  asOf: unknown,
): RuleRecord<RuleValues[Id]> | Unknown {
  if (!isDay(date) || (asOf !== undefined && !isDay(asOf))) return { unknown: true, reason: "not-a-date" };
  return new Law(date, asOf).of(rule, date) ?? { unknown: true, reason: "before-the-act" };
}
