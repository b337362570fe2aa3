import { expect } from "vitest";
import {
  type CheckedLine,
  type CheckedRefundClaim,
  checkRefundClaim,
  type CheckRefundClaimInput,
  type RefundCase,
  type RefundPayment,
} from "zatrudnienie-socjalne";
import { groszy } from "../recalculate/support.js";

/** A claim that could be looked through; what must hold of every such answer is looked at. */
export function checked(input: CheckRefundClaimInput): CheckedRefundClaim {
  const result = checkRefundClaim(input);
  if (result.outcome !== "checked") throw new Error(`not checked: ${JSON.stringify(result)}`);
  expectSound(result, input);
  return result;
}

/** The lines of a claim against its sums and against themselves. */
export function expectSound(result: CheckedRefundClaim, input: CheckRefundClaimInput): void {
  const { lines, totals, wrongSums, agrees } = result;
  expect(lines.map(({ id, index, forMonth }) => ({ id, index, forMonth }))).toEqual(
    input.payments.map(({ id, forMonth }, index) => ({ id, index, forMonth })),
  );
  for (const line of lines) expectSoundLine(line);
  const isRight = lines.every(({ status }) => status === "confirmed" || status === "not-recomputed");
  expect(agrees).toBe(isRight && wrongSums.length === 0);
  const claimed = lines.map((line) => line.claimed);
  const expected = lines.map((line) => line.expected ?? line.claimed);
  for (const [sums, parts] of [
    [totals.claimed, claimed],
    [totals.expected, expected],
  ] as const) {
    expect(sums.count).toBe(lines.length);
    expect(groszy(sums.benefits)).toBe(added(parts.map(({ amount }) => amount)));
    expect(groszy(sums.contributions)).toBe(
      added(parts.flatMap(({ pension, disability }) => [pension, disability])),
    );
    expect(groszy(sums.total)).toBe(groszy(sums.benefits) + groszy(sums.contributions));
  }
  expect(groszy(totals.difference)).toBe(groszy(totals.claimed.total) - groszy(totals.expected.total));
}

function expectSoundLine({ status, claimed, expected, differences, benefit, missing }: CheckedLine): void {
  if (expected !== null) {
    expect(groszy(expected.contributions)).toBe(groszy(expected.pension) + groszy(expected.disability));
    expect(groszy(expected.total)).toBe(groszy(expected.amount) + groszy(expected.contributions));
  }
  const fields = ["amount", "pension", "disability", "contributions", "total"] as const;
  expect(differences.map(({ field }) => field)).toEqual(
    fields.filter((field) => expected !== null && claimed[field] !== expected[field]),
  );
  for (const each of differences) {
    expect([each.claimed, each.expected]).toEqual([claimed[each.field], expected?.[each.field]]);
    expect(groszy(each.difference)).toBe(groszy(each.claimed) - groszy(each.expected));
  }
  expect(status === "different").toBe(differences.length > 0);
  expect(status === "undecided").toBe(expected === null);
  if (status === "confirmed") expect(benefit).toBeDefined();
  if (status === "not-recomputed") expect(benefit).toBeUndefined();
  if (missing !== undefined) expect(missing).not.toEqual([]);
}

function added(amounts: readonly string[]): bigint {
  return amounts.reduce((total, amount) => total + groszy(amount), 0n);
}

/** `["amount 2140.70 2033.70 107.00"]`: field, claimed, expected, difference. */
export function differencesOf({ differences }: CheckedLine): string[] {
  return differences.map(
    ({ field, claimed, expected, difference }) => `${field} ${claimed} ${expected} ${difference}`,
  );
}

export function statuses({ lines }: CheckedRefundClaim): string[] {
  return lines.map(({ status }) => status);
}

/** The only line of a claim. */
export function lineOf(input: CheckRefundClaimInput): CheckedLine {
  const { lines } = checked(input);
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

/** The benefit for June 2026, whole: 2140.70; 19.52 % of it is 417.86, 8 % 171.26, both 589.12, with the benefit 2729.82. */
export const whole = {
  amount: "2140.70",
  pension: "417.86",
  disability: "171.26",
  contributions: "589.12",
  total: "2729.82",
};

export function payment(more: Partial<RefundPayment> = {}): RefundPayment {
  return { id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: false, ...more };
}

export function theCase(more: Partial<RefundCase> = {}): RefundCase {
  return {
    id: "1",
    forMonth: "2026-06",
    periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
    applied: true,
    history: "complete",
    ...more,
  };
}

/** A claim for what was paid in July 2026. */
export function claim(
  payments: readonly RefundPayment[],
  cases: readonly RefundCase[],
  more: Partial<CheckRefundClaimInput> = {},
): CheckRefundClaimInput {
  return { paidInMonth: "2026-07", payments, cases, ...more };
}
