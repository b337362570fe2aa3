import { expect } from "vitest";
import {
  type Absence,
  type BenefitDue,
  type BenefitNotDue,
  type Exact,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type MonthlyBenefitResult,
  type Periods,
} from "zatrudnienie-socjalne";

type Decided = BenefitDue | BenefitNotDue;

/** A result that must be decided and whose steps must add up; anything else fails the test with the whole answer. */
export function decided(input: MonthlyBenefitInput): Decided {
  const result = monthlyBenefit(input);
  if (result.outcome !== "due" && result.outcome !== "not-due") {
    throw new Error(`not decided: ${JSON.stringify(result)}`);
  }
  expectStepsToAddUp(result);
  return result;
}

export function amountOf(input: MonthlyBenefitInput): string {
  return decided(input).amount;
}

/** `2140.70`, or the reason why nothing is due. */
export function amountOrReason(input: MonthlyBenefitInput): string {
  const result = decided(input);
  return result.outcome === "due" ? result.amount : result.reason;
}

export function missingOf(input: MonthlyBenefitInput): unknown[] {
  const result = monthlyBenefit(input);
  if (result.outcome !== "undetermined") throw new Error(`not undetermined: ${JSON.stringify(result)}`);
  return result.missing;
}

/** The problems where the answer must be invalid, as `path code`. */
export function issuesOf(input: MonthlyBenefitInput): string[] {
  const result = monthlyBenefit(input);
  if (result.outcome !== "invalid") throw new Error(`not invalid: ${JSON.stringify(result)}`);
  return result.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

export function outcomeOf(input: MonthlyBenefitInput): MonthlyBenefitResult["outcome"] {
  return monthlyBenefit(input).outcome;
}

/** "In money results the steps with a `value` are addends whose sum, with the rounding step, is `amount` (`exact` is the sum before rounding)." */
function expectStepsToAddUp({ steps, amount, exact }: Decided): void {
  const before = steps.filter(({ operation }) => operation !== "round");
  expect(sum(before.flatMap(({ value }) => value ?? [])), "steps before rounding").toEqual(exact);
  expect(sum(steps.flatMap(({ value }) => value ?? [])), "all steps").toEqual(worth(groszeOf(amount)));
}

function groszeOf(amount: string): bigint {
  expect(amount).toMatch(/^\d+\.\d\d$/);
  return BigInt(amount.replace(".", ""));
}

/** So many groszy, times a fraction, as reduced PLN: `worth(214068n, 17n, 20n)` is 17/20 of 2140.68. */
export function worth(grosze: bigint, numerator = 1n, denominator = 1n): Exact {
  return reduced(grosze * numerator, 100n * denominator);
}

export function sum(addends: readonly Exact[]): Exact {
  const total = addends.reduce<readonly [bigint, bigint]>(
    ([p, q], { numerator, denominator }) => {
      const [n, d] = [BigInt(numerator), BigInt(denominator)];
      return [p * d + n * q, q * d];
    },
    [0n, 1n],
  );
  return reduced(...total);
}

function reduced(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: String(numerator / divisor), denominator: String(denominator / divisor) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

export function sick(from: string, to: string = from): Absence {
  return { kind: "sickness", from, to };
}

export function unexcused(...dates: string[]): Absence[] {
  return dates.map((date) => ({ kind: "unexcused", date }));
}

export function excused(...dates: string[]): Absence[] {
  return dates.map((date) => ({ kind: "excused", date }));
}

export function dayOff(...dates: string[]): Absence[] {
  return dates.map((date) => ({ kind: "day-off", date }));
}

/** What had been used before the day. */
export function used(before: string, { sick: sicknessUsed = 0, off: daysOffUsed = 0 }) {
  return { before, sicknessUsed, daysOffUsed };
}

/** Participation, or the trial, between two days and nothing else. */
export function only(phase: "trial" | "participation", from: string, to: string): Periods {
  return { [phase]: { from, to } };
}

/** A phase that is the whole month and nothing else. */
export function wholeMonth(phase: "trial" | "participation", month: string): Periods {
  return only(phase, `${month}-01`, lastDayOf(month));
}

export function lastDayOf(month: string): string {
  return `${month}-${String(lengthOf(month))}`;
}

function lengthOf(month: string): number {
  const [year, number] = month.split("-").map(Number) as [number, number];
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/** The months from one to another, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = numberOf(first);
  return Array.from({ length: numberOf(last) - start + 1 }, (_, index) => {
    const number = start + index;
    return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`;
  });
}
