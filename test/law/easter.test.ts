import { describe, expect, it } from "vitest";
import { addDays, calendarDate, isoWeekday } from "../../src/calendar/index.js";
import { holidaysIn } from "../../src/law/index.js";
import { movableDates } from "./movable-dates.js";

/** The Easter full moons of 1900–2199 by golden number, from the tables of the Gregorian calendar. */
const fullMoons = [
  ...["04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05"],
  ...["03-25", "04-13", "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27"],
];

/** Easter is the first Sunday after that full moon. */
function easterByTable(year: number): string {
  const fullMoon = calendarDate(`${year}-${fullMoons[year % 19]!}`);
  return addDays(fullMoon, 7 - (isoWeekday(fullMoon) % 7));
}

const movable = ["easter-sunday", "easter-monday", "pentecost", "corpus-christi"];
const movableIn = (year: number): string[] => {
  const found = holidaysIn(year);
  if (!Array.isArray(found)) throw new Error(found.reason);
  return found.filter(({ id }) => movable.includes(id)).map(({ date }) => date);
};

describe("Easter and the days counted from it", () => {
  it("the table gives the dossier's dates of 2003–2030", () => {
    for (const [easter] of movableDates) expect(easterByTable(Number(easter.slice(0, 4)))).toBe(easter);
  });

  it("agree with the table for every year from 2003 to 2199", () => {
    const wrong: number[] = [];
    for (let year = 2003; year <= 2199; year += 1) {
      const easter = calendarDate(easterByTable(year));
      const expected = [0, 1, 49, 60].map((days) => addDays(easter, days));
      if (movableIn(year).join() !== expected.join()) wrong.push(year);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["2008-03-23"],
    ["2011-04-24"],
    ["2038-04-25"], // the latest possible
    ["2049-04-18"], // moved a week by the exception of the tables
    ["2076-04-19"], // the other exception
    ["2100-03-28"], // no leap year
    ["2160-03-23"],
  ])("%s", (easter) => {
    expect(movableIn(Number(easter.slice(0, 4)))[0]).toBe(easter);
  });
});
