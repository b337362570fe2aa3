import { isCalendarDate } from "../../calendar/index.js";
import { copyOf } from "../copy.js";
import type { Citation, Confidence, Texts } from "../record.js";
import { type UnitId, unitIds } from "../units.js";
import { type DatedChange, datedChangesOf } from "./unit-wordings.js";

/** What an act changed in the words of the Act. */
export interface ProvisionChange {
  unit: UnitId;
  kind: "added" | "changed" | "repealed";
  /** First day of the new words; of a repeal, the first day without them. */
  effectiveFrom: string;
  inForceFrom: string;
  amendedBy: Citation;
  confidence: Confidence;
  /** What the words say, or of a repeal said; null where they were not read. */
  gist: Texts | null;
}

/** Why there is no answer. */
export interface NoChanges {
  unknown: true;
  reason: "not-a-date" | "reversed";
}

/**
 * What changed in the words of the Act after day `a` up to day `b`: each change once, by the provision it concerns, in the
 * order of the days and then of the Act.
 *
 * Days are `YYYY-MM-DD`. A provision added or repealed whole is listed itself, not its parts; one reworded together with its
 * parts by one instruction too. That the Act entered into force is no change. `asOf` hides what was not in force on that day.
 * A day that is none, or `a` after `b`, gets `{ unknown: true, reason }`. Not told: what other acts change in how the Act works
 * (`otherLaws`), and anything promulgated after `coverage().checkedUntil`.
 *
 * @example
 * ```ts
 * import { changesBetween } from "zatrudnienie-socjalne/law";
 *
 * const found = changesBetween("2019-05-03", "2019-05-04");
 * Array.isArray(found) && found.map(({ unit, kind }) => `${unit} ${kind}`); // => ["art-8b added", "art-18f added"]
 * ```
 *
 * Source: the amending acts listed in `amendments()`.
 */
export function changesBetween(
  a: string,
  b: string,
  options: { asOf?: string | undefined } = {},
): ProvisionChange[] | NoChanges {
  const { asOf } = options;
  if (![a, b, asOf ?? b].every(isCalendarDate)) return { unknown: true, reason: "not-a-date" };
  if (a > b) return { unknown: true, reason: "reversed" };
  return copyOf(
    changesOfTheAct()
      .filter(({ effectiveFrom }) => a < effectiveFrom && effectiveFrom <= b)
      .filter(({ inForceFrom }) => asOf === undefined || inForceFrom <= asOf),
  );
}

let known: readonly ProvisionChange[] | undefined;

function changesOfTheAct(): readonly ProvisionChange[] {
  return (known ??= unitIds
    .flatMap(changesOfUnit)
    .filter((one, _, all) => !all.some((other) => holds(other, one)))
    .sort((one, other) =>
      one.effectiveFrom < other.effectiveFrom ? -1 : Number(one.effectiveFrom > other.effectiveFrom),
    ));
}

function changesOfUnit(unit: UnitId): ProvisionChange[] {
  const dated = datedChangesOf(unit);
  return dated.flatMap((one, index) => {
    const before = dated[index - 1];
    if (one.change.unit === undefined) return [];
    const { effectiveFrom, inForceFrom, amendedBy, confidence } = one;
    const gist = one.change.ends === true ? (before?.gist ?? null) : one.gist;
    return [{ unit, kind: kindOf(one, before), effectiveFrom, inForceFrom, amendedBy, confidence, gist }];
  });
}

function kindOf(one: DatedChange, before: DatedChange | undefined): ProvisionChange["kind"] {
  if (one.change.ends === true) return "repealed";
  return before === undefined || before.change.ends === true ? "added" : "changed";
}

/** One change is a part of another: what contains its provision was reworded, added or repealed by the same instruction. */
function holds(whole: ProvisionChange, part: ProvisionChange): boolean {
  return (
    part.unit.startsWith(`${whole.unit}-`) &&
    whole.amendedBy.act === part.amendedBy.act &&
    whole.amendedBy.unit === part.amendedBy.unit
  );
}
