import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate, monthOf, monthSpan } from "../../src/calendar/index.js";
import { holidayNamed, holidayNumbersOf, holidayOn, holidaysIn } from "../../src/law/index.js";
import { daysFromTo } from "../calendar/day-numbers.js";
import { movableDates } from "./movable-dates.js";

/** `DU/2025/296` art. 1 with the first free days of parameters.json. */
const fixed: [monthDay: string, firstFree?: string][] = [
  ["01-01"],
  ["01-06", "2011-01-06"],
  ["05-01"],
  ["05-03"],
  ["08-15"],
  ["11-01"],
  ["11-11"],
  ["12-24", "2025-12-24"],
  ["12-25"],
  ["12-26"],
];
const once = "2018-11-12";

const expected = new Map(
  movableDates.map((movable) => {
    const year = movable[0].slice(0, 4);
    const ofYear = fixed
      .filter(([monthDay, firstFree = ""]) => `${year}-${monthDay}` >= firstFree)
      .map(([monthDay]) => `${year}-${monthDay}`);
    const all = [...ofYear, ...movable, ...(once.startsWith(year) ? [once] : [])];
    return [Number(year), all.sort()];
  }),
);

const datesIn = (yearOrMonth: number | string): string[] => {
  const found = holidaysIn(yearOrMonth);
  if (!Array.isArray(found)) throw new Error(found.reason);
  return found.map(({ date }) => date);
};

const isHoliday = (day: string): boolean => {
  const found = holidayOn(day);
  if ("unknown" in found) throw new Error(found.reason);
  return found.holiday?.date === day;
};

/** What counts class days: the holidays of the day's month as numbers of days. */
const numbersIn = (day: CalendarDate): number[] => holidayNumbersOf(monthSpan(monthOf(day)));

describe("statutory holidays", () => {
  it("the table covers 2003 to 2030", () => {
    expect([...expected.keys()]).toEqual(Array.from({ length: 28 }, (_, index) => 2003 + index));
  });

  it.each([...expected])("DU/2025/296 art-1: %i", (year, dates) => {
    expect(datesIn(year)).toEqual(dates);
    expect(datesIn(String(year))).toEqual(dates);
  });

  it("are the same by year, by month and by day, on every day of 2003–2030", () => {
    const wrong = daysFromTo("2003-01-01", "2030-12-31").filter((day) => {
      const isOne = expected.get(Number(day.slice(0, 4)))?.includes(day) === true;
      return isHoliday(day) !== isOne;
    });
    expect(wrong).toEqual([]);
    for (const year of expected.keys()) {
      const months = Array.from(
        { length: 12 },
        (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`,
      );
      expect(months.flatMap(datesIn)).toEqual(datesIn(year));
      for (const month of months) {
        const numbers = datesIn(month).map((date) => Number(date.slice(8)));
        expect(numbersIn(calendarDate(`${month}-01`)).sort((a, b) => a - b)).toEqual(numbers);
      }
    }
  });

  it("6 January: not in 2010, from 2011", () => {
    expect(isHoliday("2010-01-06")).toBe(false);
    expect(isHoliday("2011-01-06")).toBe(true);
    expect(isHoliday("2026-01-06")).toBe(true);
  });

  it("24 December: not in 2024, from 2025", () => {
    expect(isHoliday("2024-12-24")).toBe(false);
    expect(isHoliday("2025-12-24")).toBe(true);
    expect(isHoliday("2026-12-24")).toBe(true);
  });

  it("DU/2018/2117: 12 November in 2018 only", () => {
    expect(isHoliday("2017-11-12")).toBe(false);
    expect(isHoliday("2018-11-11")).toBe(true);
    expect(isHoliday("2018-11-12")).toBe(true);
    expect(isHoliday("2018-11-13")).toBe(false);
    expect(isHoliday("2019-11-12")).toBe(false);
    expect(holidaysIn("2018-11")).toContainEqual(
      expect.objectContaining({ citation: { act: "DU/2018/2117", unit: "art-2" }, confidence: "primary" }),
    );
  });

  it("Sundays as such are not among them", () => {
    expect(isHoliday("2026-11-22")).toBe(false);
  });

  it("holidayOn gives the holiday itself, or null, and nothing that reads as true by mistake", () => {
    expect(holidayOn("2026-11-10")).toEqual({ holiday: null });
    expect(holidayOn("2026-11-11")).toEqual({
      holiday: {
        date: "2026-11-11",
        id: "independence-day",
        name: { pl: "Narodowe Święto Niepodległości", en: "National Independence Day" },
        citation: { act: "DU/2025/296", unit: "art-1" },
        confidence: "primary",
      },
    });
  });

  it.each(["2002-12-31", "2003-01-01"])("the first year is 2003: %s", (day) => {
    expect("unknown" in holidayOn(day)).toBe(day < "2003");
  });

  it("have an id once a year, names in two languages, a citation and a confidence", () => {
    for (const year of expected.keys()) {
      const found = holidaysIn(year);
      if (!Array.isArray(found)) throw new Error(found.reason);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { name, citation, confidence } of found) {
        expect(name.pl.trim()).not.toBe("");
        expect(name.en.trim()).not.toBe("");
        expect(name.pl).not.toBe(name.en);
        expect(citation.act).toMatch(/^DU\/\d{4}\/\d+$/);
        expect(["primary", "computed"]).toContain(confidence);
      }
    }
  });

  it("an answer that is changed does not change the next", () => {
    const first = holidaysIn(2026);
    if (!Array.isArray(first)) throw new Error(first.reason);
    first[0]!.name.pl = "";
    first[0]!.citation.act = "";
    first.length = 1;
    expect(datesIn(2026)).toEqual(expected.get(2026));
    expect(holidaysIn("2026-01")).toContainEqual(
      expect.objectContaining({ name: { pl: "Nowy Rok", en: "New Year's Day" } }),
    );
  });
});

describe("holidays that are not known", () => {
  it.each([
    [2002, "before-the-act"],
    ["2002-12", "before-the-act"],
    [20026, "not-a-year"],
    [2026.5, "not-a-year"],
    [-2026, "not-a-year"],
    [Number.NaN, "not-a-year"],
    ["2026-13", "not-a-year"],
    ["2026-1", "not-a-year"],
    ["2026-01-01", "not-a-year"],
    ["", "not-a-year"],
  ])("holidaysIn(%j): %s", (asked, reason) => {
    expect(holidaysIn(asked)).toEqual({ unknown: true, reason });
  });

  it.each([
    ["2002-12-25", "before-the-act"],
    ["2026-02-30", "not-a-date"],
    ["2026-12", "not-a-date"],
    ["", "not-a-date"],
  ])("holidayOn(%j): %s", (asked, reason) => {
    expect(holidayOn(asked)).toEqual({ unknown: true, reason });
  });

  it("a month without holidays has an empty list", () => {
    expect(holidaysIn("2026-07")).toEqual([]);
    expect(numbersIn(calendarDate("2026-07-01"))).toEqual([]);
  });

  it("a holiday is known by its id too", () => {
    expect(holidayNamed("new-year")).toEqual({ pl: "Nowy Rok", en: "New Year's Day" });
    expect(holidayNamed("none")).toBeUndefined();
  });
});
