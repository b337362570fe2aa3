import { expect } from "vitest";
import {
  type InterpretationKey,
  interpretations,
  type MonthlyBenefitInput,
  type Priced,
  priceOf,
} from "zatrudnienie-socjalne";
import { sum } from "../boundaries/cases.js";
import { groszy } from "../recalculate/support.js";

/** A price that can be told, and is sound. */
export function priced(key: InterpretationKey, input: MonthlyBenefitInput): Priced {
  const result = priceOf({ key, input });
  if (result.outcome !== "priced") throw new Error(`not priced: ${JSON.stringify(result)}`);
  expectSound(result);
  return result;
}

/** What holds for every price, whatever its case. */
export function expectSound(result: Priced): void {
  const question = interpretations().find(({ id }) => id === result.key);
  expect(result.readings.map(({ reading }) => reading)).toEqual(
    question?.readings.map(({ reading }) => reading),
  );
  const amounts = result.readings.map(({ amount }) => groszy(amount));
  const reference = result.readings.find(({ reading }) => reading === result.reference);
  expect(reference).toMatchObject({ difference: "0.00", changes: [] });
  const of = reference?.amount ?? "";
  const [least, most] = amounts.reduce(
    ([a, b], n) => [n < a ? n : a, n > b ? n : b],
    [amounts[0]!, amounts[0]!],
  );
  expect(groszy(result.spread)).toBe(most - least);
  for (const { amount, difference, changes } of result.readings) {
    expect(groszy(difference)).toBe(groszy(amount) - groszy(of));
    const total = sum(changes.map((change) => change.difference));
    expect(BigInt(total.numerator) * 100n).toBe(groszy(difference) * BigInt(total.denominator));
  }
  if (!result.contained) expect(new Set(amounts).size).toBe(1);
  expect(result.gross).toBe(true);
}

/** The amounts in the order of the question, and the spread after them. */
export function amountsOf(key: InterpretationKey, input: MonthlyBenefitInput): string[] {
  const { readings, spread } = priced(key, input);
  return [...readings.map(({ amount }) => amount), spread];
}
