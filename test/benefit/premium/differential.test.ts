import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { premiumCeiling } from "zatrudnienie-socjalne/benefit";
import { byKnownLaw } from "../../law/future.js";
import { type PremiumCase, premiumOracle } from "../../oracle/premium-oracle.js";
import { isEqual } from "../readd.js";

const day = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const months = fc.oneof(
  fc.constantFrom("2003-07", "2003-08", "2007-06", "2007-07", "2007-08", "2015-10", "2015-11", "2021-12"),
  fc.constantFrom("2022-01", "2022-02", "2022-03", "2026-09", "2026-10", "2026-11", "2027-05", "2027-06"),
  fc
    .integer({ min: 2003 * 12 + 7, max: 2027 * 12 + 4 })
    .map((n) => `${String(Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, "0")}`),
);

/** A programme around the month: it begins and ends anywhere near, also on the days of the changes. */
const cases: fc.Arbitrary<PremiumCase> = fc
  .record({
    month: months,
    begins: fc.integer({ min: -500, max: 32 }),
    trialDays: fc.constantFrom(0, 1, 15, 28, 30, 31),
    participationDays: fc.oneof(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(12, 13, 14, 22, 23, 30, 31),
    ),
    extensionDays: fc.constantFrom(0, 0, 1, 14, 31, 180),
    onlyTrial: fc.constantFrom(true, ...Array<false>(9).fill(false)),
    premiumCap: fc.constantFrom(undefined, "full-rate" as const, "prorated" as const),
    strict: fc.constantFrom(undefined, false, true),
    asOf: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      "2003-08-13",
      "2007-07-13",
      "2007-07-14",
      "2015-10-23",
      "2015-10-24",
      "2022-02-14",
      "2022-02-15",
    ),
  })
  .map((made) => {
    const start = day(`${made.month}-01`, made.begins);
    const participationFrom = day(start, made.trialDays);
    const participationTo = day(participationFrom, made.participationDays - 1);
    const trial = { from: start, to: day(start, made.trialDays - 1) };
    const participation = { from: participationFrom, to: participationTo };
    const extension = { from: day(participationTo, 1), to: day(participationTo, made.extensionDays) };
    const isOnlyTrial = made.onlyTrial && made.trialDays > 0;
    return byKnownLaw({
      month: made.month,
      periods: {
        ...(made.trialDays > 0 ? { trial } : {}),
        ...(isOnlyTrial ? {} : { participation }),
        ...(isOnlyTrial || made.extensionDays === 0 ? {} : { extensions: [extension] }),
      },
      ...(made.premiumCap === undefined ? {} : { interpretation: { premiumCap: made.premiumCap } }),
      ...(made.strict === undefined ? {} : { strict: made.strict }),
      ...(made.asOf === undefined ? {} : { asOf: made.asOf }),
    });
  });

const seen = new Set<string>();

describe("art-15a: the library and an independent derivation agree", () => {
  it("on random cases", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const expected = premiumOracle(input);
        const found = premiumCeiling(input);
        seen.add("reason" in expected ? expected.reason : expected.outcome);
        expect(found.outcome).toBe(expected.outcome);
        if (expected.outcome === "undetermined" && found.outcome === "undetermined") {
          expect(found.missing.map((each) => (each.kind === "fact" ? "a fact" : each.id))).toEqual(
            expected.missing,
          );
        }
        if (expected.outcome === "not-due") expect(found).toMatchObject({ ...expected, amount: "0.00" });
        if (expected.outcome !== "ceiling" || found.outcome !== "ceiling") return;
        expect(found.amount).toBe(expected.amount);
        expect(found.percent).toBe(expected.percent);
        expect(isEqual(expected.exact, found.exact)).toBe(true);
        expect(found.assumptions.some(({ id }) => id === "premiumCap")).toBe(expected.asked);
      }),
      { numRuns: 2_000 },
    );
  });

  it("and the random cases came to every kind of answer", () => {
    expect([...seen].sort()).toEqual([
      "ceiling",
      "no-participation-day",
      "no-rule-yet",
      "undetermined",
      "unsupported-date",
    ]);
  });
});
