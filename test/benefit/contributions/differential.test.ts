import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "zatrudnienie-socjalne/benefit";
import { type ContributionsCase, contributionsOracle } from "../../oracle/refund-oracle.js";

const months = fc.oneof(
  fc.constantFrom("2003-07", "2003-08", "2007-06", "2007-07", "2007-12", "2008-01", "2009-01", "2009-02"),
  fc.constantFrom("2012-01", "2012-02", "2026-09", "2026-10", "2026-11"),
  fc
    .integer({ min: 2003 * 12 + 6, max: 2030 * 12 })
    .map((n) => `${String(Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, "0")}`),
);

const amounts = fc
  .oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0, max: 300_000 }),
    fc.integer({ min: 0, max: 9_999_999_999 }),
    fc.integer({ min: 0, max: 6_000 }).map((n) => n * 25),
  )
  .map((grosze) => (grosze / 100).toFixed(2));

const cases = fc
  .record(
    {
      amount: amounts,
      month: months,
      otherInsuranceTitle: fc.constantFrom(false, false, true, "unknown" as const),
      asOf: fc.constantFrom(
        "2003-08-13",
        "2007-06-30",
        "2007-07-01",
        "2009-01-31",
        "2009-02-01",
        "2026-10-08",
      ),
      strict: fc.boolean(),
    },
    { requiredKeys: ["amount", "month"] },
  )
  .map((made): ContributionsCase => made);

const seen = new Set<string>();

describe("art-15-ust-8: the library and an independent derivation of the contributions agree", () => {
  it("on random cases", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const expected = contributionsOracle(input);
        const found = contributions(input);
        seen.add("reason" in expected ? expected.reason : expected.outcome);
        expect(found).toMatchObject(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("and the random cases came to every kind of answer", () => {
    expect([...seen].sort()).toEqual([
      "due",
      "no-benefit",
      "no-rule-yet",
      "other-title",
      "undetermined",
      "unsupported-date",
    ]);
  });
});
