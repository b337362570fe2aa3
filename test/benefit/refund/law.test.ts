import { describe, expect, it } from "vitest";
import { refundClaim } from "zatrudnienie-socjalne/benefit";
import { claimOf, inJuly, issuesOf, june, type Payment } from "./claims.js";

const in2009 = (id: string, forMonth: string): Payment => ({
  id,
  forMonth,
  amount: "551.80",
  otherInsuranceTitle: false,
});
const ofJanuary = { pension: "107.71", disability: "33.11", total: "140.82" };

describe("art-15-ust-8: with contributions since 2009-02-01", () => {
  it("paid in January 2009: the benefits alone", () => {
    const claim = claimOf({ paidInMonth: "2009-01", payments: [in2009("1", "2008-12")] });
    expect(claim.withContributions).toBe(false);
    expect(claim.lines[0]).toMatchObject({ contributions: null, total: "551.80" });
    expect(claim.totals).toEqual({
      count: 1,
      benefits: "551.80",
      contributions: "0.00",
      total: "551.80",
    });
  });

  it("paid in February 2009 for January: the labour office itself was the payer, so there is nothing to refund", () => {
    const claim = claimOf({ paidInMonth: "2009-02", payments: [in2009("1", "2009-01")] });
    expect(claim.withContributions).toBe(true);
    expect(claim.lines[0]).toMatchObject({ contributions: null, total: "551.80" });
  });

  it("paid in March 2009: for February with contributions, for January without", () => {
    const payments = [in2009("1", "2009-01"), in2009("2", "2009-02")];
    const claim = claimOf({ paidInMonth: "2009-03", payments });
    expect(claim.lines.map(({ contributions }) => contributions)).toEqual([null, ofJanuary]);
    expect(claim.totals).toEqual({
      count: 2,
      benefits: "1103.60",
      contributions: "140.82",
      total: "1244.42",
    });
  });

  it("stated contributions are refused where none are refunded, at their place", () => {
    const contributions = { pension: "107.71", disability: "33.11" };
    const both = (paidInMonth: string) => ({
      paidInMonth,
      payments: [in2009("1", "2008-12"), { ...in2009("2", "2009-01"), contributions }],
    });
    const problem = "payments.1.contributions contributions-not-refunded";
    expect(issuesOf(both("2009-01"))).toEqual([problem]);
    expect(issuesOf(both("2009-02"))).toEqual([problem]);
  });

  it("stated as none, or as 0.00, they are right there", () => {
    const zero = { pension: "0.00", disability: "0.00", total: "0.00" };
    for (const contributions of [null, zero]) {
      const payments = [{ ...in2009("1", "2008-12"), contributions, total: "551.80" }];
      const claim = claimOf({ paidInMonth: "2009-01", payments });
      expect(claim.totals.total).toBe("551.80");
      expect(claim.violations).toEqual([]);
    }
  });

  it.each([
    ["2009-01-31", false, "0.00"],
    ["2009-02-01", true, "140.82"],
  ])("as known on %s: %s", (asOf, withContributions, contributions) => {
    const claim = claimOf({ paidInMonth: "2009-03", payments: [in2009("1", "2009-02")], asOf });
    expect(claim.withContributions).toBe(withContributions);
    expect(claim.totals.contributions).toBe(contributions);
  });
});

describe("art-15-ust-8: which benefits count", () => {
  it("whatever month they are for: rates and payer are those of that month", () => {
    const of = (forMonth: string) =>
      claimOf({ paidInMonth: "2012-03", payments: [{ ...in2009(forMonth, forMonth), amount: "761.40" }] })
        .totals;
    expect(of("2012-02").contributions).toBe("209.54");
    expect(of("2012-01").contributions).toBe("194.31");
    expect(of("2009-02").contributions).toBe("194.31");
    expect(of("2009-01").contributions).toBe("0.00");
    expect(of("2007-06").contributions).toBe("0.00");
    expect(of("2003-08")).toEqual({
      count: 1,
      benefits: "761.40",
      contributions: "0.00",
      total: "761.40",
    });
  });

  it("a month before the Act is an issue", () => {
    expect(issuesOf({ paidInMonth: "2003-09", payments: [in2009("1", "2003-07")] })).toEqual([
      "payments.0.forMonth month-before-the-act",
    ]);
  });

  it("art-15-ust-5: paid before the month began is a violation, paid in its course is not", () => {
    const claim = claimOf(inJuly(june, { ...june, forMonth: "2026-07" }, { ...june, forMonth: "2026-08" }));
    expect(claim.violations).toEqual([
      {
        code: "paid-in-advance",
        citation: { act: "DU/2003/1143", unit: "art-15-ust-5" },
        path: ["payments", 2, "forMonth"],
      },
    ]);
    expect(claim.totals.count).toBe(3);
  });

  it("two payments to one person for one month both count, and that is a violation", () => {
    const claim = claimOf(
      inJuly(june, { ...june, id: "2" }, { ...june, amount: "74.40" }, { ...june, forMonth: "2026-05" }),
    );
    expect(claim.violations.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["paid-twice-for-month", "payments.2.forMonth"],
    ]);
    expect(claim.totals).toMatchObject({ count: 4, benefits: "6496.50" });
  });

  it("contributions are computed payment by payment", () => {
    const claim = claimOf(inJuly({ ...june, amount: "0.08" }, { ...june, amount: "0.08" }));
    expect(claim.lines.map((line) => line.contributions?.total)).toEqual(["0.03", "0.03"]);
    expect(claim.totals.contributions).toBe("0.06");
  });

  it("no payments: a claim of nothing", () => {
    const claim = claimOf(inJuly());
    expect(claim.totals).toEqual({ count: 0, benefits: "0.00", contributions: "0.00", total: "0.00" });
    expect(claim.lines).toEqual([]);
  });

  it("a payment of 0.00 has no contributions", () => {
    expect(claimOf(inJuly({ ...june, amount: "0.00" })).lines[0]).toMatchObject({
      contributions: null,
      total: "0.00",
    });
  });

  it("the day of payment lies in the month of payment", () => {
    for (const paidOn of ["2026-07-01", "2026-07-31"]) {
      expect(claimOf(inJuly({ ...june, paidOn })).lines[0]).toMatchObject({ paidOn });
    }
    for (const paidOn of ["2026-06-30", "2026-08-01"]) {
      expect(issuesOf(inJuly(june, { ...june, paidOn }))).toEqual([
        "payments.1.paidOn paid-in-another-month",
      ]);
    }
  });
});

describe("art-15a, Q14: premiums are left out", () => {
  it("their sum is said, and it is no part of the claim", () => {
    const claim = claimOf(inJuly({ ...june, premium: "300.00" }, { ...june, id: "2", premium: "150.50" }));
    expect(claim.premiumsLeftOut).toBe("450.50");
    expect(claim.totals).toEqual(claimOf(inJuly(june, { ...june, id: "2" })).totals);
    expect(claim.lines[0]).toMatchObject({ premium: "300.00", total: "2729.82" });
    expect(claim.assumptions.map(({ id }) => id)).toContain("premium-outside-refund");
  });

  it("without premiums nothing is said of them", () => {
    const claim = claimOf(inJuly(june));
    expect(claim.premiumsLeftOut).toBe("0.00");
    expect(claim.assumptions.map(({ id }) => id)).not.toContain("premium-outside-refund");
    expect(claim.steps.map(({ operation }) => operation)).not.toContain("premiums-left-out");
  });
});

describe("months that are not covered", () => {
  it("before August 2003", () => {
    expect(refundClaim({ paidInMonth: "2003-07", payments: [] })).toEqual({
      calculation: "refundClaim",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(claimOf({ paidInMonth: "2003-08", payments: [] }).totals.count).toBe(0);
  });

  it("strict: after the last day checked", () => {
    const strict = true;
    expect(claimOf({ paidInMonth: "2026-09", payments: [], strict }).totals.count).toBe(0);
    expect(refundClaim({ paidInMonth: "2026-10", payments: [], strict })).toEqual({
      calculation: "refundClaim",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    const relaxed = claimOf({ paidInMonth: "2026-10", payments: [] });
    expect(relaxed.assumptions.map(({ id }) => id)).toEqual(["law-unverified"]);
  });
});
