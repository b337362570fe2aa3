import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Interpretation, monthlyBenefit, type PayrollCase, payrollLines } from "zatrudnienie-socjalne";
import { randomCase } from "../oracle/random-case.js";
import { runs } from "../runs.js";
import { computed, groszy, without } from "./support.js";

const seed = fc.integer({ min: 1, max: 10_000_000 });

const reading = <Reading>(...readings: Reading[]) => fc.constantFrom(...readings);

const interpretation = fc.record(
  {
    sicknessDays: reading("calendar", "class-days"),
    excusedAbsence: reading("full", "unpaid"),
    monthCount: reading("civil-code", "day-before"),
    trialSickness: reading("unpaid", "full", "as-participation"),
    rounding: reading("up-to-10-groszy", "nearest-grosz", "up-to-grosz"),
    roundingStage: reading("final", "rate", "rate-and-final"),
    unpaidDay: reading("minus-thirtieth", "payable-days", "minus-twentieth"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Interpretation>;

const settings = fc.record(
  {
    interpretation,
    strict: fc.boolean(),
    asOf: reading("2003-08-14", "2007-07-10", "2022-02-10", "2022-02-15", "2026-06-30", "2003-08-13"),
    classDays: reading(["2026-06-01"], ["2010-05-04", "2022-01-10", "2022-01-11"]),
    parameters: fc.constant({
      unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: "a notice" }],
    }),
  },
  { requiredKeys: [] },
);

/** Class days as months, so that a case's own can win month by month. */
function byMonth(classDays: PayrollCase["classDays"] = []): Record<string, readonly string[]> {
  if (!Array.isArray(classDays)) return classDays as Record<string, readonly string[]>;
  const days: readonly string[] = classDays;
  const ofMonth = (day: string) => days.filter((each) => each.startsWith(day.slice(0, 7)));
  return Object.fromEntries(days.map((day) => [day.slice(0, 7), ofMonth(day)]));
}

describe("payroll against monthlyBenefit, one by one", () => {
  it("each case of its own month", () => {
    fc.assert(
      fc.property(seed, (each) => {
        const { month, ...facts } = randomCase(each);
        const { lines, undetermined, unsupported, invalid } = computed({
          month,
          cases: [{ id: "x", ...facts }],
        });
        const entries = [...lines, ...undetermined, ...unsupported, ...invalid];
        expect(entries.map(without)).toEqual([monthlyBenefit({ month, ...facts })]);
        expect(entries[0]).toMatchObject({ id: "x", index: 0 });
      }),
      { numRuns: runs(200) },
    );
  });

  it("many cases with shared settings: the settings of a case win, readings key by key", () => {
    fc.assert(
      fc.property(fc.array(seed, { minLength: 1, maxLength: 8 }), settings, (seeds, shared) => {
        // Seeds may repeat: ids are positions. All cases are asked about the month of the first.
        const { month } = randomCase(seeds[0] ?? 1);
        const cases = seeds.map((each, index) => {
          const { month: _, ...facts } = randomCase(each);
          return { id: String(index), ...facts };
        });
        const before = JSON.stringify(cases);
        const result = computed({ month, ...shared, cases });
        expect(JSON.stringify(cases)).toBe(before);

        const entries = [...result.lines, ...result.undetermined, ...result.unsupported, ...result.invalid];
        expect(entries).toHaveLength(cases.length);
        for (const entry of entries) {
          const { id, ...facts } = cases[entry.index]!;
          expect(entry.id).toBe(id);
          const alone = {
            month,
            ...shared,
            ...facts,
            classDays: { ...byMonth(shared.classDays), ...byMonth(facts.classDays) },
            interpretation: { ...shared.interpretation, ...facts.interpretation },
          };
          expect(without(entry)).toEqual(monthlyBenefit(alone));
        }

        for (const list of [result.lines, result.undetermined, result.unsupported, result.invalid]) {
          const positions = list.map(({ index }) => index);
          expect(positions).toEqual([...positions].sort((a, b) => a - b));
        }
        const sum = result.lines.reduce((total, { amount }) => total + groszy(amount), 0n);
        expect(groszy(result.totals.amount)).toBe(sum);
        expect(result.totals.count).toBe(result.lines.length);

        const lines = [...payrollLines({ month, ...shared, cases })];
        expect(lines).toEqual([...entries].sort((a, b) => a.index - b.index));
      }),
      { numRuns: runs(80) },
    );
  });

  it("a case does not depend on the others", () => {
    fc.assert(
      fc.property(fc.array(seed, { minLength: 2, maxLength: 6 }), (seeds) => {
        const { month } = randomCase(seeds[0] ?? 1);
        const cases = seeds.map((each, index) => {
          const { month: _, ...facts } = randomCase(each);
          return { id: String(index), ...facts };
        });
        const byId = (list: typeof cases) =>
          new Map([...payrollLines({ month, cases: list })].map((line) => [line.id, without(line)]));
        expect(byId([...cases].reverse())).toEqual(byId(cases));
      }),
      { numRuns: runs(40) },
    );
  });
});
