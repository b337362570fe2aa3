import { describe, expect, it } from "vitest";
import { byKnownLaw } from "../../law/future.js";
import { amountOf, decided, monthsBetween, only, outcomeOf, wholeMonth, worth } from "./cases.js";

/** Every value of the base of art. 2 pkt 9 (first tier since 2010) with the month it begins and the last it holds. */
const rows = [
  // first and last month, base, participation, trial (in full months, up to 10 groszy)
  ["2003-09", "2004-02", "503.20", "402.60", "251.60"],
  ["2004-03", "2004-05", "504.20", "403.40", "252.10"],
  ["2004-06", "2005-05", "504.20", "403.40", "252.10"],
  ["2005-06", "2006-05", "521.90", "417.60", "261.00"],
  ["2006-06", "2007-05", "532.90", "426.40", "266.50"],
  ["2007-06", "2007-06", "538.30", "430.70", "269.20"],
  ["2007-07", "2008-05", "538.30", "538.30", "269.20"],
  ["2008-06", "2009-05", "551.80", "551.80", "275.90"],
  ["2009-06", "2009-12", "575.00", "575.00", "287.50"],
  ["2010-01", "2010-05", "717.00", "717.00", "358.50"],
  ["2010-06", "2011-05", "742.10", "742.10", "371.10"],
  ["2011-06", "2012-05", "761.40", "761.40", "380.70"],
  ["2012-06", "2013-05", "794.20", "794.20", "397.10"],
  ["2013-06", "2014-05", "823.60", "823.60", "411.80"],
  ["2014-06", "2018-05", "831.10", "831.10", "415.60"],
  ["2018-06", "2019-05", "847.80", "847.80", "423.90"],
  ["2019-06", "2020-05", "861.40", "861.40", "430.70"],
  ["2020-06", "2020-08", "881.30", "881.30", "440.70"],
  ["2020-09", "2021-05", "1200.00", "1200.00", "600.00"],
  ["2021-06", "2021-12", "1240.80", "1240.80", "620.40"],
  ["2022-01", "2022-05", "1240.80", "1489.00", "1489.00"],
  ["2022-06", "2023-05", "1304.10", "1565.00", "1565.00"],
  ["2023-06", "2024-05", "1491.90", "1790.30", "1790.30"],
  ["2024-06", "2025-05", "1662.00", "1994.40", "1994.40"],
  ["2025-06", "2026-05", "1721.90", "2066.30", "2066.30"],
  ["2026-06", "2027-05", "1783.90", "2140.70", "2140.70"],
] as const;

const inMonth = (phase: "trial" | "participation", month: string) =>
  byKnownLaw({ month, periods: wholeMonth(phase, month), applied: true });

describe("art-2-pkt-9: every value of the unemployment benefit", () => {
  it.each(rows)("from %s to %s %s: participation %s, trial %s", (first, last, base, participation, trial) => {
    for (const month of monthsBetween(first, last)) {
      expect(amountOf(inMonth("participation", month)), month).toBe(participation);
      expect(amountOf(inMonth("trial", month)), month).toBe(trial);
    }
    const percent = first < "2007-07" ? 80n : first < "2022-01" ? 100n : 120n;
    const exact = worth(BigInt(base.replace(".", "")), percent, 100n);
    expect(decided(inMonth("participation", first)).exact).toEqual(exact);
    expect(decided(inMonth("participation", last)).exact).toEqual(exact);
  });

  it("the rows leave no month out", () => {
    const listed = rows.flatMap(([first, last]) => monthsBetween(first, last));
    expect(listed).toEqual(monthsBetween("2003-09", "2027-05"));
  });
});

describe("the first month of the Act and the last month with an amount", () => {
  it.each([
    // 498.20: 80 % is 398.56, 50 % is 249.10; 14 to 31 August are 18 days.
    ["participation", "2003-08-14", "239.20", worth(39856n, 18n, 30n)],
    ["participation", "2003-08-01", "239.20", worth(39856n, 18n, 30n)],
    ["trial", "2003-08-14", "149.50", worth(24910n, 18n, 30n)],
  ] as const)("art-15-ust-6: August 2003, %s from %s", (phase, from, amount, exact) => {
    const result = decided({ month: "2003-08", periods: only(phase, from, "2003-12-31"), applied: true });
    expect(result).toMatchObject({ amount, exact, coveredDays: 18, fullMonth: false });
  });

  it("art-15-ust-6: one day of August 2003", () => {
    // 398.56 / 30 = 13.285…
    const periods = only("participation", "2003-08-31", "2003-12-31");
    expect(amountOf({ month: "2003-08", periods, applied: true })).toBe("13.30");
  });

  it.each([
    ["2003-07", "unsupported-date"],
    ["2003-08", "due"],
    ["2027-05", "due"],
    ["2027-06", "unsupported-date"],
  ])("%s is %s", (month, outcome) => {
    expect(outcomeOf(inMonth("participation", month))).toBe(outcome);
  });
});
