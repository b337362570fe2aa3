import { describe, expect, it } from "vitest";
import type { Interpretation, MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { amountOf, decided, missingOf, only, sick, used } from "./cases.js";

const periods = { participation: { from: "2026-02-01", to: "2026-12-31" } };

/** June 2026, 19 days used; class days of the spell: 5, 8–12 June, so that the limit of 21 is reached after 8 June. */
function june(
  interpretation: Interpretation,
  changes: Partial<MonthlyBenefitInput> = {},
): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods,
    applied: true,
    history: used("2026-06-01", { sick: 19 }),
    absences: [sick("2026-06-05", "2026-06-14")],
    interpretation,
    ...changes,
  };
}

const classDays = { sicknessDays: "class-days" } as const;
const byClassDays = { ...classDays, sicknessBeyond: "class-days" } as const;
const byCalendar = { ...classDays, sicknessBeyond: "calendar" } as const;
const listed = (input: MonthlyBenefitInput) =>
  decided(input).assumptions.find(({ id }) => id === "sicknessBeyond");

describe("Q3a, art-15-ust-7a-zd-2: which sick days above a limit of class days are unpaid", () => {
  it("every calendar day by default, or class days only", () => {
    // 2140.68 × (1 − 2/40 − 6/30) = 1605.51, and × (1 − 2/40 − 4/30) = 1748.222.
    expect(amountOf(june(classDays))).toBe("1605.60");
    expect(amountOf(june(byCalendar))).toBe("1605.60");
    expect(amountOf(june(byClassDays))).toBe("1748.30");
  });

  it("both are listed, with certainty D", () => {
    const assumption = { id: "sicknessBeyond", certainty: "D", question: "Q3a" };
    expect(listed(june(classDays))).toEqual({ ...assumption, reading: "calendar", chosen: false });
    expect(listed(june(byCalendar))).toEqual({ ...assumption, reading: "calendar", chosen: true });
    expect(listed(june(byClassDays))).toEqual({ ...assumption, reading: "class-days", chosen: true });
  });

  it("what was used is the same under both", () => {
    for (const interpretation of [byCalendar, byClassDays]) {
      expect(decided(june(interpretation))).toMatchObject({
        counters: { sickness: { used: 25, left: 0, beyond: 4 } },
        next: { before: "2026-07-01", sicknessUsed: 25, daysOffUsed: 0 },
      });
    }
  });

  it("is no question of a limit of calendar days", () => {
    const calendar = { sicknessDays: "calendar" } as const;
    expect(listed(june(calendar))).toBeUndefined();
    expect(amountOf(june({ ...calendar, sicknessBeyond: "class-days" }))).toBe(amountOf(june(calendar)));
  });

  it.each([
    ["2026-06-08", undefined],
    ["2026-06-09", "calendar"],
  ])("sick to %s: asked once the limit is used up", (to, reading) => {
    expect(listed(june(classDays, { absences: [sick("2026-06-05", to)] }))?.reading).toBe(reading);
  });

  it("Q18: is no question of days without a right to the benefit, which has nothing to lose", () => {
    // Entitled up to 14 February; 14 days up to then, 21 since.
    const february = (before: number): MonthlyBenefitInput => ({
      month: "2022-02",
      periods: only("trial", "2022-02-01", "2022-02-28"),
      applied: false,
      history: used("2022-02-01", { sick: before }),
      absences: [sick("2022-02-14", "2022-02-28")],
      interpretation: { ...classDays, trialSickness: "as-participation", trialApplication2022: "old-rate" },
    });
    expect(decided(february(13)).counters.sickness).toEqual({ used: 24, left: 0, beyond: 3 });
    expect(listed(february(13))).toBeUndefined();
    expect(listed(february(14))?.reading).toBe("calendar");
  });

  it("is asked for in strict cases", () => {
    const interpretation: Interpretation = {
      ...classDays,
      sicknessLimit: "per-participation",
      unpaidDay: "minus-thirtieth",
      rounding: "up-to-10-groszy",
      roundingStage: "final",
    };
    const days = ["2026-06-05", "2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11", "2026-06-12"];
    expect(missingOf(june(interpretation, { strict: true, classDays: days }))).toEqual([
      { kind: "interpretation", id: "sicknessBeyond", readings: ["calendar", "class-days"] },
    ]);
  });

  it("days without classes cost nothing once only class days count", () => {
    const absences = [sick("2026-06-13", "2026-06-14")];
    const history = used("2026-06-01", { sick: 21 });
    expect(amountOf(june(byClassDays, { absences, history }))).toBe("2140.70");
    expect(amountOf(june(byCalendar, { absences, history }))).toBe("1998.00");
  });
});
