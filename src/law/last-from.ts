import type { CalendarDate } from "../calendar/index.js";

/** The entry in force on a day: of those that had begun the latest, in whatever order they stand. */
export function lastFrom<Entry extends { readonly from: string }>(
  entries: readonly Entry[],
  date: CalendarDate,
): Entry | undefined {
  let found: Entry | undefined;
  for (const entry of entries) {
    if (entry.from <= date && (found === undefined || entry.from > found.from)) found = entry;
  }
  return found;
}
