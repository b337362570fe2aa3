import { calendarDate, dayBefore } from "../../calendar/index.js";
import { broughtBy } from "../by.js";
import { gists } from "../gists/index.js";
import type { Citation, Confidence, Texts } from "../record.js";
import type { UnitId } from "../units.js";
import { matrix } from "./index.js";
import type { Change } from "./wording.js";

/** One wording of a provision, with both time axes. */
export interface UnitWording {
  /** First day to which the words apply. */
  from: string;
  /** Last day of the words; left out while nothing later is known. */
  until?: string;
  /** Day on which they entered into force; later than `from` where the change was retroactive. */
  inForceFrom: string;
  /** The act and the provision of it that brought them. */
  amendedBy: Citation;
  /** How the words are known. */
  confidence: Confidence;
  /** Whether the words were read. */
  read: boolean;
  /** What they say, in our own words; null where they were not read. */
  gist: Texts | null;
}

/** What an act did to a provision on a day. */
export interface DatedChange {
  readonly change: Change;
  readonly effectiveFrom: string;
  readonly inForceFrom: string;
  readonly amendedBy: Citation;
  readonly confidence: Confidence;
  readonly gist: Texts | null;
}

/** What became of a provision, oldest first, with its days. */
export function datedChangesOf(unit: UnitId): DatedChange[] {
  return matrix()[unit].map((change) => {
    const { effectiveFrom, inForceFrom, amendedBy, confidence } = broughtBy(change.act, change.unit);
    const gist = gistOf(change, effectiveFrom);
    const isUnread = gist === null && change.ends === undefined;
    const known = isUnread ? "unknown" : confidence;
    return { change, effectiveFrom, inForceFrom, amendedBy, confidence: known, gist };
  });
}

function gistOf({ gist }: Change, effectiveFrom: string): Texts | null {
  if (typeof gist === "string") return gists[gist][effectiveFrom] ?? null;
  return gist ?? null;
}

/** The wordings of a provision in order; between a repeal and a new provision under the same number there is none. */
export function wordingsOfUnit(unit: UnitId): UnitWording[] {
  const dated = datedChangesOf(unit);
  return dated.flatMap((one, index): UnitWording[] => {
    if (one.change.ends === true) return [];
    const next = dated[index + 1];
    const until = next === undefined ? one.change.until : dayBefore(calendarDate(next.effectiveFrom));
    return [
      {
        from: one.effectiveFrom,
        ...(until === undefined ? {} : { until }),
        inForceFrom: one.inForceFrom,
        amendedBy: one.amendedBy,
        confidence: one.confidence,
        read: one.gist !== null,
        gist: one.gist,
      },
    ];
  });
}
