import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { amount } from "../../src/money/index.js";
import { type GivenAmount, referenceAmountOn } from "../../src/law/index.js";

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
