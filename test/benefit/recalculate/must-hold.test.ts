import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Absence,
  type BenefitCase,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type Periods,
  recalculate,
  recalculateMonths,
  type Recalculation,
} from "zatrudnienie-socjalne";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import { randomCase } from "../../oracle/random-case.js";
import { runs } from "../../runs.js";
import { expectSound, groszy } from "./support.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const paidAmounts = fc.bigInt({ min: 0n, max: 300_000n }).map(inZloty);
const times = { numRuns: runs(80) };

function inZloty(grosze: bigint): string {
  const digits = String(grosze).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function amountOf(input: MonthlyBenefitInput): string | undefined {
  const result = monthlyBenefit(input);
  return "amount" in result ? result.amount : undefined;
}

/** What the same person's month may have looked like before: fewer absences, another day of knowledge, other readings. */
const formerFacts = fc.record({
  keep: fc.infiniteStream(fc.boolean()),
  asOf: fc.constantFrom(undefined, undefined, "2022-02-10", "2022-02-15"),
  rounding: fc.constantFrom(undefined, "up-to-10-groszy", "nearest-grosz"),
  applied: fc.constantFrom(undefined, true, false),
});
type FormerFacts = typeof formerFacts extends fc.Arbitrary<infer Facts> ? Facts : never;

function formerOf(
  input: MonthlyBenefitInput,
  { keep, asOf, rounding, applied }: FormerFacts,
): MonthlyBenefitInput {
  return {
    ...input,
    absences: (input.absences ?? []).filter(() => keep.next().value === true),
    ...(asOf !== undefined && { asOf }),
    ...(applied !== undefined && { applied }),
    interpretation: {
      ...input.interpretation,
      ...(rounding !== undefined && { rounding: rounding as "nearest-grosz" }),
    },
  };
}

function decided(result: ReturnType<typeof recalculate>): Recalculation {
  if (!("after" in result)) throw new Error(`not decided: ${JSON.stringify(result).slice(0, 300)}`);
  return result;
}

describe("what must hold of every recalculation", () => {
  it("paid what monthlyBenefit gives: unchanged; the same former facts: no change", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = randomCase(seed);
        const amount = amountOf(input);
        if (amount === undefined) return;
        const result = decided(recalculate({ paid: { amount }, input, formerInput: input }));
        expectSound(result);
        expect(result).toMatchObject({ outcome: "unchanged", difference: "0.00", changes: [] });
        expect(result.benefit).toEqual(monthlyBenefit(input));
      }),
      times,
    );
  });

  it("difference, sign, steps and changes add up, whatever was paid and known", () => {
    let withChanges = 0;
    fc.assert(
      fc.property(seeds, paidAmounts, formerFacts, (seed, amount, former) => {
        const input = randomCase(seed);
        const result = recalculate({ paid: { amount }, input, formerInput: formerOf(input, former) });
        expect("after" in result).toBe(amountOf(input) !== undefined);
        if (!("after" in result)) return;
        expectSound(result);
        if (result.changes !== null) withChanges += 1;
      }),
      times,
    );
    expect(withChanges).toBeGreaterThan(times.numRuns / 3);
  });

  it("input and former input swapped mirror the changes", () => {
    let compared = 0;
    fc.assert(
      fc.property(seeds, formerFacts, (seed, facts) => {
        const input = randomCase(seed);
        const former = formerOf(input, facts);
        const [now, then] = [amountOf(input), amountOf(former)];
        if (now === undefined || then === undefined) return;
        const forth = decided(recalculate({ paid: { amount: then }, input, formerInput: former }));
        const back = decided(recalculate({ paid: { amount: now }, input: former, formerInput: input }));
        expect(forth.difference).toBe(back.difference);
        expect([forth.before, forth.after]).toEqual([back.after, back.before]);
        expect(sidesOf(forth)).toEqual(sidesOf(mirrored(back)));
        compared += forth.changes?.length ?? 0;
      }),
      times,
    );
    expect(compared).toBeGreaterThan(times.numRuns / 3);
  });

  it("art-1-ust-3: a right from a day on leaves what the facts cut before that day give", () => {
    let inMonth = 0;
    fc.assert(
      fc.property(seeds, paidAmounts, fc.integer({ min: 1, max: 28 }), (seed, amount, day) => {
        const input = randomCase(seed);
        const excludedFrom = `${input.month}-${String(day).padStart(2, "0")}`;
        const result = recalculate({ paid: { amount }, input, excludedFrom });
        const cut = factsBefore(input, excludedFrom);
        if (!("after" in result)) return;
        expectSound(result);
        if (cut === undefined) expect(result.after).toBe("0.00");
        else expect(result.after).toBe(amountOf(cut));
        inMonth += result.after === "0.00" ? 0 : 1;
      }),
      times,
    );
    expect(inMonth).toBeGreaterThan(times.numRuns / 6);
  });

  it("art-1-ust-3: a right from a day after the month on changes nothing", () => {
    fc.assert(
      fc.property(seeds, paidAmounts, (seed, amount) => {
        const input = randomCase(seed);
        const [year, month] = input.month.split("-").map(Number) as [number, number];
        const next =
          month === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(month + 1).padStart(2, "0")}`;
        expect(recalculate({ paid: { amount }, input, excludedFrom: `${next}-01` })).toEqual(
          recalculate({ paid: { amount }, input }),
        );
      }),
      times,
    );
  });

  it("several months are the months one by one, and the totals re-add", () => {
    let listed = 0;
    fc.assert(
      fc.property(
        seeds,
        fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(paidAmounts),
        (seed, later, amounts) => {
          const { month, ...facts } = randomCase(seed);
          const paid = later.map((number) => ({
            month: monthAfter(month, number),
            amount: amounts.next().value ?? "0.00",
          }));
          const input: BenefitCase = facts;
          const result = recalculateMonths({ paid, input });
          const oneByOne = paid.map((each) => ({
            month: each.month,
            ...recalculate({ paid: { amount: each.amount }, input: { month: each.month, ...input } }),
          }));
          // A day without classes in any month is an issue of the whole.
          expect(result.outcome).toBe(
            oneByOne.some(({ outcome }) => outcome === "invalid") ? "invalid" : "recalculated",
          );
          if (result.outcome !== "recalculated") return;
          expect(result.months).toEqual(oneByOne);
          const sums = { arrears: 0n, overpaid: 0n, unchanged: 0n };
          let count = 0;
          for (const each of result.months) {
            if (!("after" in each)) continue;
            sums[each.outcome] += groszy(each.difference);
            count += 1;
          }
          expect({ ...result.totals, balance: groszy(result.totals.balance) }).toEqual({
            count,
            arrears: inZloty(sums.arrears),
            overpaid: inZloty(sums.overpaid),
            balance: sums.arrears - sums.overpaid,
          });
          expect(resultSchemas.recalculateMonths.safeParse(result).error).toBeUndefined();
          listed += count;
        },
      ),
      times,
    );
    expect(listed).toBeGreaterThan((times.numRuns * 2) / 3);
  });

  it("results are plain data that their schema describes, and nothing is mutated", () => {
    fc.assert(
      fc.property(seeds, paidAmounts, formerFacts, (seed, amount, former) => {
        const facts = randomCase(seed);
        const input = {
          paid: { amount },
          input: facts,
          formerInput: formerOf(facts, former),
          excludedFrom: `${facts.month}-15`,
        };
        const before = JSON.stringify(input);
        const result = recalculate(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(structuredClone(result)).toStrictEqual(result);
        expect(resultSchemas.recalculate.safeParse(result).error).toBeUndefined();
      }),
      { numRuns: runs(50) },
    );
  });
});

function mirrored(result: Recalculation): Pick<Recalculation, "changes"> {
  const changes = result.changes?.map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
    difference: { ...change.difference, numerator: negated(change.difference.numerator) },
  }));
  return { changes: changes ?? null };
}

function negated(digits: string): string {
  return String(-BigInt(digits));
}

/** The changes without their order: what fell away comes first, and that is something else after swapping. */
function sidesOf({ changes }: Pick<Recalculation, "changes">): string[] {
  return (changes ?? [])
    .map(({ operation, before, after, difference }) => JSON.stringify([operation, before, after, difference]))
    .sort();
}

/** The facts cut by hand before a day; undefined where no day of the programme is left. */
function factsBefore(input: MonthlyBenefitInput, day: string): MonthlyBenefitInput | undefined {
  const cut = <Span extends { from: string; to: string }>(span: Span | undefined): Span | undefined =>
    span === undefined || span.from >= day
      ? undefined
      : span.to < day
        ? span
        : { ...span, to: dayBefore(day) };
  const { trial, participation, extensions } = input.periods;
  const left = {
    trial: cut(trial),
    participation: cut(participation),
    extensions: extensions?.flatMap((span) => cut(span) ?? []),
  };
  if (left.trial === undefined && left.participation === undefined) return undefined;
  const periods: Periods = {
    ...(left.trial && { trial: left.trial }),
    ...(left.participation && { participation: left.participation }),
    ...(left.extensions && left.extensions.length > 0 && { extensions: left.extensions }),
  };
  const absences = (input.absences ?? []).filter((absence: Absence) =>
    "from" in absence ? absence.from < day : absence.date < day,
  );
  return { ...input, periods, absences };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function monthAfter(month: string, more: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + more;
  return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`;
}
