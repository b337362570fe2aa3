import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { dayOff, decided, excused, only, sick, unexcused, used, worth } from "./cases.js";

function june(changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: {
      trial: { from: "2026-03-01", to: "2026-03-31" },
      participation: { from: "2026-04-01", to: "2027-02-28" },
    },
    applied: true,
    history: "complete",
    interpretation: { sicknessDays: "calendar", excusedAbsence: "unpaid" },
    ...changes,
  };
}

describe("counters of the month and of the programme", () => {
  it("without history the pools are not known", () => {
    const { counters } = decided(june({ history: undefined, absences: unexcused("2026-06-08") }));
    expect(counters).toEqual({ unexcused: 1, excused: 0, sickness: null, daysOff: null });
  });

  it("without absences nothing is used", () => {
    expect(decided(june()).counters).toEqual({
      unexcused: 0,
      excused: 0,
      sickness: { used: 0, left: 21, beyond: 0 },
      daysOff: { used: 0, left: 6 },
    });
  });

  it("a history before the absences is added", () => {
    const history = used("2026-05-01", { sick: 15, off: 4 });
    const absences = [
      sick("2026-05-30", "2026-06-02"),
      ...dayOff("2026-05-04", "2026-06-09"),
      ...excused("2026-05-05", "2026-06-10", "2026-06-11"),
      ...unexcused("2026-05-06", "2026-05-07", "2026-05-08", "2026-06-12"),
    ];
    expect(decided(june({ history, absences })).counters).toEqual({
      unexcused: 1,
      excused: 2,
      sickness: { used: 19, left: 2, beyond: 0 },
      daysOff: { used: 6, left: 0 },
    });
  });

  it("a complete list is counted from the beginning to the month's end", () => {
    const absences = [
      sick("2026-04-06", "2026-04-10"),
      sick("2026-06-29", "2026-07-10"),
      ...dayOff("2026-05-04", "2026-07-01"),
      ...unexcused("2026-07-13"),
    ];
    expect(decided(june({ absences })).counters).toEqual({
      unexcused: 0,
      excused: 0,
      sickness: { used: 7, left: 14, beyond: 0 },
      daysOff: { used: 1, left: 5 },
    });
  });

  it("art-15-ust-7a: sickness of the trial is not of the pool, unless it is read so", () => {
    const absences = [sick("2026-03-30", "2026-04-02")];
    const interpretation = { sicknessDays: "calendar", excusedAbsence: "unpaid" } as const;
    expect(decided(june({ absences, interpretation })).counters.sickness).toMatchObject({
      used: 2,
      left: 19,
    });
    const asParticipation = { ...interpretation, trialSickness: "as-participation" } as const;
    expect(decided(june({ absences, interpretation: asParticipation })).counters.sickness).toMatchObject({
      used: 4,
      left: 17,
    });
  });

  it("a sickness partly outside the periods is cut", () => {
    const periods = only("participation", "2026-06-01", "2026-06-20");
    const absences = [sick("2026-05-25", "2026-06-02"), sick("2026-06-19", "2026-06-25")];
    const result = decided(june({ periods, absences }));
    // 20/30 − 4/40 of 2140.68 = 1213.052.
    expect(result).toMatchObject({
      amount: "1213.10",
      counters: { sickness: { used: 4, left: 17, beyond: 0 } },
      deductions: [{ kind: "sickness", days: 4 }],
    });
  });
});

describe("deductions by kind", () => {
  it("art-15-ust-7, art-15-ust-7a, art-15-ust-6: all three", () => {
    // 20 used: 1/40; two days beyond and one excused: 3/30; two unexcused: 2/20. 2140.68 × (120 − 3 − 12 − 12) / 120.
    const result = decided(
      june({
        history: used("2026-06-01", { sick: 20 }),
        absences: [
          sick("2026-06-08", "2026-06-10"),
          ...excused("2026-06-15"),
          ...unexcused("2026-06-22", "2026-06-23"),
        ],
      }),
    );
    expect(result).toMatchObject({
      amount: "1659.10",
      exact: worth(214068n, 93n, 120n),
      counters: { unexcused: 2, excused: 1, sickness: { used: 23, left: 0, beyond: 2 } },
    });
    const byKind = Object.fromEntries(result.deductions.map((deduction) => [deduction.kind, deduction]));
    expect(byKind).toMatchObject({
      unexcused: { kind: "unexcused", days: 2, exact: worth(214068n, 2n, 20n) },
      sickness: { kind: "sickness", days: 1, exact: worth(214068n, 1n, 40n) },
      unpaid: { kind: "unpaid", days: 3, exact: worth(214068n, 3n, 30n) },
    });
  });

  it("none without absences", () => {
    expect(decided(june()).deductions).toEqual([]);
  });
});
