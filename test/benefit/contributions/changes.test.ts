import { describe, expect, it } from "vitest";
import { contributions } from "zatrudnienie-socjalne/benefit";

type Input = Parameters<typeof contributions>[0];

const nothing = { pension: "0.00", disability: "0.00", total: "0.00" };

function on(amount: string, month: string, more: Partial<Input> = {}) {
  const found = contributions({ amount, month, otherInsuranceTitle: false, ...more });
  if (found.outcome === "due") return [found.payer, found.pension, found.disability, found.total];
  return "reason" in found ? [found.reason] : [found.outcome];
}

describe("DU/2007/793 art-4, DU/2026/199 art-4-pkt-2: from which month, and who pays", () => {
  it.each([
    ["2003-08", ["no-rule-yet"]],
    ["2007-06", ["no-rule-yet"]],
    ["2007-07", ["labour-office", "105.08", "53.83", "158.91"]],
    ["2009-01", ["labour-office", "105.08", "32.30", "137.38"]],
    ["2009-02", ["centre", "105.08", "32.30", "137.38"]],
  ])("538.30 for %s: %j", (month, expected) => {
    expect(on("538.30", month)).toEqual(expected);
  });

  it("nothing is due before July 2007, and the amounts say so", () => {
    expect(contributions({ amount: "538.30", month: "2007-06" })).toMatchObject({
      outcome: "not-due",
      reason: "no-rule-yet",
      month: "2007-06",
      ...nothing,
    });
  });
});

describe("DU/2025/350 art-22-ust-1: the rates of the month for which the benefit is due", () => {
  it.each([
    ["2007-12", ["labour-office", "105.08", "53.83", "158.91"]],
    ["2008-01", ["labour-office", "105.08", "32.30", "137.38"]],
  ])("pkt 2, 10 %% until December 2007, 6 %% from January 2008: 538.30 for %s: %j", (month, expected) => {
    expect(on("538.30", month)).toEqual(expected);
  });

  it.each([
    ["2012-01", ["centre", "148.63", "45.68", "194.31"]],
    ["2012-02", ["centre", "148.63", "60.91", "209.54"]],
  ])("pkt 2, 6 %% until January 2012, 8 %% from February: 761.40 for %s: %j", (month, expected) => {
    expect(on("761.40", month)).toEqual(expected);
  });

  it("today: 2140.70 for June 2026", () => {
    expect(on("2140.70", "2026-06")).toEqual(["centre", "417.86", "171.26", "589.12"]);
  });
});

describe("asOf: what was known on a day", () => {
  it.each([
    ["2007-07", "2007-06-30", ["no-rule-yet"]],
    ["2007-07", "2007-07-01", ["labour-office", "105.08", "53.83", "158.91"]],
    ["2009-02", "2009-01-31", ["labour-office", "105.08", "32.30", "137.38"]],
    ["2009-02", "2009-02-01", ["centre", "105.08", "32.30", "137.38"]],
    ["2009-02", "2003-08-14", ["no-rule-yet"]],
    ["2009-02", "2003-08-13", ["unsupported-date"]],
  ])("538.30 for %s as known on %s: %j", (month, asOf, expected) => {
    expect(on("538.30", month, { asOf })).toEqual(expected);
  });

  it("does not touch the rates, which are parameters", () => {
    expect(on("761.40", "2012-02", { asOf: "2012-01-31" })).toEqual(["centre", "148.63", "60.91", "209.54"]);
  });
});

describe("months that are not covered", () => {
  it("before August 2003; after it there is no last month", () => {
    expect(contributions({ amount: "1.00", month: "2003-07" })).toEqual({
      calculation: "contributions",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(on("1.00", "2003-08")).toEqual(["no-rule-yet"]);
    expect(on("2140.70", "2040-01")).toEqual(["centre", "417.86", "171.26", "589.12"]);
  });

  it("strict: a month whose last day was not checked", () => {
    expect(on("2140.70", "2026-09", { strict: true })[0]).toBe("centre");
    expect(contributions({ amount: "2140.70", month: "2026-10", strict: true })).toEqual({
      calculation: "contributions",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    const relaxed = contributions({ amount: "2140.70", month: "2026-10", otherInsuranceTitle: false });
    expect("assumptions" in relaxed && relaxed.assumptions.map(({ id }) => id)).toContain("law-unverified");
  });
});
