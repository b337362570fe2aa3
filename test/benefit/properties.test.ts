import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Absence,
  type Interpretation,
  justification,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type MonthlyBenefitResult,
} from "zatrudnienie-socjalne";
import { monthSchemas } from "../../src/benefit/index.js";
import { randomCase } from "../oracle/random-case.js";
import { runs } from "../runs.js";
import { exactOf, isEqual, sumOf, valuesOf } from "./readd.js";

type Decided = Extract<MonthlyBenefitResult, { amount: string }>;

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const times = { numRuns: runs(100) };

function decided(input: MonthlyBenefitInput): Decided | undefined {
  const result = monthlyBenefit(input);
  return "amount" in result ? result : undefined;
}

const grosze = (amount: string): bigint => BigInt(amount.replace(".", ""));

/** The whole rate of the month's phase with the larger one, rounded as the case is: nothing may go above it. */
function largestRate({ rate }: Decided): bigint {
  const upInGrosze = ({ numerator, denominator }: { numerator: string; denominator: string }): bigint => {
    const [n, d] = [BigInt(numerator) * 10n, BigInt(denominator)];
    return ((n + d - 1n) / d) * 10n;
  };
  return [rate.trial, rate.participation]
    .flatMap((each) => (each === undefined ? [] : [upInGrosze(each)]))
    .reduce((a, b) => (a > b ? a : b), 0n);
}

/** The same class days in another order, listed or by month. */
function shuffledDays(
  classDays: MonthlyBenefitInput["classDays"],
  shuffled: (days: readonly string[]) => string[] | undefined,
): MonthlyBenefitInput["classDays"] {
  if (classDays === undefined || isList(classDays)) return classDays && shuffled(classDays);
  const months = Object.entries(classDays).map(([month, days]) => [month, shuffled(days) ?? []] as const);
  return Object.fromEntries(months.reverse());
}

const isList = (days: NonNullable<MonthlyBenefitInput["classDays"]>): days is readonly string[] =>
  Array.isArray(days);

describe("art-15: what must always hold", () => {
  it("the steps re-add to the exact value, and with the rounding step to the amount", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const result = decided(randomCase(seed));
        if (result === undefined) return;
        expect(isEqual(sumOf(valuesOf(result.steps)), exactOf(result.amount))).toBe(true);
        const withoutRounding = valuesOf(result.steps, ({ operation }) => operation !== "round");
        expect(isEqual(sumOf(withoutRounding), result.exact)).toBe(true);
      }),
      times,
    );
  });

  it("the amount is never below zero and never above the rate rounded up", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const result = decided(randomCase(seed));
        if (result === undefined) return;
        expect(grosze(result.amount)).toBeGreaterThanOrEqual(0n);
        expect(grosze(result.amount)).toBeLessThanOrEqual(largestRate(result));
        expect(result.outcome === "not-due").toBe(result.amount === "0.00");
      }),
      times,
    );
  });

  it("the order of absences and class days does not matter", () => {
    fc.assert(
      fc.property(seeds, fc.infiniteStream(fc.nat()), (seed, numbers) => {
        const input: MonthlyBenefitInput = randomCase(seed);
        const shuffled = <Item>(items: readonly Item[] | undefined): Item[] | undefined =>
          items === undefined
            ? undefined
            : items
                .map((item) => ({ item, at: numbers.next().value ?? 0 }))
                .sort((a, b) => a.at - b.at)
                .map(({ item }) => item);
        const other = {
          ...input,
          absences: shuffled(input.absences),
          classDays: shuffledDays(input.classDays, shuffled),
        };
        // Only the places of violations name positions in the list.
        expect(withoutPaths(monthlyBenefit(other))).toEqual(withoutPaths(monthlyBenefit(input)));
      }),
      times,
    );
  });

  it("art-15-ust-7: one more unexcused day never brings more money", () => {
    const periods = { participation: { from: "2026-02-01", to: "2026-12-31" } };
    const june = [1, 2, 3, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 29, 30];
    const interpretation = fc.record<Interpretation>({
      deductionBase: fc.constantFrom("full-month", "amount-due"),
      unpaidDay: fc.constantFrom("minus-thirtieth", "payable-days", "minus-twentieth"),
      rounding: fc.constantFrom("up-to-10-groszy", "nearest-grosz", "up-to-grosz"),
      roundingStage: fc.constantFrom("final", "rate", "rate-and-final"),
      excusedAbsence: fc.constantFrom("full", "unpaid"),
    });
    fc.assert(
      fc.property(
        fc.subarray(june, { minLength: 1, maxLength: 8 }),
        fc.nat(3),
        interpretation,
        (days, excused, readings) => {
          const absences = days.map((day, index): Absence => ({
            kind: index < excused ? "excused" : "unexcused",
            date: `2026-06-${String(day).padStart(2, "0")}`,
          }));
          const amount = (list: readonly Absence[]): bigint => {
            const result = decided({
              month: "2026-06",
              periods,
              absences: list,
              applied: true,
              interpretation: readings,
            });
            return grosze(result?.amount ?? "0.00");
          };
          expect(amount(absences)).toBeLessThanOrEqual(
            amount(absences.filter((_, index) => index < absences.length - 1)),
          );
        },
      ),
      times,
    );
  });

  it("results are plain data that their schema describes, and nothing is mutated", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = randomCase(seed);
        const before = JSON.stringify(input);
        const result = monthlyBenefit(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(structuredClone(result)).toEqual(result);
        expect(monthSchemas.monthlyBenefit.result().safeParse(result).error).toBeUndefined();
      }),
      { numRuns: runs(50) },
    );
  });

  it("the amounts a justification names re-add to the amount", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const result = decided(randomCase(seed));
        if (result === undefined) return;
        const letter = justification(result, "pl");
        for (const { value } of result.steps) {
          if (value === undefined) continue;
          expect(amountsIn(letter).some((amount) => isEqual(absolute(value), amount))).toBe(true);
        }
      }),
      { numRuns: runs(66) },
    );
  });
});

function withoutPaths(result: MonthlyBenefitResult): unknown {
  if (!("violations" in result)) return result;
  return { ...result, violations: result.violations.map(({ code, citation }) => ({ code, citation })) };
}

function absolute({ numerator, denominator }: { numerator: string; denominator: string }): [bigint, bigint] {
  return [BigInt(numerator.replace("-", "")), BigInt(denominator)];
}

/** Reads amounts as a letter writes them: `1926,612 zł`, `27,70(3) zł`. */
function amountsIn(letter: string): { numerator: string; denominator: string }[] {
  return [...letter.matchAll(/(\d+),(\d+)(?:\((\d+)\))? zł/g)].map(
    ([, whole = "", decimals = "", period]) => {
      const fixed = BigInt(whole + decimals);
      const scale = 10n ** BigInt(decimals.length);
      if (period === undefined) return { numerator: String(fixed), denominator: String(scale) };
      const nines = 10n ** BigInt(period.length) - 1n;
      return { numerator: String(fixed * nines + BigInt(period)), denominator: String(scale * nines) };
    },
  );
}
