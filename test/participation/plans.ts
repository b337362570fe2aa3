import {
  type PlannedParticipation,
  planParticipation,
  type PlanParticipationInput,
} from "zatrudnienie-socjalne/participation";
import { knownOn } from "../law/future.js";

export type MonthCount = "civil-code" | "day-before";

export const monthCounts: readonly MonthCount[] = ["civil-code", "day-before"];

/** A plan that must come out, by the law that was known; anything else fails the test with the whole answer. */
export function planned(input: PlanParticipationInput): PlannedParticipation {
  const result = planParticipation({ asOf: knownOn, ...input });
  if (result.outcome !== "planned") throw new Error(`not planned: ${JSON.stringify(result)}`);
  return result;
}

/** What is missing where the answer must be undetermined. */
export function missingOf(input: PlanParticipationInput): unknown[] {
  const result = planParticipation({ asOf: knownOn, ...input });
  if (result.outcome !== "undetermined") throw new Error(`not undetermined: ${JSON.stringify(result)}`);
  return result.missing;
}

/** The problems where the answer must be invalid, as `path code`. */
export function issuesOf(input: PlanParticipationInput): string[] {
  const result = planParticipation(input);
  if (result.outcome !== "invalid") throw new Error(`not invalid: ${JSON.stringify(result)}`);
  return result.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

export function codesOf(input: PlanParticipationInput): string[] {
  return planned(input).violations.map(({ code }) => code);
}

export function assumptionsOf(input: PlanParticipationInput): string[] {
  return planned(input).assumptions.map(({ id }) => id);
}

// Days as whole numbers of days since 1970-01-01, worked out without Date: months are counted from March, so that the
// leap day is the last of the year.
export function dayNumber(date: string): bigint {
  const [year, month, day] = date.split("-").map((part) => BigInt(part)) as [bigint, bigint, bigint];
  const shifted = month > 2n ? month - 3n : month + 9n;
  const y = month > 2n ? year : year - 1n;
  return 365n * y + y / 4n - y / 100n + y / 400n + (153n * shifted + 2n) / 5n + day - 1n - 719468n;
}

function isLeap(year: bigint): boolean {
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);
}

function lengthOfMonth(year: bigint, month: bigint): bigint {
  if (month === 2n) return isLeap(year) ? 29n : 28n;
  return [4n, 6n, 9n, 11n].includes(month) ? 30n : 31n;
}

export function written(year: bigint, month: bigint, day: bigint): string {
  const two = (part: bigint) => part.toString().padStart(2, "0");
  return `${year.toString().padStart(4, "0")}-${two(month)}-${two(day)}`;
}

export function nextDay(date: string): string {
  return plusDays(date, 1);
}

export function plusDays(date: string, days: number): string {
  let [year, month, day] = date.split("-").map((part) => BigInt(part)) as [bigint, bigint, bigint];
  day += BigInt(days);
  for (;;) {
    if (day < 1n) {
      month -= 1n;
      if (month === 0n) [year, month] = [year - 1n, 12n];
      day += lengthOfMonth(year, month);
    } else if (day > lengthOfMonth(year, month)) {
      day -= lengthOfMonth(year, month);
      month += 1n;
      if (month === 13n) [year, month] = [year + 1n, 1n];
    } else {
      return written(year, month, day);
    }
  }
}

/** Last day of a term of whole months, as contract.md says it under `monthCount`. */
export function termEnd(from: string, months: number, count: MonthCount): string {
  const [year, month, day] = from.split("-").map((part) => BigInt(part)) as [bigint, bigint, bigint];
  const ordinal = year * 12n + (month - 1n) + BigInt(months);
  const endYear = ordinal / 12n;
  const endMonth = (ordinal % 12n) + 1n;
  const length = lengthOfMonth(endYear, endMonth);
  if (day > length) return written(endYear, endMonth, length);
  const sameNumber = written(endYear, endMonth, day);
  return count === "civil-code" ? sameNumber : plusDays(sameNumber, -1);
}
