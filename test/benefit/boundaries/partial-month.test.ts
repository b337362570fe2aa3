import { describe, expect, it } from "vitest";
import { decided, only, wholeMonth, worth } from "./cases.js";

/** 120 % of 1721.90, of 1491.90 and of 1783.90. */
const [of2025, of2023, of2026] = [206628n, 179028n, 214068n];

describe("art-15-ust-6: an incomplete month is counted in thirtieths, never above the rate", () => {
  it.each([
    ["2026-02-28", "2026-02-28", of2025, 1n, "68.90"],
    ["2026-02-02", "2026-02-28", of2025, 27n, "1859.70"],
    ["2026-02-01", "2026-02-27", of2025, 27n, "1859.70"],
    ["2024-02-02", "2024-02-29", of2023, 28n, "1671.00"],
    ["2024-02-01", "2024-02-28", of2023, 28n, "1671.00"],
    ["2026-06-30", "2026-06-30", of2026, 1n, "71.40"],
    ["2026-06-02", "2026-06-30", of2026, 29n, "2069.40"],
    ["2026-06-01", "2026-06-29", of2026, 29n, "2069.40"],
    ["2026-07-31", "2026-07-31", of2026, 1n, "71.40"],
    ["2026-07-03", "2026-07-31", of2026, 29n, "2069.40"],
    ["2026-07-02", "2026-07-31", of2026, 30n, "2140.70"],
    ["2026-07-01", "2026-07-30", of2026, 30n, "2140.70"],
    ["2026-06-16", "2026-06-30", of2026, 15n, "1070.40"],
    ["2026-06-10", "2026-06-19", of2026, 10n, "713.60"],
  ])("art-15-ust-6: from %s to %s", (from, to, rate, days, amount) => {
    const month = from.slice(0, 7);
    for (const phase of ["trial", "participation"] as const) {
      expect(decided({ month, periods: only(phase, from, to), applied: true })).toMatchObject({
        outcome: "due",
        amount,
        exact: worth(rate, days, 30n),
        coveredDays: Number(days),
        fullMonth: false,
        rate: { [phase]: worth(rate) },
      });
    }
  });

  it.each([
    ["2026-02", 28, of2025, "2066.30"],
    ["2024-02", 29, of2023, "1790.30"],
    ["2026-06", 30, of2026, "2140.70"],
    ["2026-07", 31, of2026, "2140.70"],
  ])("art-15-ust-4: the whole of %s, %i days, is the whole rate", (month, coveredDays, rate, amount) => {
    const result = decided({ month, periods: wholeMonth("participation", month), applied: true });
    expect(result).toMatchObject({
      amount,
      exact: worth(rate),
      coveredDays,
      fullMonth: true,
      deductions: [],
    });
  });

  it("art-15-ust-3: participation and its extension are one phase", () => {
    const result = decided({
      month: "2026-07",
      periods: {
        participation: { from: "2025-08-16", to: "2026-07-15" },
        extensions: [{ from: "2026-07-16", to: "2027-01-15" }],
      },
      applied: true,
    });
    expect(result).toMatchObject({
      amount: "2140.70",
      exact: worth(of2026),
      coveredDays: 31,
      fullMonth: true,
    });
  });

  it("art-15-ust-6: the end of an extension", () => {
    const result = decided({
      month: "2026-07",
      periods: {
        participation: { from: "2025-08-16", to: "2026-07-15" },
        extensions: [
          { from: "2026-07-16", to: "2026-07-17" },
          { from: "2026-07-18", to: "2026-07-20" },
        ],
      },
      applied: true,
    });
    // 20/30 of 2140.68 = 1427.12.
    expect(result).toMatchObject({ amount: "1427.20", exact: worth(of2026, 20n, 30n), coveredDays: 20 });
  });
});
