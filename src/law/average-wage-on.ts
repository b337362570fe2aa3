import { type CalendarDate, calendarDate, isDay, lastDay, monthAfter, monthOf } from "../calendar/index.js";
import { formatCitation } from "./citation.js";
import { theAct } from "./cite.js";
import { lastFrom } from "./last-from.js";
import type { Unknown } from "./look-ups.js";
import { type AverageWageRow, averageWages } from "./parameters/average-wage.js";
import type { AmountRecord } from "./parameters/record.js";
import type { Citation } from "./record.js";
import { coveredFrom } from "./state.js";
import { verifiedOn } from "./verified-on.js";

/** The average wage of a quarter, with the days on which the Act refers to it. */
export interface AverageWage extends AmountRecord {
  /** The quarter the wage was paid in: `2026Q2`. */
  quarter: string;
  /** Last of the three months in which it is the wage "of the previous quarter". */
  until: string;
  citation: Citation;
}

/** By the number of the quarter, the first month after that of its notice. */
const startingMonths: Readonly<Record<string, string>> = { "1": "06", "2": "09", "3": "12", "4": "03" };

/** From this day on the wage of the quarter is that of the previous one. */
function appliesFrom([quarter]: AverageWageRow): CalendarDate {
  const [year, number = ""] = quarter.split("Q");
  const month = startingMonths[number] ?? "";
  // The notice about the last quarter comes in the next year.
  return calendarDate(`${String(Number(year) + Number(number === "4"))}-${month}-01`);
}

/** The wage of a quarter as a record; `MP/2026/779` is where a notice was read, anything else who reported it. */
function recordOf(row: AverageWageRow): AverageWage {
  const [quarter, amount, source, note] = row;
  const from = appliesFrom(row);
  const until = lastDay(monthAfter(monthAfter(monthOf(from))));
  const read = source.startsWith("MP/");
  return {
    quarter,
    amount,
    from,
    until,
    source: read ? formatCitation({ act: source }) : source,
    ...(read ? { position: source } : {}),
    confidence: read ? "primary" : "secondary",
    ...(note === undefined ? {} : { note }),
    verifiedOn,
    citation: theAct("art-2-pkt-3"),
  };
}

/**
 * The average wage of the previous quarter (przeciętne wynagrodzenie) on a day: PLN a month, gross.
 *
 * Provision: art. 2 pkt 3 of the Act: the wage in the national economy, with payments from profit, as announced by the
 * President of Statistics Poland, from the first day of the month after the notice. So each amount holds for three months, from March,
 * June, September or December, and never longer. Where only the press was read (`confidence: "secondary"`), that the notice
 * came in the usual month is taken for granted. A text that is no day, a day before 2003-08-14, a day to 2015-02-28
 * (announced, but not read: `not-read`) and a day after the last known quarter get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { averageWageOn } from "zatrudnienie-socjalne/law";
 *
 * const found = averageWageOn("2026-11-21");
 * "unknown" in found ? found.reason : [found.quarter, found.amount, found.until]; // => ["2026Q2", "9233.13", "2026-11-30"]
 * const later = averageWageOn("2026-12-01");
 * "unknown" in later ? later.reason : later.amount; // => "not-announced"
 * ```
 *
 * Source: the notices in Monitor Polski named in `source`; for 18 of 47 quarters the press.
 */
export function averageWageOn(date: string): AverageWage | Unknown {
  if (!isDay(date)) return { unknown: true, reason: "not-a-date" };
  if (date < coveredFrom) return { unknown: true, reason: "before-the-act" };
  const found = lastFrom(
    averageWages.map((row) => ({ from: appliesFrom(row), row })),
    date,
  );
  if (found === undefined) return { unknown: true, reason: "not-read" };
  const record = recordOf(found.row);
  return date > record.until ? { unknown: true, reason: "not-announced" } : record;
}

/** The days for which the wage is known, without a gap. */
export function averageWageDays(): { from: string; to: string } {
  const [first, last] = [averageWages[0], averageWages.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("no wages");
  return { from: appliesFrom(first), to: recordOf(last).until };
}
