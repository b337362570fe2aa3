import { describe, expect, it } from "vitest";
import { premiumCeiling } from "zatrudnienie-socjalne/benefit";
import { byKnownLaw } from "../../law/future.js";

const periods = { participation: { from: "2003-09-01", to: "2031-12-31" } };

describe("art-2-pkt-9: the amount the ceiling stands on", () => {
  it.each(["2003-07", "2027-06", "2031-01"])("%s is not covered", (month) => {
    expect(premiumCeiling({ month, periods })).toEqual({
      calculation: "premiumCeiling",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2027-05-31" },
      because: month < "2003-08" ? "before-the-act" : "amount-not-announced",
    });
  });

  it("2003-08 and 2027-05 are", () => {
    expect(premiumCeiling({ month: "2003-08", periods })).toMatchObject({ reason: "no-participation-day" });
    expect(premiumCeiling(byKnownLaw({ month: "2027-05", periods }))).toMatchObject({ amount: "2140.68" });
  });

  it("an amount given by hand is used from its month on, and listed", () => {
    const parameters = {
      unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: "a notice" }],
    };
    const found = premiumCeiling(byKnownLaw({ month: "2027-06", periods, parameters }));
    expect(found).toMatchObject({ outcome: "ceiling", amount: "2280.00" });
    expect("assumptions" in found && found.assumptions.map(({ id }) => id)).toEqual([
      "parameter-given",
      "law-unverified",
    ]);
    expect(premiumCeiling(byKnownLaw({ month: "2027-05", periods, parameters }))).toMatchObject({
      amount: "2140.68",
    });
  });

  it("DU/2009/33 art-1-pkt-49: the amount of January to May 2010 was read, and nothing is listed", () => {
    const idsOf = (month: string) => {
      const found = premiumCeiling({ month, periods });
      return "assumptions" in found ? found.assumptions.map(({ id }) => id) : [found.outcome];
    };
    for (const month of ["2009-12", "2010-01", "2010-05", "2010-06"]) expect(idsOf(month)).toEqual([]);
  });

  it("takes what monthlyBenefit takes, and refuses what it refuses, with all problems", () => {
    const found = premiumCeiling({
      month: "2026-13",
      periods: { participation: { from: "2026-06-30", to: "2026-06-01" } },
      premium: "100.00",
    } as unknown as Parameters<typeof premiumCeiling>[0]);
    expect(
      found.outcome === "invalid" && found.issues.map(({ path, code }) => [path.join("."), code]),
    ).toEqual([
      ["month", "not-a-month"],
      ["premium", "unknown-key"],
      ["periods.participation", "reversed-period"],
    ]);
  });
});
