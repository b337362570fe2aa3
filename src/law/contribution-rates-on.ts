import { type CalendarDate, isDay } from "../calendar/index.js";
import { copyOf } from "./copy.js";
import { lastFrom } from "./last-from.js";
import type { Unknown } from "./look-ups.js";
import { contributionRates, type Insurance, rateProvisions } from "./parameters/contribution-rates.js";
import type { RateRecord } from "./parameters/record.js";
import type { Citation } from "./record.js";
import { coveredFrom } from "./state.js";

/** A rate with its provision. */
export interface ContributionRate extends RateRecord {
  citation: Citation;
}

/** The rates of a day. */
export type ContributionRates = Record<Insurance, ContributionRate>;

/** Both, in the order in which they are named. */
export const insurances: readonly Insurance[] = ["pension", "disability"];

/** The rate of a day on which there was one. */
export function contributionRateOn(insurance: Insurance, date: CalendarDate): ContributionRate {
  const record = lastFrom(contributionRates[insurance], date);
  if (record === undefined) throw new RangeError("no rate before the Act");
  return { ...record, citation: rateProvisions[insurance] };
}

/**
 * The rates of the pension (emerytalne) and disability (rentowe) contributions on a day, in per cent of the benefit.
 *
 * Whether contributions are due at all, and from whom, is decided by `contributions`: before 2007-07-01 there were none on
 * this benefit. Rates are whole contributions, borne by the Labour Fund; nothing is taken from the participant. Days after
 * the last change get the newest rate: look at its `verifiedOn`. A text that is no day, and a day before 2003-08-14, get
 * `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { contributionRatesOn } from "zatrudnienie-socjalne/law";
 *
 * const found = contributionRatesOn("2012-02-01");
 * "unknown" in found ? found.reason : [found.pension.percent, found.disability.percent]; // => ["19.52", "8.00"]
 * ```
 *
 * Source: art. 22 of the act of 13 October 1998 (Dz.U. 2025 poz. 350), Dz.U. 2007 poz. 792; the rate before July 2007 from the press.
 */
export function contributionRatesOn(date: string): ContributionRates | Unknown {
  if (!isDay(date)) return { unknown: true, reason: "not-a-date" };
  if (date < coveredFrom) return { unknown: true, reason: "before-the-act" };
  return copyOf({
    pension: contributionRateOn("pension", date),
    disability: contributionRateOn("disability", date),
  });
}
