import { describe, expect, it } from "vitest";
import * as z from "zod";
import { calendarDate } from "../../src/calendar/index.js";
import {
  idField,
  listField,
  notBefore,
  notFiledAfter,
  peopleField,
  percentageField,
  positiveAmountField,
  read,
  repeatedIds,
} from "../../src/input/index.js";

/** The issues of one field, as a function would give them. */
function issuesOf(field: z.ZodType, value: unknown): string[] {
  const checked = read(z.strictObject({ value: field }), { value }, () => []);
  return "issues" in checked ? checked.issues.map(({ code }) => code) : [];
}

it("a percentage: 0 to 100, up to four decimals, as text", () => {
  for (const percent of ["0", "0.5", "17.93", "99.9999", "100", "100.0000"])
    expect(issuesOf(percentageField(), percent), percent).toEqual([]);
  for (const percent of ["100.0001", "101", "-1", "1,5", "01", "5.", ".5", "1.00000", "", "x", "1e1"])
    expect(issuesOf(percentageField(), percent), percent).toEqual(["not-a-percentage"]);
  expect(issuesOf(percentageField(), 17.93)).toEqual(["wrong-type"]);
});

it("people: whole numbers from 0 to 10000", () => {
  for (const count of [0, 10_000]) expect(issuesOf(peopleField(), count)).toEqual([]);
  expect(issuesOf(peopleField(), -1)).toEqual(["too-small"]);
  expect(issuesOf(peopleField(), 10_001)).toEqual(["too-big"]);
  expect(issuesOf(peopleField(), 1.5)).toEqual(["wrong-type"]);
});

it("an amount above zero", () => {
  expect(issuesOf(positiveAmountField(), "0.01")).toEqual([]);
  expect(issuesOf(positiveAmountField(), "0.00")).toEqual(["amount-not-positive"]);
  expect(issuesOf(positiveAmountField(), "1")).toEqual(["not-an-amount"]);
});

it("a list that is too short or too long", () => {
  const list = listField(idField(), 2, 1);
  expect(issuesOf(list, [])).toEqual(["too-few"]);
  expect(issuesOf(list, ["a"])).toEqual([]);
  expect(issuesOf(list, ["a", "b", "c"])).toEqual(["too-many"]);
});

describe("between parts", () => {
  it("an id given again, at its second place", () => {
    const items = [{ id: "a" }, { id: "b" }, {}, { id: "a" }, {}, null, { id: "a" }, { id: null }];
    expect(repeatedIds(items, ["grants"])).toEqual([
      { path: ["grants", 3, "id"], code: "repeated-id" },
      { path: ["grants", 6, "id"], code: "repeated-id" },
    ]);
    expect(repeatedIds(undefined, [])).toEqual([]);
  });

  it("a day before another: the same day is in order, one that is not known too", () => {
    const [first, second] = [calendarDate("2026-03-02"), calendarDate("2026-03-03")];
    expect(notBefore(first, second, ["to"])).toEqual([{ path: ["to"], code: "reversed-period" }]);
    for (const [day, from] of [
      [second, first],
      [first, first],
      [null, first],
      [first, undefined],
    ])
      expect(notBefore(day, from, ["to"])).toEqual([]);
    expect(notFiledAfter(first, second)).toEqual([{ path: ["filedOn"], code: "filed-after-day" }]);
    expect(notFiledAfter(first, first)).toEqual([]);
  });
});
