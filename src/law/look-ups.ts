import { isDay, isYearMonth } from "../calendar/index.js";
import { copyOf } from "./copy.js";
import { holidaysOfYear } from "./holidays.js";
import { Law } from "./law.js";
import { type OtherLaw, otherLawsOn } from "./other-laws.js";
import type { AmountRecord } from "./parameters/record.js";
import type { Citation, Confidence, Texts } from "./record.js";
import type { RuleRecord } from "./rule-on.js";
import * as rules from "./rules/index.js";
import type { NamedRule } from "./rules/rule.js";
import type { RuleId, RuleValues } from "./rules/values.js";
import { coveredFrom } from "./state.js";
import { lastReferenceDay, referenceAmountOn } from "./unemployment-benefit-on.js";

/** The answer of a look-up that has none. */
export interface Unknown {
  unknown: true;
  /** `not-a-date`: not a day of the calendar; `not-a-year`: neither a year nor a month; `before-the-act`: before 2003-08-14 or known only later; `not-announced`: no amount known; `not-read`: announced, but no source was read. */
  reason: "not-a-date" | "not-a-year" | "before-the-act" | "not-announced" | "not-read";
}

/** The rules of a day, by name, each with what its wording says, and the special acts of that day. */
export type LawOfDay = {
  [Id in RuleId]: RuleRecord<RuleValues[Id]>;
} & {
  /** Law outside the Act that changed how it worked on that day. */
  otherLaws: OtherLaw[];
};

/**
 * The law of a day: the wording of every encoded rule, with value, provision, both time axes and source.
 *
 * Provisions: those that `provisions()` calls encoded or data only (what a wording says in words stands there too), the
 * rounding of Labour Fund benefits, and the special acts of `otherLaws()`, which are listed in `otherLaws` too. `asOf` (a day) hides wordings that were not yet in force then; left out, everything
 * known later counts. Days after `coverage().checkedUntil` get the newest wording: look at its `verifiedOn`. A text that is
 * no day, and a day before 2003-08-14, get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { lawOn } from "zatrudnienie-socjalne/law";
 *
 * const decided = lawOn("2022-01-20", { asOf: "2022-02-10" });
 * "unknown" in decided ? undefined : decided.participationRate.value.percent; // => "100"
 * const today = lawOn("2022-01-20");
 * "unknown" in today ? undefined : today.participationRate.value.percent; // => "120"
 * ```
 *
 * Source: the amending acts listed in each record's `amendedBy`.
 */
export function lawOn(date: string, options: { asOf?: string | undefined } = {}): LawOfDay | Unknown {
  const { asOf } = options;
  if (!isDay(date) || (asOf !== undefined && !isDay(asOf))) return { unknown: true, reason: "not-a-date" };
  const law = new Law(date, asOf);
  const found: [RuleId, unknown][] = [];
  for (const rule of Object.values<NamedRule>(rules)) {
    const record = law.of(rule, date);
    if (record === undefined) return { unknown: true, reason: "before-the-act" };
    found.push([rule.id, record]);
  }
  return copyOf({ ...Object.fromEntries(found), otherLaws: otherLawsOn(date, asOf) }) as unknown as LawOfDay;
}

/** The reference amount of a day, with its source and the provision that points at it. */
export interface UnemploymentBenefit extends AmountRecord {
  /** Last day of the amount: for the newest, the 31 May up to which it is announced. */
  until: string;
  /** The provision art. 2 pkt 9 of the Act refers to. */
  citation: Citation;
}

/**
 * The unemployment benefit of art. 2 pkt 9 of the Act on a day: the base of the integration benefit, in PLN a month.
 *
 * It is the amount for the first 90 days (before 2010 the only amount). Amounts are never carried over or estimated:
 * after the last announced year, and before the Act, the answer is `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { unemploymentBenefitOn } from "zatrudnienie-socjalne/law";
 *
 * const found = unemploymentBenefitOn("2026-06-01");
 * "unknown" in found ? found.reason : found.amount; // => "1783.90"
 * const later = unemploymentBenefitOn("2031-01-01");
 * "unknown" in later ? later.reason : later.amount; // => "not-announced"
 * ```
 *
 * Source: the notices in Monitor Polski named in `source`.
 */
export function unemploymentBenefitOn(date: string): UnemploymentBenefit | Unknown {
  if (!isDay(date)) return { unknown: true, reason: "not-a-date" };
  const reference = new Law(date).of(rules.unemploymentBenefitReference, date)?.value;
  if (reference === undefined) return { unknown: true, reason: "before-the-act" };
  const found = referenceAmountOn(date);
  if (found === undefined || !("record" in found)) return { unknown: true, reason: "not-announced" };
  return { until: lastReferenceDay(), ...found.record, citation: { ...reference } };
}

/** A statutory holiday. */
export interface Holiday {
  date: string;
  /** `epiphany`, `christmas-eve` … */
  id: string;
  name: Texts;
  citation: Citation;
  confidence: Confidence;
}

/**
 * The statutory holidays of a year (a number) or of a month (`YYYY-MM`), by the law of that year, in order.
 *
 * 6 January is one from 2011, 24 December from 2025; 12 November 2018 was one once. Sundays as such are not listed. A
 * holiday ordered in an epidemic (art. 1a of the act of 18 January 1951) is not known here. Years before 2003 and
 * anything that is no year or month get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { holidaysIn } from "zatrudnienie-socjalne/law";
 *
 * const found = holidaysIn("2026-06");
 * Array.isArray(found) && found.map(({ date }) => date); // => ["2026-06-04"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 296, Dz.U. 2010 poz. 1459, Dz.U. 2018 poz. 2117, Dz.U. 2024 poz. 1965.
 */
export function holidaysIn(yearOrMonth: number | string): Holiday[] | Unknown {
  const text = String(yearOrMonth);
  const isMonth = isYearMonth(text);
  if (!isMonth && !/^\d{4}$/.test(text)) return { unknown: true, reason: "not-a-year" };
  const year = Number(text.slice(0, 4));
  if (year < Number(coveredFrom.slice(0, 4))) return { unknown: true, reason: "before-the-act" };
  return holidaysOfYear(year)
    .filter(({ date }) => !isMonth || date.startsWith(text))
    .map(({ date, rule: { id, name, citation, confidence } }) =>
      copyOf({ date, id, name, citation, confidence }),
    );
}

/**
 * The statutory holiday that falls on a day, by the law of its year; `{ holiday: null }` on any other day, also on a Sunday
 * as such.
 *
 * Provision: art. 1 of the act of 18 January 1951; what is not known is said at `holidaysIn`. A day before 2003 and a text that
 * is no day get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { holidayOn } from "zatrudnienie-socjalne/law";
 *
 * holidayOn("2010-01-06"); // => { holiday: null }
 * const found = holidayOn("2011-01-06");
 * "unknown" in found ? found.reason : found.holiday?.id; // => "epiphany"
 * ```
 *
 * Source: Dz.U. 2025 poz. 296, Dz.U. 2010 poz. 1459, Dz.U. 2018 poz. 2117, Dz.U. 2024 poz. 1965.
 */
export function holidayOn(date: string): { holiday: Holiday | null } | Unknown {
  if (!isDay(date)) return { unknown: true, reason: "not-a-date" };
  const found = holidaysIn(date.slice(0, 7));
  if (!Array.isArray(found)) return found;
  return { holiday: found.find((holiday) => holiday.date === date) ?? null };
}
