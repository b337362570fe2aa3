import { describe, expect, it } from "vitest";
import { type PaidMonth, payroll, priceOf } from "zatrudnienie-socjalne";
import {
  checkRefundClaimRule,
  contributionsRule,
  payrollUnder,
  priceOfRule,
  recalculateMonthsRule,
  recalculateRule,
  refundClaimRule,
} from "../../src/benefit/index.js";
import { calculated } from "../../src/input/index.js";
import { withNewest } from "./changed-law.js";

const month = "2026-06";
const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };
const facts = { periods, history: "complete", applied: true } as const;

/** 130 % of 1783.90 instead of 120 %: 2319.07, and up to ten grosze. */
const higherRate = withNewest("participationRate", (value) => ({ ...value, percent: "130" }));

describe("what is made of months, under a wording that the Act does not have", () => {
  it("payroll", () => {
    const input = { month, cases: [{ id: "1", ...facts }] };
    expect(payrollUnder(higherRate, input)).toMatchObject({ totals: { count: 1, amount: "2319.10" } });
    expect(payroll(input)).toMatchObject({ totals: { count: 1, amount: "2140.70" } });
  });

  it("recalculate: the month and the former facts alike", () => {
    const input = { month, ...facts };
    const again = { paid: { amount: "2140.70" }, input, formerInput: input };
    expect(calculated(recalculateRule, again, higherRate)).toMatchObject({
      outcome: "arrears",
      difference: "178.40",
      changes: [{ operation: "paid-otherwise", after: { operands: { computed: "2319.10" } } }],
    });
  });

  it("recalculateMonths", () => {
    const paid: PaidMonth[] = ["2026-05", month].map((each) => ({ month: each, amount: "2319.10" }));
    // The unemployment benefit of May is 1721.90: 2238.47, and up to ten grosze.
    expect(calculated(recalculateMonthsRule, { paid, input: facts }, higherRate)).toMatchObject({
      months: [{ after: "2238.50" }, { after: "2319.10" }],
      totals: { overpaid: "80.60" },
    });
  });

  it("priceOf", () => {
    const absences = [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }] as const;
    const input = { key: "sicknessDays", input: { month, ...facts, absences } } as const;
    const longer = withNewest("sickness", (value) => ({ ...value, mostDays: 30 }));
    expect(calculated(priceOfRule, input, longer)).toMatchObject({ readings: [{ amount: "535.20" }, {}] });
    expect(priceOf(input)).toMatchObject({ readings: [{ amount: "374.70" }, {}] });
  });

  const toLabourOffice = withNewest("contributions", (value) => ({ ...value, payer: "labour-office" }));

  it("contributions", () => {
    const input = { amount: "2140.70", month, otherInsuranceTitle: false } as const;
    expect(calculated(contributionsRule, input, toLabourOffice)).toMatchObject({ payer: "labour-office" });
  });

  it("refundClaim: also where stated contributions are judged", () => {
    const contributions = { pension: "417.86", disability: "171.26" };
    const payment = { id: "1", forMonth: month, amount: "2140.70", otherInsuranceTitle: false } as const;
    const claim = { paidInMonth: "2026-07", payments: [payment] };
    expect(calculated(refundClaimRule, claim)).toMatchObject({ totals: { total: "2729.82" } });
    expect(calculated(refundClaimRule, claim, toLabourOffice)).toMatchObject({
      totals: { total: "2140.70" },
    });
    const stated = { ...claim, payments: [{ ...payment, contributions }] };
    expect(calculated(refundClaimRule, stated)).toMatchObject({ totals: { total: "2729.82" } });
    expect(calculated(refundClaimRule, stated, toLabourOffice)).toMatchObject({
      outcome: "invalid",
      issues: [{ code: "contributions-not-refunded" }],
    });
  });

  it("checkRefundClaim", () => {
    const payments = [{ id: "1", forMonth: month, amount: "2140.70", otherInsuranceTitle: true }];
    const claim = { paidInMonth: "2026-07", payments, cases: [{ id: "1", forMonth: month, ...facts }] };
    expect(calculated(checkRefundClaimRule, claim)).toMatchObject({ agrees: true });
    expect(calculated(checkRefundClaimRule, claim, higherRate)).toMatchObject({
      agrees: false,
      lines: [{ differences: [{ field: "amount", expected: "2319.10" }, { field: "total" }] }],
    });
  });
});
