import { type CalendarDate, calendarDate, dayBefore, isDay } from "../calendar/index.js";
import { lastFrom } from "./last-from.js";
import type { Unknown } from "./look-ups.js";
import { minimumWages } from "./parameters/minimum-wage.js";
import type { AmountRecord } from "./parameters/record.js";
import { coveredFrom } from "./state.js";
import { verifiedOn } from "./verified-on.js";

/** The minimum wage with the days on which it is in force. */
export interface MinimumWage extends AmountRecord {
  until: string;
}

/** Last day for which an amount is known: amounts are set for a year, or for its halves. */
export function lastMinimumWageDay(): CalendarDate {
  return calendarDate(`${minimumWages.at(-1)?.[0].slice(0, 4) ?? ""}-12-31`);
}

/** Every amount with its first and last day. */
function records(): MinimumWage[] {
  return minimumWages.map(([from, amount, source], index) => {
    const next = minimumWages[index + 1]?.[0];
    const until = next === undefined ? lastMinimumWageDay() : dayBefore(calendarDate(next));
    return { from, until, amount, source, confidence: "secondary", verifiedOn };
  });
}

/**
 * The minimum wage for work (minimalne wynagrodzenie za pracę) on a day: PLN a month, gross, full time.
 *
 * It is set by regulation under the act of 10 October 2002 on the minimum wage; here it is known from tables and the press
 * only (`confidence: "secondary"`). Amounts are never carried over. A text that is no day, a day before 2003-08-14 and a
 * day after 2026-12-31 get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { minimumWageOn } from "zatrudnienie-socjalne/law";
 *
 * const found = minimumWageOn("2023-07-01");
 * "unknown" in found ? found.reason : found.amount; // => "3600.00"
 * const later = minimumWageOn("2027-01-01");
 * "unknown" in later ? later.reason : later.amount; // => "not-announced"
 * ```
 *
 * Source: a table of the Social Insurance Institution and the press, named in `source`.
 */
export function minimumWageOn(date: string): MinimumWage | Unknown {
  if (!isDay(date)) return { unknown: true, reason: "not-a-date" };
  if (date < coveredFrom) return { unknown: true, reason: "before-the-act" };
  const found = lastFrom(records(), date);
  return found === undefined || date > found.until ? { unknown: true, reason: "not-announced" } : found;
}
