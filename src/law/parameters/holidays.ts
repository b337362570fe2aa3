import { other } from "../cite.js";
import type { Citation, Confidence, Texts } from "../record.js";

/** A day that the law makes free from work; Sundays (art. 1 pkt 2 of the act of 18 January 1951) are not listed. */
export interface HolidayRule {
  id: string;
  name: Texts;
  /** `monthDay` is `MM-DD`, every year; `daysAfterEaster` counts from Easter Sunday; `date` is a single day. */
  on: { monthDay: string } | { daysAfterEaster: number } | { date: string };
  /** First such day that was free; left out: the whole time of the library. */
  from?: string;
  citation: Citation;
  confidence: Confidence;
}

// The act of 18 January 1951 in its consolidated text, the one that was read. That a day without `from` was free
// ever since 2003 rests on this text: older ones were not read. It names the movable days; their distance from Easter
// Sunday is derived.
const actOf1951 = other("DU/2025/296", "art-1");

/** In the order of the year. */
export const holidayRules: readonly HolidayRule[] = [
  {
    id: "new-year",
    name: { pl: "Nowy Rok", en: "New Year's Day" },
    on: { monthDay: "01-01" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "epiphany",
    name: { pl: "Święto Trzech Króli", en: "Epiphany" },
    on: { monthDay: "01-06" },
    // Added by DU/2010/1459 art. 2, in force 2011-01-01.
    from: "2011-01-06",
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "easter-sunday",
    name: { pl: "pierwszy dzień Wielkiej Nocy", en: "Easter Sunday" },
    on: { daysAfterEaster: 0 },
    citation: actOf1951,
    confidence: "computed",
  },
  {
    id: "easter-monday",
    name: { pl: "drugi dzień Wielkiej Nocy", en: "Easter Monday" },
    on: { daysAfterEaster: 1 },
    citation: actOf1951,
    confidence: "computed",
  },
  {
    id: "state-holiday",
    name: { pl: "Święto Państwowe", en: "State Holiday" },
    on: { monthDay: "05-01" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "third-of-may",
    name: { pl: "Święto Narodowe Trzeciego Maja", en: "National Holiday of the Third of May" },
    on: { monthDay: "05-03" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "pentecost",
    name: { pl: "pierwszy dzień Zielonych Świątek", en: "Pentecost Sunday" },
    on: { daysAfterEaster: 49 },
    citation: actOf1951,
    confidence: "computed",
  },
  {
    id: "corpus-christi",
    name: { pl: "dzień Bożego Ciała", en: "Corpus Christi" },
    on: { daysAfterEaster: 60 },
    citation: actOf1951,
    confidence: "computed",
  },
  {
    id: "assumption",
    name: { pl: "Wniebowzięcie Najświętszej Maryi Panny", en: "Assumption of the Blessed Virgin Mary" },
    on: { monthDay: "08-15" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "all-saints",
    name: { pl: "Wszystkich Świętych", en: "All Saints' Day" },
    on: { monthDay: "11-01" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "independence-day",
    name: { pl: "Narodowe Święto Niepodległości", en: "National Independence Day" },
    on: { monthDay: "11-11" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "independence-centenary",
    name: {
      pl: "jednorazowe święto narodowe w stulecie odzyskania niepodległości",
      en: "One-off national holiday for the centenary of independence",
    },
    on: { date: "2018-11-12" },
    citation: other("DU/2018/2117", "art-2"),
    confidence: "primary",
  },
  {
    id: "christmas-eve",
    name: { pl: "Wigilia Bożego Narodzenia", en: "Christmas Eve" },
    on: { monthDay: "12-24" },
    // Added by DU/2024/1965, in force 2025-02-01.
    from: "2025-12-24",
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "christmas-day",
    name: { pl: "pierwszy dzień Bożego Narodzenia", en: "Christmas Day" },
    on: { monthDay: "12-25" },
    citation: actOf1951,
    confidence: "primary",
  },
  {
    id: "second-christmas-day",
    name: { pl: "drugi dzień Bożego Narodzenia", en: "Second Day of Christmas" },
    on: { monthDay: "12-26" },
    citation: actOf1951,
    confidence: "primary",
  },
];
