import { describe, expect, it } from "vitest";
import { calendarDate, endOfTerm } from "../../src/calendar/index.js";
import { daysFromTo, monthLength, numberOf, written } from "./day-numbers.js";

type Row = readonly [from: string, months: number, civilCode: string, dayBefore: string];

/** Written by hand from art. 112 of the Civil Code and its opposite reading (contract, `planParticipation`). */
const monthEndsOfAYearThatIsNotLeap: Row[] = [
  ["2025-01-31", 1, "2025-02-28", "2025-02-28"],
  ["2025-02-28", 1, "2025-03-28", "2025-03-27"],
  ["2025-03-31", 1, "2025-04-30", "2025-04-30"],
  ["2025-04-30", 1, "2025-05-30", "2025-05-29"],
  ["2025-05-31", 1, "2025-06-30", "2025-06-30"],
  ["2025-06-30", 1, "2025-07-30", "2025-07-29"],
  ["2025-07-31", 1, "2025-08-31", "2025-08-30"],
  ["2025-08-31", 1, "2025-09-30", "2025-09-30"],
  ["2025-09-30", 1, "2025-10-30", "2025-10-29"],
  ["2025-10-31", 1, "2025-11-30", "2025-11-30"],
  ["2025-11-30", 1, "2025-12-30", "2025-12-29"],
  ["2025-12-31", 1, "2026-01-31", "2026-01-30"],
];

const monthEndsOfALeapYear: Row[] = [
  ["2024-01-31", 1, "2024-02-29", "2024-02-29"],
  ["2024-02-29", 1, "2024-03-29", "2024-03-28"],
  ["2024-03-31", 1, "2024-04-30", "2024-04-30"],
  ["2024-04-30", 1, "2024-05-30", "2024-05-29"],
  ["2024-05-31", 1, "2024-06-30", "2024-06-30"],
  ["2024-06-30", 1, "2024-07-30", "2024-07-29"],
  ["2024-07-31", 1, "2024-08-31", "2024-08-30"],
  ["2024-08-31", 1, "2024-09-30", "2024-09-30"],
  ["2024-09-30", 1, "2024-10-30", "2024-10-29"],
  ["2024-10-31", 1, "2024-11-30", "2024-11-30"],
  ["2024-11-30", 1, "2024-12-30", "2024-12-29"],
  ["2024-12-31", 1, "2025-01-31", "2025-01-30"],
];

const daysBeforeTheEndOfFebruary: Row[] = [
  ["2025-01-28", 1, "2025-02-28", "2025-02-27"],
  ["2025-01-29", 1, "2025-02-28", "2025-02-28"],
  ["2025-01-30", 1, "2025-02-28", "2025-02-28"],
  ["2024-01-28", 1, "2024-02-28", "2024-02-27"],
  ["2024-01-29", 1, "2024-02-29", "2024-02-28"],
  ["2024-01-30", 1, "2024-02-29", "2024-02-29"],
  ["2024-02-28", 1, "2024-03-28", "2024-03-27"],
  ["2024-12-31", 2, "2025-02-28", "2025-02-28"],
  ["2023-12-31", 2, "2024-02-29", "2024-02-29"],
  ["1900-01-31", 1, "1900-02-28", "1900-02-28"],
  ["2000-01-31", 1, "2000-02-29", "2000-02-29"],
];

const firstDays: Row[] = [
  ["2025-01-01", 1, "2025-02-01", "2025-01-31"],
  ["2025-02-01", 1, "2025-03-01", "2025-02-28"],
  ["2024-02-01", 1, "2024-03-01", "2024-02-29"],
  ["2025-03-01", 1, "2025-04-01", "2025-03-31"],
  ["2025-04-01", 1, "2025-05-01", "2025-04-30"],
  ["2025-12-01", 1, "2026-01-01", "2025-12-31"],
  ["2025-06-15", 1, "2025-07-15", "2025-07-14"],
];

/** art. 15 ust. 1 and 3: one month, eleven months, six and twelve months. */
const longTerms: Row[] = [
  ["2026-01-01", 11, "2026-12-01", "2026-11-30"],
  ["2026-02-01", 11, "2027-01-01", "2026-12-31"],
  ["2025-03-31", 11, "2026-02-28", "2026-02-28"],
  ["2023-03-31", 11, "2024-02-29", "2024-02-29"],
  ["2024-03-29", 11, "2025-02-28", "2025-02-28"],
  ["2024-08-31", 6, "2025-02-28", "2025-02-28"],
  ["2024-08-28", 6, "2025-02-28", "2025-02-27"],
  ["2024-02-29", 6, "2024-08-29", "2024-08-28"],
  ["2024-02-29", 12, "2025-02-28", "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29", "2028-02-28"],
  ["2025-02-28", 12, "2026-02-28", "2026-02-27"],
  ["2023-02-28", 12, "2024-02-28", "2024-02-27"],
  ["2025-10-31", 13, "2026-11-30", "2026-11-30"],
];

describe.each([
  ["every month end of 2025, not a leap year", monthEndsOfAYearThatIsNotLeap],
  ["every month end of 2024, a leap year", monthEndsOfALeapYear],
  ["days that February may not have", daysBeforeTheEndOfFebruary],
  ["first days of months", firstDays],
  ["terms of many months", longTerms],
])("endOfTerm by both counts: %s", (_, rows) => {
  it.each(rows)("%s + %i: civil-code %s, day-before %s", (from, months, civilCode, before) => {
    expect(endOfTerm(calendarDate(from), months, "civil-code")).toBe(civilCode);
    expect(endOfTerm(calendarDate(from), months, "day-before")).toBe(before);
  });
});

describe("endOfTerm by both counts: from every day of 2003–2008", () => {
  const days = daysFromTo("2003-01-01", "2008-12-31");

  it("terms of 1 to 24 months end where an independent calendar says", () => {
    const wrong: string[] = [];
    for (const from of days) {
      const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
      for (let months = 1; months <= 24; months += 1) {
        const endYear = year + Math.floor((month - 1 + months) / 12);
        const endMonth = ((month - 1 + months) % 12) + 1;
        const length = monthLength(endYear, endMonth);
        const sameNumber = written(endYear, endMonth, Math.min(day, length));
        const civilCode = endOfTerm(from, months, "civil-code");
        const before = endOfTerm(from, months, "day-before");
        const isRight =
          civilCode === sameNumber &&
          numberOf(civilCode) - numberOf(before) === (day > length ? 0 : 1) &&
          before.slice(0, 7) >= from.slice(0, 7);
        if (!isRight) wrong.push(`${from} + ${months}: ${civilCode}, ${before}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("a longer term ends later", () => {
    const wrong: string[] = [];
    for (const from of days) {
      for (const count of ["civil-code", "day-before"] as const) {
        for (let months = 1; months <= 24; months += 1) {
          if (endOfTerm(from, months, count) >= endOfTerm(from, months + 1, count)) {
            wrong.push(`${from} + ${months} ${count}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
