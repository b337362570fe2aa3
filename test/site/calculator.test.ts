// The calculator behind its fields: links, absences, sums.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthlyBenefit } from "zatrudnienie-socjalne";
import { answerFor, placeOf } from "../../site/calculator/answer.mjs";
import { weeksOf } from "../../site/calculator/calendar.mjs";
import { sumOf, written } from "../../site/calculator/exact.mjs";
import { absencesOf, inputOf } from "../../site/calculator/input.mjs";
import {
  type CalculatorState,
  emptyState,
  fromFragment,
  kindsByLetter,
  readingKeys,
  toFragment,
} from "../../site/calculator/state.mjs";
import { runs } from "../runs.js";

const day = fc
  .date({ min: new Date("2003-08-14"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.oneof(day, fc.constant("")), to: fc.oneof(day, fc.constant("")) });
const count = fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 999 }).map(String));
const state: fc.Arbitrary<CalculatorState> = fc.record({
  month: fc.oneof(
    fc.constant(""),
    day.map((date) => date.slice(0, 7)),
  ),
  trial: period,
  participation: period,
  extension: period,
  marks: fc.dictionary(day, fc.constantFrom(...Object.values(kindsByLetter)), {
    maxKeys: 8,
    noNullPrototype: true,
  }),
  applied: fc.constantFrom("", "yes", "no"),
  history: fc.constantFrom("", "complete", "before"),
  used: fc.record({ sickness: count, daysOff: count }),
  readings: fc.constantFrom<Record<string, string>[]>(
    {},
    { sicknessDays: "calendar" },
    { rounding: "up-to-grosz" },
  ),
});

describe("the address of the calculator", () => {
  it("keeps a state as it is", () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(fromFragment(`#${toFragment(one)}`)).toEqual({ state: one });
      }),
      { numRuns: runs(100) },
    );
  });

  it("holds nothing that fits no field, whatever is typed", () => {
    const typed = "80010112345";
    const all = {
      ...emptyState(),
      month: typed,
      trial: { from: typed, to: typed },
      marks: { [typed]: "unexcused", "2026-06-08": typed },
      applied: typed,
      history: typed,
      used: { sickness: typed, daysOff: typed },
      readings: { sicknessDays: typed, [typed]: "calendar" },
    };
    expect(toFragment(all)).toBe("");
  });

  it.each([
    ["v=0&m=2026-06", "version"],
    ["m=2026-06", "broken"],
    ["v=1&m=2026-13", "broken"],
    ["v=1&name=x", "broken"],
    ["v=1&__proto__=x", "broken"],
    ["v=1&t=2026-06-01", "broken"],
    ["v=1&d=2026-06-01x", "broken"],
    ["v=1&sicknessDays=other", "broken"],
  ])("%s is not read: %s", (fragment, problem) => {
    expect(fromFragment(fragment)).toEqual({ state: emptyState(), problem });
  });

  it("offers what a month can be given", () => {
    expect(readingKeys).toContain("sicknessDays");
    expect(readingKeys).not.toContain("registrationMonths");
  });
});

describe("what is computed from it", () => {
  it("days of sickness next to each other are one spell, others are not", () => {
    const marks = {
      "2026-06-12": "sickness",
      "2026-06-13": "sickness",
      "2026-06-15": "sickness",
      "2026-06-30": "excused",
    };
    expect(absencesOf(marks)).toEqual([
      { kind: "sickness", from: "2026-06-12", to: "2026-06-13" },
      { kind: "sickness", from: "2026-06-15", to: "2026-06-15" },
      { kind: "excused", date: "2026-06-30" },
    ]);
  });

  it("is what the library says, and the steps give it again", () => {
    fc.assert(
      fc.property(state, (one) => {
        const answer = answerFor(one, "pl");
        if (answer.outcome === "empty") return;
        const result = monthlyBenefit(inputOf(one) as never);
        expect(answer.outcome).toBe(result.outcome);
        if (result.outcome !== "due") return;
        expect([answer.amount, answer.sum]).toEqual([result.amount, result.amount]);
      }),
      { numRuns: runs(40) },
    );
  });

  it("Monday stands first, and every day once", () => {
    const weeks = weeksOf("2026-06");
    expect(weeks[0]?.map((one) => one?.number ?? null)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeksOf("2026-05")[0]?.map((one) => one?.number ?? null)).toEqual([
      null,
      null,
      null,
      null,
      1,
      2,
      3,
    ]);
    expect(weeks.flat().find((one) => one?.date === "2026-06-04")).toMatchObject({ isFree: true });
    expect(weeksOf("2026-6")).toEqual([]);
  });

  it("sums and writes fractions exactly", () => {
    expect(sumOf([])).toBe("0.00");
    expect(
      sumOf([
        { numerator: "53517", denominator: "25" },
        { numerator: "1", denominator: "50" },
      ]),
    ).toBe("2140.70");
    expect(sumOf([{ numerator: "1", denominator: "3" }])).toBeNull();
    expect(written({ numerator: "-53517", denominator: "500" }, "pl")).toBe("−107,034");
    expect(written({ numerator: "2", denominator: "3" }, "en")).toBe("2/3");
  });

  it("a provision has a place of its own", () => {
    expect(placeOf({ act: "DU/2003/1143", unit: "art-15a-ust-2" }, "pl")).toBe(
      "/prawo/art-15a#art-15a-ust-2",
    );
    expect(placeOf({ act: "DU/2025/620", unit: "art-254" }, "en")).toMatch(/^https:/);
  });
});
