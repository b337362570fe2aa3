import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { byKnownLaw } from "../../law/future.js";
import { amountOf, decided, only, sick, unexcused, used, wholeMonth, worth } from "./cases.js";

const roundings = ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"] as const;
const stages = ["final", "rate", "rate-and-final"] as const;

/** The nine amounts: a row for each stage, a column for each rounding. */
function nine(input: MonthlyBenefitInput): string[][] {
  return stages.map((roundingStage) =>
    roundings.map((rounding) =>
      amountOf({ ...input, interpretation: { ...input.interpretation, rounding, roundingStage } }),
    ),
  );
}

function june(changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: wholeMonth("participation", "2026-06"),
    applied: true,
    history: "complete",
    ...changes,
  };
}

describe("Q6 rounding and roundingStage", () => {
  it("2140.68 whole", () => {
    expect(nine(june())).toEqual([
      ["2140.70", "2140.68", "2140.68"],
      ["2140.70", "2140.68", "2140.68"],
      ["2140.70", "2140.68", "2140.68"],
    ]);
  });

  it("2/20: 1926.612 of 2140.68, 1926.63 of 2140.70", () => {
    expect(nine(june({ absences: unexcused("2026-06-08", "2026-06-09") }))).toEqual([
      ["1926.70", "1926.61", "1926.62"],
      ["1926.63", "1926.61", "1926.61"],
      ["1926.70", "1926.61", "1926.62"],
    ]);
  });

  it("half a grosz goes up: 5/40 leave 1873.095 of 2140.68, 1873.1125 of 2140.70", () => {
    const absences = [sick("2026-06-08", "2026-06-12")];
    expect(nine(june({ absences, interpretation: { sicknessDays: "calendar" } }))).toEqual([
      ["1873.10", "1873.10", "1873.10"],
      ["1873.11", "1873.10", "1873.10"],
      ["1873.20", "1873.10", "1873.10"],
    ]);
  });

  it("just under half a grosz goes down: 1/30 leaves 2069.324 of 2140.68, 2069.3433… of 2140.70", () => {
    const changes = {
      history: used("2026-06-01", { sick: 21 }),
      absences: [sick("2026-06-08")],
      interpretation: { sicknessDays: "calendar" },
    } as const;
    expect(nine(june(changes))).toEqual([
      ["2069.40", "2069.32", "2069.33"],
      ["2069.34", "2069.32", "2069.32"],
      ["2069.40", "2069.32", "2069.33"],
    ]);
  });

  it("an exact multiple of 10 groszy stays: 120 % of 1662.00 is 1994.40", () => {
    const input = { month: "2024-06", periods: wholeMonth("participation", "2024-06"), applied: true };
    expect(nine(input).flat()).toEqual(Array(9).fill("1994.40"));
    expect(decided(input).exact).toEqual(worth(199440n));
  });

  it("an exact multiple of 10 groszy stays after a division: 7/30 of 1200.00 is 280.00", () => {
    const periods = only("participation", "2020-09-24", "2020-09-30");
    expect(nine({ month: "2020-09", periods, applied: true }).flat()).toEqual(Array(9).fill("280.00"));
  });

  it("a third that sums up to a multiple of 10 groszy stays: 29/30 − 2/30 of 1200.00 is 1080.00", () => {
    const input: MonthlyBenefitInput = {
      month: "2020-09",
      periods: only("participation", "2020-09-02", "2020-09-30"),
      applied: true,
      history: used("2020-09-01", { sick: 14 }),
      absences: [sick("2020-09-05", "2020-09-06")],
      interpretation: { sicknessDays: "calendar" },
    };
    expect(nine(input).flat()).toEqual(Array(9).fill("1080.00"));
  });

  it("a mixed month rounds each rate: 415.55 and 831.10, 15 days each", () => {
    // 623.325 exactly; (415.60 × 15 + 831.10 × 15) / 30 = 623.35.
    const input: MonthlyBenefitInput = {
      month: "2018-04",
      periods: {
        trial: { from: "2018-03-16", to: "2018-04-15" },
        participation: { from: "2018-04-16", to: "2019-03-15" },
      },
      applied: true,
    };
    expect(nine(input)).toEqual([
      ["623.40", "623.33", "623.33"],
      ["623.35", "623.33", "623.33"],
      ["623.40", "623.33", "623.33"],
    ]);
  });

  it("a rate with a fraction of a grosz: 120 % of 1850.01 is 2220.012", () => {
    const given = byKnownLaw({
      month: "2027-06",
      periods: wholeMonth("participation", "2027-06"),
      applied: true,
      parameters: { unemploymentBenefit: [{ from: "2027-06-01", amount: "1850.01", source: "test" }] },
    });
    expect(nine(given)).toEqual([
      ["2220.10", "2220.01", "2220.02"],
      ["2220.10", "2220.01", "2220.02"],
      ["2220.10", "2220.01", "2220.02"],
    ]);
    // Two unexcused days: 18/20 of 2220.012 = 1998.0108, of 2220.10 1998.09, of 2220.01 1998.009, of 2220.02 1998.018.
    expect(nine({ ...given, absences: unexcused("2027-06-07", "2027-06-08") })).toEqual([
      ["1998.10", "1998.01", "1998.02"],
      ["1998.09", "1998.01", "1998.02"],
      ["1998.10", "1998.01", "1998.02"],
    ]);
  });

  it("the exact value is the sum before the last rounding", () => {
    const absences = unexcused("2026-06-08", "2026-06-09");
    const exactOf = (roundingStage: (typeof stages)[number]) =>
      decided(june({ absences, interpretation: { roundingStage } })).exact;
    expect(exactOf("final")).toEqual(worth(214068n, 18n, 20n));
    expect(exactOf("rate")).toEqual(worth(214070n, 18n, 20n));
    expect(exactOf("rate-and-final")).toEqual(worth(214070n, 18n, 20n));
  });
});

describe("Q6: the provision behind rounding up to ten grosze, on both sides of 2004-06-01 and 2025-06-01", () => {
  const whole = (month: string) =>
    decided({ month, periods: wholeMonth("participation", month), applied: true });
  const roundingOf = (month: string) => whole(month).assumptions.find(({ id }) => id === "rounding");
  const citedIn = (month: string) =>
    whole(month).steps.find(({ operation }) => operation === "round")?.citation;

  it.each([
    ["2003-09", "402.60", "D", { act: "DU/2003/514", unit: "art-34" }],
    ["2004-05", "403.40", "D", { act: "DU/2003/514", unit: "art-34" }],
    ["2004-06", "403.40", "C", { act: "DU/2004/1001", unit: "art-81" }],
    ["2025-05", "1994.40", "C", undefined],
    ["2025-06", "2066.30", "C", { act: "DU/2025/620", unit: "art-254" }],
  ])("%s: %s, certainty %s", (month, amount, certainty, citation) => {
    expect(whole(month).amount).toBe(amount);
    // A whole month at a rate of whole ten grosze has nothing to round, and nothing is listed.
    const asked = citation === undefined ? undefined : { id: "rounding", certainty };
    if (asked === undefined) expect(roundingOf(month)).toBeUndefined();
    else expect(roundingOf(month)).toMatchObject(asked);
    expect(citedIn(month)).toEqual(citation);
  });

  it("DU/2003/514 art-34: the monthly rate rounded by analogy cites it too", () => {
    const { steps } = decided({
      month: "2004-05",
      periods: wholeMonth("participation", "2004-05"),
      applied: true,
      interpretation: { roundingStage: "rate" },
    });
    const rate = steps.find(({ operation }) => operation === "round-rate");
    expect(rate?.citation).toEqual({ act: "DU/2003/514", unit: "art-34" });
  });

  it("a reading the caller gives before 2004-06-01 keeps the certainty of the question at that time", () => {
    const { assumptions } = decided({
      month: "2004-05",
      periods: wholeMonth("participation", "2004-05"),
      applied: true,
      interpretation: { rounding: "nearest-grosz" },
    });
    expect(assumptions).toContainEqual(
      expect.objectContaining({ id: "rounding", reading: "nearest-grosz", certainty: "D" }),
    );
  });
});
