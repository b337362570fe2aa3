import type { Entry, NotEncoded } from "./not-encoded-entry.js";
import { matters } from "./not-encoded-matters.js";
import { provisionsNotEncoded } from "./not-encoded-provisions.js";
import { type UnitId, unitIds } from "./units.js";

const entries: readonly Entry[] = [...provisionsNotEncoded, ...matters];

/**
 * Why a provision is not encoded, or not wholly; undefined for one that is. It belongs to the longest of the names that is it
 * or contains it; an encoded provision of which a part is data only is so itself.
 */
export function entryOf(unit: UnitId, isEncoded: boolean): Entry | undefined {
  const containing = entries
    .filter(({ dataOnly = false }) => dataOnly === isEncoded)
    .flatMap((entry) =>
      entry.articles
        .filter(
          (name) =>
            unit === name || unit.startsWith(`${name}-`) || (isEncoded && name.startsWith(`${unit}-`)),
        )
        .map((name) => ({ entry, name })),
    );
  return containing.sort((a, b) => b.name.length - a.name.length)[0]?.entry;
}

/** Every entry with the provisions it speaks for: those no rule encodes, or those encoded as data only. */
export function notEncodedBut(isEncoded: (unit: UnitId) => boolean): NotEncoded[] {
  return entries.map((entry) => ({
    id: entry.id,
    reason: entry.reason,
    text: entry.text,
    units: unitIds.filter((unit) => entryOf(unit, isEncoded(unit)) === entry),
  }));
}
