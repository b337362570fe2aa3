import { describe, expect, it } from "vitest";
import { explain, monthlyBenefit, type MonthlyBenefitInput, payroll } from "zatrudnienie-socjalne";
import {
  checkRefundClaim,
  premiumCeiling,
  priceOf,
  recalculate,
  recalculateMonths,
  refundClaim,
} from "zatrudnienie-socjalne/benefit";
import { dayStatus } from "zatrudnienie-socjalne/participation";

const month = "2026-06";
const question = (...path: string[]) => ({ kind: "fact", path: [...path, "periods"], question: "periods" });
const undetermined = { outcome: "undetermined", missing: [question()] };

// Contract, “Months”: periods without any phase are undetermined in every calculation of money.
describe("art-15: periods without any phase are asked for", () => {
  it.each<[string, Partial<MonthlyBenefitInput>]>([
    ["nothing else", {}],
    ["an empty list of extensions", { periods: { extensions: [] } }],
    ["phases left out by name", { periods: { trial: undefined, participation: undefined } }],
    ["with absences", { absences: [{ kind: "unexcused", date: "2026-06-08" }] }],
    ["with a spell", { absences: [{ kind: "sickness", from: "2026-05-01", to: "2026-06-30" }] }],
    ["without an application", { applied: false }],
    ["with history", { history: "complete" }],
    ["strict", { strict: true }],
    ["before a rule, in the first month of the Act", { month: "2003-08" }],
  ])("%s", (_, facts) => {
    expect(monthlyBenefit({ month, periods: {}, ...facts })).toMatchObject(undetermined);
    expect(premiumCeiling({ month, periods: {}, ...facts })).toMatchObject(undetermined);
  });

  it.each(["2003-07", "2031-01"])("a month out of range comes first: %s", (asked) => {
    expect(monthlyBenefit({ month: asked, periods: {} }).outcome).toBe("unsupported-date");
    expect(premiumCeiling({ month: asked, periods: {} }).outcome).toBe("unsupported-date");
  });

  it("a phase that lies elsewhere is a phase", () => {
    const periods = { participation: { from: "2026-01-01", to: "2026-03-31" } };
    expect(monthlyBenefit({ month, periods })).toMatchObject({
      outcome: "not-due",
      reason: "no-covered-day",
    });
  });

  it("problems of the absences themselves are found all the same", () => {
    const absences = [{ kind: "unexcused", date: "2026-06-07" }] as const;
    expect(monthlyBenefit({ month, periods: {}, absences }).outcome).toBe("invalid");
  });

  it("in a payroll no case without phases is a line of 0.00", () => {
    const cases = ["1", "2"].map((id) => ({ id, periods: {}, applied: true }));
    for (const strict of [true, false]) {
      expect(payroll({ month, cases, strict })).toMatchObject({
        lines: [],
        undetermined: [{ id: "1", ...undetermined }, { id: "2" }],
        totals: { count: 0, due: 0, notDue: 0, undetermined: 2, unsupported: 0, invalid: 0 },
      });
    }
  });

  it("in all that stands on a month", () => {
    const input = { month, periods: {}, applied: true };
    expect(priceOf({ key: "rounding", input })).toMatchObject({
      outcome: "undetermined",
      missing: [question("input")],
    });
    const missing = { outcome: "undetermined", missing: [question("input")] };
    expect(recalculate({ paid: { amount: "0.00" }, input })).toMatchObject(missing);
    expect(
      recalculateMonths({ paid: [{ month, amount: "0.00" }], input: { periods: {}, applied: true } }),
    ).toMatchObject({ months: [missing], totals: { count: 0 } });
    expect(
      checkRefundClaim({
        paidInMonth: "2026-07",
        payments: [{ id: "1", forMonth: month, amount: "2140.70", otherInsuranceTitle: true }],
        cases: [{ id: "1", forMonth: month, periods: {}, applied: true }],
      }),
    ).toMatchObject({ lines: [{ status: "undecided", benefit: undetermined }] });
  });

  it("says what to ask", () => {
    const result = monthlyBenefit({ month, periods: {} });
    expect(explain(result, "pl")).toEqual([
      "Od kiedy do kiedy trwa okres próbny i okres uczestnictwa (art. 15 ust. 1–3)?",
    ]);
  });

  it("the status of a day stays “before”", () => {
    expect(dayStatus({ periods: {}, on: "2026-06-01" })).toMatchObject({
      outcome: "found",
      status: "before",
    });
  });
});

describe("art-15-ust-7: what was taken off, to the nearest grosz, for showing", () => {
  it.each<[string, MonthlyBenefitInput["absences"], string]>([
    // 2140.68 / 20 = 107.034; × 3 = 321.102.
    ["one day", [{ kind: "unexcused", date: "2026-06-08" }], "107.03"],
    [
      "three days",
      ["08", "09", "10"].map((day) => ({ kind: "unexcused" as const, date: `2026-06-${day}` })),
      "321.10",
    ],
    // 2140.68 / 40 = 53.517.
    ["a day of sickness", [{ kind: "sickness", from: "2026-06-08", to: "2026-06-08" }], "53.52"],
  ])("%s", (_, absences, amount) => {
    const result = monthlyBenefit({
      month,
      periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
      applied: true,
      history: "complete",
      interpretation: { sicknessDays: "calendar" },
      absences,
    });
    expect(result).toMatchObject({ deductions: [{ amount }] });
  });

  it("also where all is lost", () => {
    const absences = ["08", "09", "10", "11"].map((day) => ({
      kind: "unexcused" as const,
      date: `2026-06-${day}`,
    }));
    const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };
    expect(monthlyBenefit({ month, periods, applied: true, absences })).toMatchObject({
      outcome: "not-due",
      deductions: [{ kind: "unexcused", days: 4, amount: "2140.68" }],
    });
  });
});

describe("art-15-ust-8: a line of 0.00 is no payment where payments are counted in words", () => {
  const payment = (id: string, amount: string) => ({
    id,
    forMonth: month,
    amount,
    otherInsuranceTitle: true,
  });
  const payments = [payment("1", "2140.70"), payment("2", "0.00"), payment("3", "2033.70")];

  it("in a claim", () => {
    const claim = refundClaim({ paidInMonth: "2026-07", payments });
    expect(explain(claim, "pl")[0]).toContain("(2 wypłaty)");
    expect(explain(claim, "en")[0]).toContain("(2 payments)");
    expect(claim).toMatchObject({ totals: { count: 3 } });
  });

  it("in its check", () => {
    const checked = checkRefundClaim({ paidInMonth: "2026-07", payments });
    expect(explain(checked, "pl").join(" ")).toContain("(2 wypłaty)");
  });
});
