import { type CalendarDate, type Period } from "../../calendar/index.js";
import { type CardSituation, eachDay, isConfirmed } from "./card-days.js";
import type { CardDay } from "./card-result.js";
import type { SpellMeaning } from "./vocabulary.js";

/** Days of one meaning put together, and whether free days between them were taken in. */
export interface Spells {
  readonly spells: readonly { from: CalendarDate; to: CalendarDate }[];
  readonly overFreeDays: boolean;
}

/** Days of one meaning with nothing but unmarked days without classes between them are one spell. */
export function spellsOf(
  meaning: SpellMeaning,
  days: ReadonlyMap<CalendarDate, CardDay>,
  situation: CardSituation & { readonly covered: Period },
): Spells {
  const spells: { from: CalendarDate; to: CalendarDate }[] = [];
  let isOpen = false;
  let free = 0;
  let overFreeDays = false;
  for (const date of eachDay(situation.covered)) {
    const day = days.get(date);
    if (day?.meaning === meaning) {
      const last = spells.at(-1);
      if (isOpen && last !== undefined) {
        last.to = date;
        overFreeDays ||= free > 0;
      } else {
        spells.push({ from: date, to: date });
      }
      isOpen = true;
      free = 0;
    } else if (day === undefined && !isConfirmed(date, situation)) {
      free += 1;
    } else {
      isOpen = false;
      free = 0;
    }
  }
  return { spells, overFreeDays };
}
