import { describe, expect, it } from "vitest";
import { monthlyBenefit, type MonthlyBenefitInput } from "zatrudnienie-socjalne";

/** The table of the founding issue. The person, unless the case says otherwise. */
const periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};

function benefit(month: string, changes: Partial<MonthlyBenefitInput> = {}) {
  return monthlyBenefit({ month, periods, history: "complete", applied: true, ...changes });
}

function amountOf(result: ReturnType<typeof benefit>): string {
  return "amount" in result ? result.amount : result.outcome;
}

const sick = (from: string, to: string) => ({ kind: "sickness", from, to }) as const;
const unexcused = (...days: number[]) =>
  days.map((day) => ({ kind: "unexcused", date: `2026-06-${String(day).padStart(2, "0")}` }) as const);

describe("art-15: the cases that must hold", () => {
  it("art-15-ust-4: June 2026 without absence is 2140.68 exactly, 2140.70 rounded", () => {
    const result = benefit("2026-06");
    expect(result).toMatchObject({
      outcome: "due",
      amount: "2140.70",
      exact: { numerator: "53517", denominator: "25" },
    });
  });

  it("art-15-ust-7: two unexcused days cost 2/20", () => {
    expect(amountOf(benefit("2026-06", { absences: unexcused(8, 9) }))).toBe("1926.70");
  });

  it("art-15-ust-7-zd-2: four unexcused days lose the month", () => {
    const result = benefit("2026-06", { absences: unexcused(8, 9, 10, 11) });
    expect(result).toMatchObject({ outcome: "not-due", reason: "unexcused-over-limit", amount: "0.00" });
  });

  it.each([
    ["2026-06-08", "2026-06-14", "calendar", "1766.10"],
    ["2026-06-08", "2026-06-14", "class-days", "1873.10"],
    ["2026-06-01", "2026-06-30", "calendar", "374.70"],
    ["2026-06-01", "2026-06-30", "class-days", "1016.90"],
  ] as const)("art-15-ust-7a: sick from %s to %s by %s: %s", (from, to, sicknessDays, amount) => {
    const result = benefit("2026-06", { absences: [sick(from, to)], interpretation: { sicknessDays } });
    expect(amountOf(result)).toBe(amount);
  });

  it.each(["calendar", "class-days"] as const)(
    "art-15-ust-7a: July after a June of sickness, by %s",
    (sicknessDays) => {
      const july = (to: string) =>
        benefit("2026-07", { absences: [sick("2026-06-01", to)], interpretation: { sicknessDays } });
      expect(amountOf(july("2026-07-10"))).toBe("1427.20");
      expect(july("2026-07-31")).toMatchObject({ outcome: "not-due", reason: "all-days-unpaid" });
    },
  );

  it("art-15-ust-7a: sickness without history asks for it", () => {
    const result = benefit("2026-06", {
      absences: [sick("2026-06-08", "2026-06-09")],
      history: undefined,
      interpretation: { sicknessDays: "calendar" },
    });
    expect(result).toEqual({
      calculation: "monthlyBenefit",
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["history"], question: "absence-history" }],
    });
  });

  it("Q9: an excused day without a reading asks for it", () => {
    const result = benefit("2026-06", { absences: [{ kind: "excused", date: "2026-06-09" }] });
    expect(result).toEqual({
      calculation: "monthlyBenefit",
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "excusedAbsence", readings: ["full", "unpaid"] }],
    });
  });

  it("art-14-ust-1a: an unexcused Sunday is refused", () => {
    const result = benefit("2026-06", { absences: unexcused(7) });
    expect(result).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["absences", 0, "date"], code: "not-a-class-day" }],
    });
  });

  it("art-15-ust-6: 30 days of a 31-day month are the whole rate", () => {
    expect(amountOf(benefit("2026-03"))).toBe("2066.30");
  });

  it("art-15-ust-6: 27 days of February", () => {
    const result = benefit("2026-02", { periods: { trial: { from: "2026-02-02", to: "2026-03-01" } } });
    expect(amountOf(result)).toBe("1859.70");
  });

  it("art-15-ust-1-zd-2 and ust-4: 50 % and 100 % in one month", () => {
    const result = benefit("2018-01", {
      periods: {
        trial: { from: "2017-12-16", to: "2018-01-15" },
        participation: { from: "2018-01-16", to: "2018-12-15" },
      },
    });
    expect(amountOf(result)).toBe("651.10");
  });

  it("art-15-ust-4: January 2022 by the law known on two days", () => {
    const periodsOf2021 = {
      trial: { from: "2021-10-01", to: "2021-10-31" },
      participation: { from: "2021-11-01", to: "2022-09-30" },
    };
    expect(amountOf(benefit("2022-01", { periods: periodsOf2021 }))).toBe("1489.00");
    expect(amountOf(benefit("2022-01", { periods: periodsOf2021, asOf: "2022-02-10" }))).toBe("1240.80");
  });

  it("Q6: exactly 1070.34 becomes 1070.40, however the division repeats", () => {
    const result = benefit("2026-09", { periods: { trial: { from: "2026-09-16", to: "2026-10-15" } } });
    expect(result).toMatchObject({ amount: "1070.40", exact: { numerator: "53517", denominator: "50" } });
  });

  it("art-2-pkt-9: a month without a known base is not covered", () => {
    expect(benefit("2031-01").outcome).toBe("unsupported-date");
  });
});
