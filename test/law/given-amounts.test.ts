import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dayAfter } from "../../src/calendar/index.js";
import { type GivenAmount, lastReferenceDay, referenceAmountOn } from "../../src/law/index.js";
import { amount } from "../../src/money/index.js";

const given = (...amounts: [from: string, amount: string][]): GivenAmount[] =>
  amounts.map(([from, text]) => ({ from: calendarDate(from), amount: amount(text) }));

/** Amount of a day with what is given by hand: `given`, `known` or nothing. */
function on(date: string, amounts: GivenAmount[] = []): string | undefined {
  const found = referenceAmountOn(calendarDate(date), amounts);
  if (found === undefined) return undefined;
  return `${"given" in found ? "given" : "known"} ${found.amount}`;
}

describe("amounts given by hand hold until the next known or given one, else until the next 31 May", () => {
  it("nothing given: known to 2027-05-31, unknown from 2027-06-01", () => {
    expect(on("2027-05-31")).toBe("known 1783.90");
    expect(on("2027-06-01")).toBeUndefined();
  });

  it("from 1 June: to the end of May of the next year", () => {
    const next = given(["2027-06-01", "1850.00"]);
    expect(on("2027-05-31", next)).toBe("known 1783.90");
    expect(on("2027-06-01", next)).toBe("given 1850.00");
    expect(on("2028-05-31", next)).toBe("given 1850.00");
    expect(on("2028-06-01", next)).toBeUndefined();
  });

  it("from a month before June: to the end of May of the same year", () => {
    const raise = given(["2027-03-01", "1850.00"]);
    expect(on("2027-02-28", raise)).toBe("known 1783.90");
    expect(on("2027-03-01", raise)).toBe("given 1850.00");
    expect(on("2027-05-31", raise)).toBe("given 1850.00");
    expect(on("2027-06-01", raise)).toBeUndefined();
  });

  it("from 1 May: one month", () => {
    expect(on("2028-05-31", given(["2028-05-01", "1850.00"]))).toBe("given 1850.00");
    expect(on("2028-06-01", given(["2028-05-01", "1850.00"]))).toBeUndefined();
  });

  it("a gap between the known and the given ones stays unknown", () => {
    const later = given(["2027-09-01", "1850.00"]);
    expect(on("2027-06-01", later)).toBeUndefined();
    expect(on("2027-08-31", later)).toBeUndefined();
    expect(on("2027-09-01", later)).toBe("given 1850.00");
    expect(on("2028-05-31", later)).toBe("given 1850.00");
  });

  it("several, in any order: each until the next, the last until 31 May", () => {
    const several = given(["2029-06-01", "1950.00"], ["2027-06-01", "1850.00"]);
    expect(on("2028-05-31", several)).toBe("given 1850.00");
    expect(on("2029-05-31", several)).toBe("given 1850.00");
    expect(on("2029-06-01", several)).toBe("given 1950.00");
    expect(on("2030-05-31", several)).toBe("given 1950.00");
    expect(on("2030-06-01", several)).toBeUndefined();
  });

  it("inside the known years: until the next known one", () => {
    const inside = given(["2016-01-01", "900.00"]);
    expect(on("2015-12-31", inside)).toBe("known 831.10");
    expect(on("2016-01-01", inside)).toBe("given 900.00");
    expect(on("2018-05-31", inside)).toBe("given 900.00");
    expect(on("2018-06-01", inside)).toBe("known 847.80");
  });

  it("from the same day as a known one: the given one counts", () => {
    const same = given(["2025-06-01", "1662.00"]);
    expect(on("2025-05-31", same)).toBe("known 1662.00");
    expect(on("2025-06-01", same)).toBe("given 1662.00");
    expect(on("2026-05-31", same)).toBe("given 1662.00");
    expect(on("2026-06-01", same)).toBe("known 1783.90");
  });

  it("a known amount carries its record, a given one its own day", () => {
    expect(referenceAmountOn(calendarDate("2026-06-01"))).toMatchObject({
      record: { from: "2026-06-01", position: "MP/2026/268" },
    });
    const amounts = given(["2027-06-01", "1850.00"]);
    expect(referenceAmountOn(calendarDate("2027-07-01"), amounts)).toEqual({
      amount: "1850.00",
      given: amounts[0],
    });
  });
});

describe("lastReferenceDay: the last day up to which amounts are known without a gap", () => {
  it.each<[string, [string, string][], string]>([
    ["nothing given", [], "2027-05-31"],
    ["the next year", [["2027-06-01", "1850.00"]], "2028-05-31"],
    ["a month before June", [["2027-03-01", "1850.00"]], "2027-05-31"],
    ["inside a known year", [["2016-01-01", "900.00"]], "2027-05-31"],
    ["after a gap", [["2027-09-01", "1850.00"]], "2027-05-31"],
    [
      "from the day of the newest known one, which it takes the place of, to the next",
      [
        ["2026-06-01", "1800.00"],
        ["2027-07-01", "1850.00"],
      ],
      "2028-05-31",
    ],
    [
      "two years, in any order",
      [
        ["2028-06-01", "1900.00"],
        ["2027-06-01", "1850.00"],
      ],
      "2029-05-31",
    ],
    [
      "two years with a year between: each holds until the next",
      [
        ["2027-06-01", "1850.00"],
        ["2029-06-01", "1950.00"],
      ],
      "2030-05-31",
    ],
  ])("%s", (_, amounts, last) => {
    expect(lastReferenceDay(given(...amounts))).toBe(last);
  });

  it("is the day before the first unknown one, whatever is given", () => {
    const month = fc.integer({ min: 0, max: 71 }).map((number) => {
      const year = 2025 + Math.floor(number / 12);
      return `${year}-${String((number % 12) + 1).padStart(2, "0")}-01`;
    });
    fc.assert(
      fc.property(fc.uniqueArray(month, { maxLength: 5 }), (months) => {
        const amounts = given(...months.map((from): [string, string] => [from, "1900.00"]));
        const last = lastReferenceDay(amounts);
        expect(referenceAmountOn(dayAfter(last), amounts)).toBeUndefined();
        for (let day = calendarDate("2026-05-01"); day <= last; day = addDays(day, 7)) {
          expect(referenceAmountOn(day, amounts)).toBeDefined();
        }
        expect(referenceAmountOn(last, amounts)).toBeDefined();
      }),
    );
  });

  it("before the first amount that is known: what is given, or nothing", () => {
    expect(on("2003-02-28")).toBeUndefined();
    expect(on("2003-02-28", given(["2003-01-01", "476.70"]))).toBe("given 476.70");
  });
});
