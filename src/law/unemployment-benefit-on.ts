import { type CalendarDate, calendarDate, dayAfter, dayBefore } from "../calendar/index.js";
import type { Amount } from "../money/index.js";
import { lastFrom } from "./last-from.js";
import type { AmountRecord } from "./parameters/record.js";
import { unemploymentBenefit } from "./parameters/unemployment-benefit.js";

/** A value of the unemployment benefit given by the caller, for a time the library does not know. */
export interface GivenAmount {
  readonly from: CalendarDate;
  readonly amount: Amount;
}

/** The reference amount of a day: from the library's data with its record, or as given by the caller. */
export type ReferenceAmount =
  | { readonly amount: Amount; readonly record: AmountRecord }
  | { readonly amount: Amount; readonly given: GivenAmount };

/** The reference amount of art. 2 pkt 9 on a day; undefined where none is known: amounts are never carried over. */
export function referenceAmountOn(
  date: CalendarDate,
  given: readonly GivenAmount[] = [],
): ReferenceAmount | undefined {
  const known = newestFrom(date);
  const own = lastFrom(given, date);
  if (own !== undefined && (known === undefined || own.from >= known.from)) {
    const followed = [...given, ...unemploymentBenefit].some((entry) => entry.from > date);
    return followed || date <= endOfAnnouncedYear(own.from) ? { amount: own.amount, given: own } : undefined;
  }
  if (known === undefined || date > (known.until ?? endOfAnnouncedYear(known.from))) return undefined;
  // The data holds amounts only: a test checks every one of them.
  return { amount: known.amount as Amount, record: known };
}

/** The newest amount announced up to a day: the data is in order, and months asked about are mostly late. */
function newestFrom(date: CalendarDate): AmountRecord | undefined {
  for (let place = unemploymentBenefit.length - 1; place >= 0; place -= 1) {
    const record = unemploymentBenefit[place];
    if (record !== undefined && record.from <= date) return record;
  }
  return undefined;
}

/** Last day up to which reference amounts are known without a gap, with those given by the caller. */
export function lastReferenceDay(given: readonly GivenAmount[] = []): CalendarDate {
  const known = unemploymentBenefit.at(-1);
  if (known === undefined) throw new RangeError("no amounts");
  let last = endOfAnnouncedYear(known.from);
  const later = given.filter(({ from }) => from >= known.from).sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { from }] of later.entries()) {
    if (from > dayAfter(last)) break;
    const next = later[index + 1];
    last = next === undefined ? endOfAnnouncedYear(from) : dayBefore(next.from);
  }
  return last;
}

/** The amounts are announced for years from 1 June to 31 May. */
function endOfAnnouncedYear(from: string): CalendarDate {
  const year = Number(from.slice(0, 4));
  return calendarDate(`${String(from.slice(5) >= "06-01" ? year + 1 : year)}-05-31`);
}
