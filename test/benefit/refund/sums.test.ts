import { describe, expect, it } from "vitest";
import { refundClaim } from "zatrudnienie-socjalne/benefit";
import { claimOf, inJuly, issuesOf, june, type Payment } from "./claims.js";

const sums = { pension: "417.86", disability: "171.26", total: "589.12" };
const whole: Payment = {
  ...june,
  contributions: sums,
  total: "2729.82",
  taxAdvance: "256.88",
  net: "1883.82",
};

describe("art-15-ust-8: a sum that does not re-add is refused at its place", () => {
  const totals = { count: 2, benefits: "4281.40", contributions: "1178.24", total: "5459.64" };

  it("the whole list is right", () => {
    const claim = claimOf({ ...inJuly(whole, { ...whole, id: "2" }), totals });
    expect(claim.totals).toEqual(totals);
    expect(claim.violations).toEqual([]);
  });

  it.each<[string, Partial<Payment>]>([
    ["contributions.total", { contributions: { ...sums, total: "589.11" } }],
    ["contributions.total", { contributions: { ...sums, total: "589.13" } }],
    ["total", { total: "2729.81" }],
    ["total", { total: "2140.70" }],
    ["net", { net: "1883.81" }],
    ["net", { net: "2140.70" }],
  ])("%s: %j", (place, wrong) => {
    expect(issuesOf(inJuly(whole, { ...whole, id: "2", ...wrong }))).toEqual([
      `payments.1.${place} sum-does-not-add`,
    ]);
  });

  it.each([
    ["count", { count: 3 }],
    ["count", { count: 0 }],
    ["benefits", { benefits: "4281.41" }],
    ["contributions", { contributions: "1178.23" }],
    ["total", { total: "4281.40" }],
  ])("totals.%s: %j", (place, wrong) => {
    const claim = { ...inJuly(whole, { ...whole, id: "2" }), totals: { ...totals, ...wrong } };
    expect(issuesOf(claim)).toEqual([`totals.${place} sum-does-not-add`]);
  });

  it("all of them at once, with the provision and without an amount", () => {
    const wrong: Payment = {
      ...whole,
      contributions: { ...sums, total: "1.00" },
      total: "2.00",
      net: "3.00",
    };
    const claim = {
      ...inJuly(wrong),
      totals: { count: 9, benefits: "4.00", contributions: "5.00", total: "6.00" },
    };
    const found = refundClaim(claim);
    if (found.outcome !== "invalid") throw new Error(found.outcome);
    expect(found.issues.map(({ path }) => path.join(".")).sort()).toEqual([
      "payments.0.contributions.total",
      "payments.0.net",
      "payments.0.total",
      "totals.benefits",
      "totals.contributions",
      "totals.count",
      "totals.total",
    ]);
    for (const issue of found.issues) {
      const { path, ...rest } = issue;
      expect(rest).toEqual({
        code: "sum-does-not-add",
        citation: { act: "DU/2003/1143", unit: "art-15-ust-8" },
      });
      expect(path.length).toBeGreaterThan(1);
    }
  });

  it("the total of a line with computed contributions is checked too", () => {
    expect(issuesOf(inJuly({ ...june, total: "2140.70" }))).toEqual(["payments.0.total sum-does-not-add"]);
    expect(claimOf(inJuly({ ...june, total: "2729.82" })).lines[0]).toMatchObject({ contributions: sums });
  });
});

describe("the tax advance is carried into the list and changes nothing", () => {
  it("the net amount is the benefit less the advance, stated or not", () => {
    const plain = claimOf(inJuly(june));
    const taxed = claimOf(inJuly({ ...june, taxAdvance: "256.88" }));
    expect(taxed.lines[0]).toEqual({ ...plain.lines[0], taxAdvance: "256.88", net: "1883.82" });
    expect(taxed.totals).toEqual(plain.totals);
    expect(taxed.steps).toEqual(plain.steps);
    expect(plain.lines[0]).not.toHaveProperty("net");
  });

  it("it may take the whole benefit and not a grosz more", () => {
    expect(claimOf(inJuly({ ...june, taxAdvance: "2140.70" })).lines[0]).toMatchObject({ net: "0.00" });
    expect(issuesOf(inJuly({ ...june, taxAdvance: "2140.71" }))).toEqual([
      "payments.0.taxAdvance tax-advance-over-amount",
    ]);
  });

  it("left out it is none: the net amount is then the benefit", () => {
    expect(claimOf(inJuly({ ...june, net: "2140.70" })).totals.total).toBe("2729.82");
    expect(issuesOf(inJuly({ ...june, net: "1883.82" }))).toEqual(["payments.0.net sum-does-not-add"]);
  });
});

describe("art-15-ust-8: stated contributions are taken over", () => {
  it("those computed are right", () => {
    expect(claimOf(inJuly(whole)).violations).toEqual([]);
  });

  it.each<[string, Payment["contributions"], string]>([
    ["a grosz more for the pension", { pension: "417.87", disability: "171.26" }, "589.13"],
    ["a grosz less for disability", { pension: "417.86", disability: "171.25" }, "589.11"],
    ["shifted from one to the other", { pension: "417.85", disability: "171.27" }, "589.12"],
    ["none", null, "0.00"],
    ["zeros", { pension: "0.00", disability: "0.00" }, "0.00"],
  ])("%s: a violation, and the sum is the stated one", (_, contributions, sum) => {
    const claim = claimOf(inJuly(june, { ...june, id: "2", contributions }));
    expect(claim.violations).toEqual([
      {
        code: "contributions-differ",
        citation: { act: "DU/2003/1143", unit: "art-15-ust-8" },
        path: ["payments", 1, "contributions"],
      },
    ]);
    expect(claim.totals.contributions).toBe((589.12 + Number(sum)).toFixed(2));
  });

  it("where both come to zero, none and zeros are the same", () => {
    const tiny: Payment = { ...june, amount: "0.01" };
    for (const contributions of [null, { pension: "0.00", disability: "0.00" }]) {
      expect(claimOf(inJuly({ ...tiny, contributions })).violations).toEqual([]);
    }
  });
});

describe("DU/2026/199 art-9-ust-6a: another title to insurance", () => {
  const asked = (index: number) => ({
    kind: "fact",
    path: ["payments", index, "otherInsuranceTitle"],
    question: "other-insurance-title",
  });
  const { otherInsuranceTitle: _, ...silent } = june;

  it("true: no contributions", () => {
    expect(claimOf(inJuly({ ...june, otherInsuranceTitle: true })).lines[0]).toMatchObject({
      contributions: null,
      total: "2140.70",
    });
  });

  it("true, but contributions are stated: they are not refunded", () => {
    expect(issuesOf(inJuly({ ...whole, otherInsuranceTitle: true }))).toEqual([
      "payments.0.contributions contributions-not-refunded",
    ]);
  });

  it("left out: assumed not, and listed once", () => {
    const claim = claimOf(inJuly(silent, { ...silent, id: "2" }));
    expect(claim.totals.contributions).toBe("1178.24");
    expect(claim.assumptions.map(({ id }) => id)).toEqual([
      "no-other-insurance-assumed",
      "contribution-rounding",
    ]);
  });

  it("unknown: asked for, payment by payment, also where contributions are stated", () => {
    const unknown = { otherInsuranceTitle: "unknown" as const };
    const payments = [{ ...june, ...unknown }, june, { ...whole, ...unknown, id: "3" }];
    expect(refundClaim(inJuly(...payments))).toEqual({
      calculation: "refundClaim",
      outcome: "undetermined",
      missing: [asked(0), asked(2)],
    });
  });

  it("left out and strict: asked for", () => {
    expect(refundClaim({ ...inJuly(silent, june), strict: true })).toEqual({
      calculation: "refundClaim",
      outcome: "undetermined",
      missing: [asked(0)],
    });
    expect(claimOf({ ...inJuly(june), strict: true }).totals.total).toBe("2729.82");
  });

  it("not asked where no contributions are refunded", () => {
    const old = { ...silent, otherInsuranceTitle: "unknown" as const, forMonth: "2008-12" };
    expect(claimOf({ paidInMonth: "2009-01", payments: [old], strict: true }).assumptions).toEqual([]);
  });
});
