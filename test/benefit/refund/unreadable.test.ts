import { describe, expect, it } from "vitest";
import { refundClaim, type RefundClaimResult } from "zatrudnienie-socjalne/benefit";

const good = {
  id: "1",
  forMonth: "2026-06",
  amount: "2140.70",
  otherInsuranceTitle: true,
  contributions: null,
  total: "2140.70",
};

function problemsOf(payment: Record<string, unknown>, totals: Record<string, unknown> = {}): string[] {
  const input = { paidInMonth: "2026-07", payments: [good, { ...good, id: "2", ...payment }], totals };
  const found: RefundClaimResult = refundClaim(input);
  return found.outcome === "invalid"
    ? found.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
    : [found.outcome];
}

describe("art-15-ust-8: what cannot be read is one problem, and no second one is made from it", () => {
  const totals = { count: 2, benefits: "4281.40", contributions: "0.00", total: "4281.40" };
  const given = { total: "2729.82", otherInsuranceTitle: false };
  const sums = { pension: "417.86", disability: "171.26" };

  it("the claim with all its sums is right", () => {
    expect(problemsOf({}, totals)).toEqual(["claim"]);
    expect(problemsOf({ ...given, contributions: sums })).toEqual(["claim"]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["the title", { otherInsuranceTitle: "yes" }, "otherInsuranceTitle not-one-of"],
    [
      "the title, contributions left out",
      { otherInsuranceTitle: "yes", contributions: undefined },
      "otherInsuranceTitle not-one-of",
    ],
    ["the amount", { amount: "2 140,70" }, "amount not-an-amount"],
    ["the month", { forMonth: "June" }, "forMonth not-a-month"],
    ["the total", { total: "2140.7" }, "total not-an-amount"],
    ["contributions as a text", { contributions: "none" }, "contributions wrong-type"],
    [
      "contributions as a text, where some are due",
      { ...given, contributions: "589.12" },
      "contributions wrong-type",
    ],
    ["contributions as a list", { contributions: [] }, "contributions wrong-type"],
    [
      "one of the contributions",
      { ...given, contributions: { ...sums, disability: "171,26" } },
      "contributions.disability not-an-amount",
    ],
    [
      "one of the contributions left out",
      { ...given, contributions: { pension: "417.86" } },
      "contributions.disability required",
    ],
    [
      "another key beside the contributions",
      { ...given, contributions: { ...sums, health: "0.00" } },
      "contributions.health unknown-key",
    ],
    ["the tax advance", { taxAdvance: "1", net: "1883.82" }, "taxAdvance not-an-amount"],
    ["the net amount", { taxAdvance: "256.88", net: "1883,82" }, "net not-an-amount"],
  ])("%s", (_, payment, problem) => {
    const isOtherTotal = payment["total"] === given.total;
    expect(problemsOf(payment, isOtherTotal ? {} : totals)).toEqual([`payments.1.${problem}`]);
  });

  it("but problems that do not depend on it are reported too", () => {
    const late = {
      paidOn: "2026-08-01",
      contributions: { ...sums, total: "589.13" },
      otherInsuranceTitle: false,
    };
    expect(problemsOf({ ...late, amount: "x" }).sort()).toEqual([
      "payments.1.amount not-an-amount",
      "payments.1.contributions.total sum-does-not-add",
      "payments.1.paidOn paid-in-another-month",
    ]);
    expect(problemsOf({ ...late, forMonth: "2003-07" }).sort()).toEqual([
      "payments.1.contributions.total sum-does-not-add",
      "payments.1.forMonth month-before-the-act",
      "payments.1.paidOn paid-in-another-month",
    ]);
  });
});
