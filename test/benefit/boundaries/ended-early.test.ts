import { describe, expect, it } from "vitest";
import {
  monthlyBenefit,
  type MonthlyBenefitInput,
  planParticipation,
  recalculate,
} from "zatrudnienie-socjalne";

/** An extension of six months, decided with three extra days off, that ended after two. */
const decided = {
  participation: { from: "2025-08-01", to: "2026-06-30" },
  extensions: [{ from: "2026-07-01", to: "2026-12-31" }],
};
const daysOff = ["2026-01-12", "2026-01-13", "2026-01-14", "2026-01-15", "2026-01-16", "2026-01-19"];
const inAugust = ["2026-08-03", "2026-08-04", "2026-08-05"];

const august = (more: Partial<MonthlyBenefitInput>): MonthlyBenefitInput => ({
  month: "2026-08",
  periods: decided,
  absences: [...daysOff, ...inAugust].map((date) => ({ kind: "day-off", date })),
  history: "complete",
  applied: true,
  interpretation: { monthCount: "day-before", excusedAbsence: "unpaid", extraDaysOff: "up" },
  ...more,
});

function decidedMonth(input: MonthlyBenefitInput) {
  const result = monthlyBenefit(input);
  if (!("amount" in result)) throw new Error(JSON.stringify(result));
  return result;
}

describe("art-15-ust-6a: an extension that ended early", () => {
  it("given as decided with endedOn: the extra days off stay those of the decided length", () => {
    const result = decidedMonth(august({ endedOn: "2026-08-31" }));
    expect(result).toMatchObject({
      amount: "2140.70",
      violations: [],
      counters: { daysOff: { used: 9, left: 0 } },
    });
  });

  it("given as cut: one extra day for two months, so two of the three are over the entitlement", () => {
    const cut = { ...decided, extensions: [{ from: "2026-07-01", to: "2026-08-31" }] };
    const result = decidedMonth(august({ periods: cut }));
    expect(result.violations.map(({ code }) => code)).toEqual([
      "day-off-over-entitlement",
      "day-off-over-entitlement",
    ]);
    // 2140.68 less 2/30 of it: 1997.968.
    expect(result.amount).toBe("1998.00");
  });

  it("planParticipation gives both: the periods cut, and as decided", () => {
    const plan = planParticipation({
      trialFrom: "2025-07-01",
      trialTo: "2025-07-31",
      participationTo: "2026-06-30",
      extensions: [{ to: "2026-12-31" }],
      endedOn: "2026-08-31",
    });
    if (plan.outcome !== "planned") throw new Error(plan.outcome);
    expect(plan.periods.extensions).toEqual([{ from: "2026-07-01", to: "2026-08-31" }]);
    expect(plan.decidedPeriods.extensions).toEqual([{ from: "2026-07-01", to: "2026-12-31" }]);
  });
});

describe("endedOn", () => {
  it("the days after it are not covered", () => {
    const result = decidedMonth(august({ absences: [], endedOn: "2026-08-10" }));
    // 10/30 of 2140.68.
    expect(result).toMatchObject({ coveredDays: 10, fullMonth: false, amount: "713.60" });
    expect(decidedMonth(august({ absences: [], endedOn: "2026-07-31" }))).toMatchObject({
      outcome: "not-due",
      reason: "no-covered-day",
    });
  });

  it("sickness that goes on after it is cut, and only days before it are used", () => {
    const result = decidedMonth(
      august({
        absences: [{ kind: "sickness", from: "2026-08-09", to: "2026-08-20" }],
        endedOn: "2026-08-10",
        interpretation: { sicknessDays: "calendar", monthCount: "day-before" },
      }),
    );
    expect(result.counters.sickness).toEqual({ used: 2, left: 19, beyond: 0 });
  });

  it("an absence after it, a day after the periods or before them are issues", () => {
    const codes = (input: MonthlyBenefitInput) => {
      const result = monthlyBenefit(input);
      return result.outcome === "invalid" ? result.issues.map(({ path, code }) => [path, code]) : [];
    };
    expect(
      codes(august({ absences: [{ kind: "excused", date: "2026-08-11" }], endedOn: "2026-08-10" })),
    ).toEqual([[["absences", 0], "absence-outside-periods"]]);
    expect(codes(august({ absences: [], endedOn: "2027-01-01" }))).toEqual([
      [["endedOn"], "ended-after-planned-end"],
    ]);
    expect(codes(august({ absences: [], endedOn: "2026-12-31" }))).toEqual([]);
    expect(codes(august({ absences: [], endedOn: "2025-07-31" }))).toEqual([
      [["endedOn"], "reversed-period"],
    ]);
    expect(codes(august({ periods: {}, absences: [], endedOn: "2025-08-01" }))).toEqual([
      [["endedOn"], "ended-after-planned-end"],
    ]);
  });

  it("art-1-ust-3: a right acquired backwards ends participation and leaves the days off granted", () => {
    const again = recalculate({
      paid: { amount: "2140.70" },
      input: august({ interpretation: { monthCount: "day-before", excusedAbsence: "unpaid" } }),
      excludedFrom: "2026-08-16",
    });
    // 15/30 of 2140.68; the nine days off are free.
    expect(again).toMatchObject({ outcome: "overpaid", after: "1070.40", benefit: { violations: [] } });
  });
});
