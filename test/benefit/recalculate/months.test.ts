import { describe, expect, it } from "vitest";
import type { PaidMonth, Periods, RecalculateMonthsInput } from "zatrudnienie-socjalne";
import { dayOff, sick, unexcused } from "../boundaries/cases.js";
import { changesOf, months, person, table } from "./support.js";

/** In force to May 2026: 120 % of 1721.90 is 2066.28; 1/20 103.314, 1/40 51.657, 1/30 68.876. */
const participating: Periods = { participation: { from: "2026-01-01", to: "2026-11-30" } };

function paid(amounts: Record<string, string>): PaidMonth[] {
  return Object.entries(amounts).map(([month, amount]) => ({ month, amount }));
}

function entry(input: RecalculateMonthsInput, month: string) {
  const found = months(input).months.find((each) => each.month === month);
  if (found === undefined) throw new Error("no such month");
  return found;
}

const spellOfMay = sick("2026-05-04", "2026-05-14");

describe("art-15-ust-7a: a late note of an earlier month uses up the pool of a later one", () => {
  it("21 days in all: May, whose last sick day is now the 21st, stays as it was", () => {
    const result = months({
      paid: paid({ "2026-03": "2066.30", "2026-04": "2066.30", "2026-05": "1498.10" }),
      input: person({ periods: participating, absences: [sick("2026-03-02", "2026-03-11"), spellOfMay] }),
      formerInput: person({ periods: participating, absences: [spellOfMay] }),
    });
    // March: 2066.28 − 10 × 51.657 = 1549.71
    expect(table(result)).toEqual([
      ["2026-03", "overpaid", "1549.80", "516.50"],
      ["2026-04", "unchanged", "2066.30", "0.00"],
      ["2026-05", "unchanged", "1498.10", "0.00"],
    ]);
    expect(result.totals).toEqual({ count: 3, arrears: "0.00", overpaid: "516.50", balance: "-516.50" });
  });

  it("22 days in all: the 22nd, in May, is unpaid", () => {
    const input: RecalculateMonthsInput = {
      paid: paid({ "2026-03": "2066.30", "2026-04": "2066.30", "2026-05": "1498.10" }),
      input: person({ periods: participating, absences: [sick("2026-03-02", "2026-03-12"), spellOfMay] }),
      formerInput: person({ periods: participating, absences: [spellOfMay] }),
    };
    const result = months(input);
    // March: 2066.28 − 568.227 = 1498.053. May: 2066.28 − 10 × 51.657 − 68.876 = 1480.834.
    expect(table(result)).toEqual([
      ["2026-03", "overpaid", "1498.10", "568.20"],
      ["2026-04", "unchanged", "2066.30", "0.00"],
      ["2026-05", "overpaid", "1480.90", "17.20"],
    ]);
    expect(result.totals).toEqual({ count: 3, arrears: "0.00", overpaid: "585.40", balance: "-585.40" });
    const may = entry(input, "2026-05");
    expect("changes" in may && changesOf(may)).toEqual([
      ["sickness-pool", 0n],
      ["sickness", 51_657n],
      ["unpaid-days", -68_876n],
      ["round", 19n],
    ]);
  });

  it("the other way round: a note withdrawn gives the later month its days back", () => {
    const result = months({
      paid: paid({ "2026-05": "1480.90" }),
      input: person({ periods: participating, absences: [spellOfMay] }),
    });
    expect(table(result)).toEqual([["2026-05", "arrears", "1498.10", "17.20"]]);
    expect(result.totals).toEqual({ count: 1, arrears: "17.20", overpaid: "0.00", balance: "17.20" });
  });

  it.each([
    [undefined, "1480.90"],
    [false, "1480.90"],
    [true, "1498.10"],
  ])("Q3c: over an extension, a new pool: %s", (renews, ofMay) => {
    const extended: Periods = {
      participation: { from: "2025-06-01", to: "2026-04-30" },
      extensions: [{ from: "2026-05-01", to: "2026-10-31" }],
    };
    const result = months({
      paid: paid({ "2026-03": "1498.10", "2026-05": "1498.10" }),
      input: person({
        periods: extended,
        absences: [sick("2026-03-02", "2026-03-12"), spellOfMay],
        ...(renews !== undefined && { interpretation: { sicknessLimitRenewsOnExtension: renews } }),
      }),
    });
    expect(result.months.map((each) => "after" in each && each.after)).toEqual(["1498.10", ofMay]);
  });
});

describe("art-15-ust-6a: days off", () => {
  const six = dayOff("2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07", "2026-05-08", "2026-05-11");
  const amounts = paid({ "2026-03": "1963.00", "2026-05": "2066.30" });
  const formerInput = person({ periods: participating, absences: [...unexcused("2026-03-10"), ...six] });

  it("an unexcused day of March made a day off: the sixth of May is the seventh in all", () => {
    // March had 2066.28 − 103.314 = 1962.966. May: 2066.28 − 68.876 = 1997.404.
    const result = months({
      paid: amounts,
      input: person({
        periods: participating,
        absences: [...dayOff("2026-03-10"), ...six],
        interpretation: { excusedAbsence: "unpaid" },
      }),
      formerInput,
    });
    expect(table(result)).toEqual([
      ["2026-03", "arrears", "2066.30", "103.30"],
      ["2026-05", "overpaid", "1997.50", "68.80"],
    ]);
    expect(result.totals).toEqual({ count: 2, arrears: "103.30", overpaid: "68.80", balance: "34.50" });
    const may = result.months[1];
    expect(may && "benefit" in may && may.benefit.violations).toMatchObject([
      { code: "day-off-over-entitlement", path: ["absences", 6] },
    ]);
  });

  it("with five in May nothing is over", () => {
    const result = months({
      paid: amounts,
      input: person({
        periods: participating,
        absences: [...dayOff("2026-03-10"), ...six.slice(1)],
        interpretation: { excusedAbsence: "unpaid" },
      }),
    });
    expect(table(result)[1]).toEqual(["2026-05", "unchanged", "2066.30", "0.00"]);
  });

  it("a month that cannot be decided stands in the list with what it lacks, and not in the totals", () => {
    const { interpretation: _, ...open } = person({
      periods: participating,
      absences: [...dayOff("2026-03-10"), ...six],
    });
    const result = months({ paid: amounts, input: open, formerInput });
    expect(table(result)).toEqual([
      ["2026-03", "arrears", "2066.30", "103.30"],
      ["2026-05", "undetermined"],
    ]);
    expect(result.months[1]).toEqual({
      month: "2026-05",
      calculation: "recalculate",
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "excusedAbsence", readings: ["full", "unpaid"] }],
    });
    expect(result.totals).toEqual({ count: 1, arrears: "103.30", overpaid: "0.00", balance: "103.30" });
  });

  it("a missing fact is named where it stands in the input", () => {
    const { history: _, ...unknownPast } = person({ periods: participating, absences: six });
    const result = months({ paid: amounts, input: unknownPast });
    expect(result.months[1]).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["input", "history"] }],
    });
  });
});

describe("the list", () => {
  it("the order is the caller's, and it changes no amount", () => {
    const amounts = { "2026-05": "1498.10", "2026-03": "2066.30", "2026-04": "2066.30" };
    const input = person({
      periods: participating,
      absences: [sick("2026-03-02", "2026-03-12"), spellOfMay],
    });
    const result = months({ paid: paid(amounts), input });
    expect(result.months.map(({ month }) => month)).toEqual(["2026-05", "2026-03", "2026-04"]);
    const sorted = months({ paid: paid(amounts).sort((a, b) => (a.month < b.month ? -1 : 1)), input });
    expect([...table(result)].sort()).toEqual(table(sorted));
    expect(result.totals).toEqual(sorted.totals);
  });

  it("months that are not covered stand in it too", () => {
    const result = months({
      paid: paid({ "2003-07": "100.00", "2026-03": "2066.30", "2031-01": "2066.30" }),
      input: person({ periods: participating }),
    });
    expect(table(result)).toEqual([
      ["2003-07", "unsupported-date"],
      ["2026-03", "unchanged", "2066.30", "0.00"],
      ["2031-01", "unsupported-date"],
    ]);
    expect(result.totals.count).toBe(1);
  });

  it("no months: nothing to add up", () => {
    const result = months({ paid: [], input: person({ periods: participating }) });
    expect(result).toMatchObject({
      months: [],
      totals: { count: 0, arrears: "0.00", overpaid: "0.00", balance: "0.00" },
    });
  });

  it("a year: the months before, in and after the programme, one with a partial month, one with another base", () => {
    const year: Periods = {
      trial: { from: "2025-08-18", to: "2025-09-17" },
      participation: { from: "2025-09-18", to: "2026-06-15" },
    };
    const result = months({
      paid: paid({
        "2025-07": "0.00",
        "2025-08": "1000.00",
        "2025-09": "2066.30",
        "2025-10": "2066.30",
        "2025-11": "2066.20",
        "2025-12": "2066.30",
        "2026-01": "1963.00",
        "2026-02": "2066.30",
        "2026-03": "2066.30",
        "2026-04": "0.00",
        "2026-05": "2066.30",
        "2026-06": "2140.70",
      }),
      input: person({
        periods: year,
        absences: [
          ...unexcused("2026-01-12", "2026-01-13"),
          sick("2026-02-02", "2026-02-28"),
          ...unexcused("2026-04-13", "2026-04-14", "2026-04-15"),
        ],
      }),
    });
    expect(table(result)).toEqual([
      ["2025-07", "unchanged", "0.00", "0.00"],
      // 14 of 30 days: 964.264
      ["2025-08", "overpaid", "964.30", "35.70"],
      ["2025-09", "unchanged", "2066.30", "0.00"],
      ["2025-10", "unchanged", "2066.30", "0.00"],
      ["2025-11", "arrears", "2066.30", "0.10"],
      ["2025-12", "unchanged", "2066.30", "0.00"],
      // 2066.28 − 206.628 = 1859.652
      ["2026-01", "overpaid", "1859.70", "103.30"],
      // 21 days at 1/40: 1084.797; six at 1/30: 413.256; left 568.227
      ["2026-02", "overpaid", "568.30", "1498.00"],
      ["2026-03", "unchanged", "2066.30", "0.00"],
      // 2066.28 − 309.942 = 1756.338
      ["2026-04", "arrears", "1756.40", "1756.40"],
      ["2026-05", "unchanged", "2066.30", "0.00"],
      // 15 of 30 days of 2140.68
      ["2026-06", "overpaid", "1070.40", "1070.30"],
    ]);
    expect(result.totals).toEqual({
      count: 12,
      arrears: "1756.50",
      overpaid: "2707.30",
      balance: "-950.80",
    });
  });
});
