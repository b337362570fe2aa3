import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckRefundClaimInput, type ClaimLine } from "zatrudnienie-socjalne";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import { runs } from "../../runs.js";
import { groszy } from "../recalculate/support.js";
import { rightClaim } from "./random-claim.js";
import { checked, statuses } from "./support.js";

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const people = fc.array(seeds, { minLength: 1, maxLength: 6 });
const times = { numRuns: runs(50) };

/** The input of the check for a claim as it came from `refundClaim`. */
function asItCame(of: readonly number[]): CheckRefundClaimInput | undefined {
  const right = rightClaim(of);
  if (right === undefined) return undefined;
  const { paidInMonth, lines, totals } = right.claim;
  return { paidInMonth, payments: lines, totals, cases: right.cases };
}

function moved(amount: string, by: bigint): string {
  const sum = groszy(amount) + by;
  // Never below zero: then the other way.
  const whole = String(sum < 0n ? groszy(amount) - by : sum).padStart(3, "0");
  return `${whole.slice(0, -2)}.${whole.slice(-2)}`;
}

/** Each amount of a line that can be wrong. */
const mistakes: Record<string, (line: ClaimLine, by: bigint) => ClaimLine> = {
  amount: (line, by) => ({ ...line, amount: moved(line.amount, by) }),
  total: (line, by) => ({ ...line, total: moved(line.total, by) }),
  pension: (line, by) => inContributions(line, "pension", by),
  disability: (line, by) => inContributions(line, "disability", by),
  contributions: (line, by) => inContributions(line, "total", by),
};

function inContributions(line: ClaimLine, part: "pension" | "disability" | "total", by: bigint): ClaimLine {
  const contributions = line.contributions ?? { pension: "0.00", disability: "0.00", total: "0.00" };
  return { ...line, contributions: { ...contributions, [part]: moved(contributions[part], by) } };
}

const steps = fc.bigInt({ min: -5000n, max: 5000n }).filter((by) => by !== 0n);

describe("art-15-ust-8: what must hold of every check", () => {
  it("an untouched claim with right cases agrees", () => {
    let seen = 0;
    fc.assert(
      fc.property(people, (of) => {
        const input = asItCame(of);
        if (input === undefined) return;
        seen += input.payments.length;
        const result = checked(input);
        expect(statuses(result)).toEqual(input.payments.map(() => "confirmed"));
        expect(result).toMatchObject({ agrees: true, wrongSums: [], unmatchedCases: [], violations: [] });
        expect(result.totals).toEqual({ claimed: input.totals, expected: input.totals, difference: "0.00" });
      }),
      times,
    );
    expect(seen).toBeGreaterThan(times.numRuns);
  });

  it("a single wrong amount is found, its line named, and no other line is different", () => {
    fc.assert(
      fc.property(
        people,
        fc.nat(),
        fc.constantFrom(...Object.keys(mistakes)),
        steps,
        (of, nth, field, by) => {
          const input = asItCame(of);
          if (input === undefined) return;
          const at = nth % input.payments.length;
          const payments = input.payments.map((line, index) =>
            index === at ? mistakes[field]!(line as ClaimLine, by) : line,
          );
          const result = checked({ ...input, payments });
          expect(result.agrees).toBe(false);
          expect(statuses(result)).toEqual(
            payments.map((_, index) => (index === at ? "different" : "confirmed")),
          );
          expect(result.lines[at]?.differences.map((each) => each.field)).toContain(field);
          expect(result.steps.some(({ operands }) => operands["line"] === at + 1)).toBe(true);
          expect(result.steps.some(({ operands }) => "line" in operands && operands["line"] !== at + 1)).toBe(
            false,
          );
        },
      ),
      times,
    );
  });

  it("a single wrong sum of the claim is found and no line is different", () => {
    fc.assert(
      fc.property(
        people,
        fc.constantFrom("count", "benefits", "contributions", "total"),
        steps,
        (of, name, by) => {
          const input = asItCame(of);
          if (input?.totals === undefined) return;
          const stated = String(input.totals[name as "count" | "total"]);
          const wrong = name === "count" ? Number(stated) + 1 : moved(stated, by);
          const result = checked({ ...input, totals: { ...input.totals, [name]: wrong } });
          expect(result.agrees).toBe(false);
          expect(result.wrongSums).toEqual([
            { path: ["totals", name], claimed: String(wrong), expected: stated },
          ]);
          expect(statuses(result)).not.toContain("different");
        },
      ),
      times,
    );
  });

  it("the order of keys and of cases does not matter; nothing is mutated; results are plain data of their schema", () => {
    fc.assert(
      fc.property(people, fc.nat(), steps, (of, nth, by) => {
        const right = asItCame(of);
        if (right === undefined) return;
        const at = nth % right.payments.length;
        const input = {
          ...right,
          payments: right.payments.map((line, index) =>
            index === at ? mistakes["amount"]!(line as ClaimLine, by) : line,
          ),
        };
        const before = JSON.stringify(input);
        const result = checked(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(structuredClone(result)).toStrictEqual(result);
        expect(resultSchemas.checkRefundClaim.safeParse(result).error).toBeUndefined();
        expect(checked(backwards(input) as CheckRefundClaimInput)).toEqual(result);
        expect(checked({ ...input, cases: [...(input.cases ?? [])].reverse() })).toEqual(result);
      }),
      { numRuns: runs(33) },
    );
  });

  it("art-15-ust-8: a benefit in parts, in one month or after another, is expected in all as far as it is due", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.bigInt({ min: 0n, max: 250_000n }), { minLength: 1, maxLength: 4 }),
        (seed, parts) => {
          const input = asItCame([seed]);
          const [line] = input?.payments ?? [];
          const [facts] = input?.cases ?? [];
          if (line === undefined || facts === undefined) return;
          const { id, forMonth } = line;
          const due = groszy(line.amount) + groszy(line.paidBefore ?? "0.00");
          const payments = parts.map((part) => ({
            id,
            forMonth,
            amount: moved("0.00", part),
            otherInsuranceTitle: true,
          }));
          const result = checked({ paidInMonth: "2026-10", payments, cases: [facts] });
          expect(groszy(result.totals.expected.benefits)).toBe(due);
          const before = due / 2n;
          const later = checked({
            paidInMonth: "2026-10",
            payments,
            cases: [{ ...facts, paidBefore: moved("0.00", before) }],
          });
          expect(groszy(later.totals.expected.benefits)).toBe(due - before);
        },
      ),
      times,
    );
  });
});

/** The same value with its keys in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}
