import { describe, expect, it } from "vitest";
import { dayOff, excused, sick, unexcused } from "../boundaries/cases.js";
import { again, briefly, changesOf, june, months, periods, person, table } from "./support.js";

const paid = { amount: "2140.70" };

/** June 2026: 1/30 of the rate is 71.356. The programme runs from 2026-03-02 to 2027-03-01. */
describe("art-1-ust-3: a right to a pension acquired backwards", () => {
  it.each([
    ["2026-06-02", "71.40", "2069.30"],
    ["2026-06-16", "1070.40", "1070.30"],
    ["2026-06-30", "2069.40", "71.30"],
  ])("in the middle of the month, %s: the days before it are due", (excludedFrom, after, difference) => {
    expect(briefly({ paid, input: june(), excludedFrom })).toEqual(["overpaid", after, difference]);
  });

  it.each(["2026-06-01", "2026-05-31", "2026-03-03", "2026-03-02", "2020-01-01"])(
    "on its first day, before it, before the programme (%s): nothing is due",
    (excludedFrom) => {
      const result = again({ paid, input: june(), excludedFrom });
      expect(result).toMatchObject({ outcome: "overpaid", after: "0.00", difference: "2140.70" });
      expect(result.benefit).toMatchObject({ outcome: "not-due", reason: "no-covered-day" });
    },
  );

  it.each(["2026-07-01", "2027-03-01", "2027-03-02", "2030-01-01"])(
    "after the month, %s: unchanged",
    (excludedFrom) => {
      expect(briefly({ paid, input: june(), excludedFrom })).toEqual(["unchanged", "2140.70", "0.00"]);
    },
  );

  it("on the last day of a month of 31 days: thirty thirtieths are left", () => {
    const input = june({ month: "2026-07" });
    expect(briefly({ paid, input, excludedFrom: "2026-07-31" })).toEqual(["unchanged", "2140.70", "0.00"]);
    expect(briefly({ paid, input, excludedFrom: "2026-07-30" })).toEqual(["overpaid", "2069.40", "71.30"]);
  });

  it("in a February of 28 days: 14 of 30", () => {
    // 2026-02 lies in the year of 1721.90: the rate is 2066.28.
    const input = june({
      month: "2026-02",
      periods: { participation: { from: "2026-01-01", to: "2026-11-30" } },
    });
    expect(briefly({ paid: { amount: "2066.30" }, input, excludedFrom: "2026-02-15" })).toEqual([
      "overpaid",
      "964.30",
      "1102.00",
    ]);
  });

  it("in the trial and in an extension", () => {
    const tried = { trial: { from: "2026-06-01", to: "2026-06-30" } };
    expect(briefly({ paid, input: june({ periods: tried }), excludedFrom: "2026-06-16" })[1]).toBe("1070.40");
    const extended = {
      participation: { from: "2026-01-01", to: "2026-05-31" },
      extensions: [
        { from: "2026-06-01", to: "2026-06-10" },
        { from: "2026-06-11", to: "2026-08-31" },
      ],
    };
    const input = june({ periods: extended });
    expect(briefly({ paid, input, excludedFrom: "2026-06-16" })[1]).toBe("1070.40");
    expect(briefly({ paid, input, excludedFrom: "2026-06-11" })[1]).toBe("713.60");
    expect(briefly({ paid, input, excludedFrom: "2026-06-01" })[1]).toBe("0.00");
  });

  it("absences from that day on fall away, of every kind", () => {
    const absences = [
      ...unexcused("2026-06-16", "2026-06-17", "2026-06-18", "2026-06-19"),
      ...excused("2026-06-22"),
      ...dayOff("2026-06-23"),
      sick("2026-06-24", "2026-06-30"),
    ];
    const result = again({ paid, input: june({ absences }), excludedFrom: "2026-06-16" });
    expect(result).toMatchObject({ after: "1070.40" });
    expect(result.benefit.deductions).toEqual([]);
    expect(result.benefit.counters).toMatchObject({ unexcused: 0, excused: 0, sickness: { used: 0 } });
  });

  it("an absence on the day before stays", () => {
    const result = again({
      paid,
      input: june({ absences: unexcused("2026-06-15", "2026-06-16") }),
      excludedFrom: "2026-06-16",
    });
    // 1070.34 − 107.034
    expect(result.after).toBe("963.40");
    expect(result.benefit.counters.unexcused).toBe(1);
  });

  it("art-15-ust-7a: a sickness over that day is cut", () => {
    const input = june({ absences: [sick("2026-06-11", "2026-06-20")] });
    const result = again({ paid, input, excludedFrom: "2026-06-16" });
    // 1070.34 − 5 × 53.517
    expect(result.after).toBe("802.80");
    expect(result.benefit.counters.sickness).toEqual({ used: 5, left: 16, beyond: 0 });
  });

  it("it also cuts when nothing of the month is left and the month has absences", () => {
    const input = june({ absences: [...unexcused("2026-06-08"), sick("2026-06-11", "2026-06-20")] });
    expect(briefly({ paid, input, excludedFrom: "2026-05-01" })).toEqual(["overpaid", "0.00", "2140.70"]);
  });

  it("the step comes first, cites art. 1 ust. 3, and the day it rests on is an assumption", () => {
    const result = again({ paid, input: june(), excludedFrom: "2026-06-16" });
    expect(result.steps[0]).toMatchObject({
      operation: "excluded-by-right",
      citation: { unit: "art-1-ust-3" },
    });
    expect(result.citations[0]).toMatchObject({ unit: "art-1-ust-3" });
    expect(result.assumptions.map(({ id }) => id)).toContain("right-excludes-from-its-day");
  });

  it("after the programme there is neither step nor assumption", () => {
    const result = again({ paid, input: june(), excludedFrom: "2027-03-02" });
    expect(result.steps.map(({ operation }) => operation)).not.toContain("excluded-by-right");
    expect(result.assumptions.map(({ id }) => id)).not.toContain("right-excludes-from-its-day");
  });

  it("it is named among the changes", () => {
    const result = again({ paid, input: june(), formerInput: june(), excludedFrom: "2026-06-16" });
    expect(changesOf(result)).toEqual([
      ["full-month", -2_140_680n],
      ["excluded-by-right", 0n],
      ["part-month", 1_070_340n],
      ["round", 40n],
    ]);
  });

  it("art-15-ust-6a: a month before the right is not touched, also not its days off in an extension that is cut later", () => {
    // Twelve days off in the extension of twelve months: six had been used, five more are free.
    const input = june({
      periods: {
        participation: { from: "2025-07-01", to: "2026-05-31" },
        extensions: [{ from: "2026-06-01", to: "2027-05-31" }],
      },
      history: { before: "2026-06-01", sicknessUsed: 0, daysOffUsed: 6 },
      absences: dayOff("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11", "2026-06-12"),
      interpretation: { monthCount: "day-before", excusedAbsence: "unpaid" },
    });
    for (const excludedFrom of ["2026-07-01", "2026-07-16"]) {
      const result = again({ paid, input, formerInput: input, excludedFrom });
      expect(result).toMatchObject({ outcome: "unchanged", after: "2140.70", changes: [] });
      expect(result.steps.map(({ operation }) => operation)).not.toContain("excluded-by-right");
    }
  });

  it("violations name positions in the list as it was given", () => {
    const absences = [...excused("2026-06-22"), ...dayOff("2026-06-08")];
    const tried = { trial: { from: "2026-06-01", to: "2026-06-30" } };
    const result = again({ paid, input: june({ absences, periods: tried }), excludedFrom: "2026-06-16" });
    expect(result.benefit.violations).toMatchObject([{ code: "day-off-in-trial", path: ["absences", 1] }]);
  });

  it("over several months: before, in and after", () => {
    const result = months({
      paid: ["2026-05", "2026-06", "2026-07"].map((month) => ({
        month,
        amount: month === "2026-05" ? "2066.30" : "2140.70",
      })),
      input: person({ absences: unexcused("2026-07-06") }),
      excludedFrom: "2026-06-16",
    });
    expect(table(result)).toEqual([
      ["2026-05", "unchanged", "2066.30", "0.00"],
      ["2026-06", "overpaid", "1070.40", "1070.30"],
      ["2026-07", "overpaid", "0.00", "2140.70"],
    ]);
    expect(result.totals).toEqual({ count: 3, arrears: "0.00", overpaid: "3211.00", balance: "-3211.00" });
  });

  it("nothing of the facts is changed", () => {
    const input = june({ absences: [sick("2026-06-11", "2026-06-20")] });
    const copy = structuredClone(input);
    again({ paid, input, excludedFrom: "2026-06-16" });
    expect(input).toEqual(copy);
    expect(periods.participation).toEqual({ from: "2026-04-02", to: "2027-03-01" });
  });
});
