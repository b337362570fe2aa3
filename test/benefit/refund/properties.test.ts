import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refundClaim } from "zatrudnienie-socjalne/benefit";
import { deepFreeze } from "../../input/support.js";
import { plus } from "../../oracle/refund-oracle.js";
import { runs } from "../../runs.js";
import { exactOf, isEqual, sumOf, valuesOf } from "../readd.js";
import { claimOf } from "./claims.js";
import { rightClaims } from "./random-claim.js";

const twoDecimals = /^(?:0|[1-9]\d*)\.\d{2}$/;
const times = { numRuns: runs(80) };

describe("art-15-ust-8: what holds for every claim", () => {
  it("lines add up, and so do the sums of the claim", () => {
    fc.assert(
      fc.property(rightClaims, (input) => {
        const { lines, totals, premiumsLeftOut } = claimOf(input);
        for (const { amount, contributions, total, taxAdvance, net } of lines) {
          expect(plus(amount, contributions?.total ?? "0.00")).toBe(total);
          if (contributions !== null)
            expect(plus(contributions.pension, contributions.disability)).toBe(contributions.total);
          expect((taxAdvance === undefined) === (net === undefined)).toBe(true);
          if (taxAdvance !== undefined) expect(plus(net!, taxAdvance)).toBe(amount);
        }
        expect(totals.count).toBe(lines.length);
        expect(plus(...lines.map(({ amount }) => amount))).toBe(totals.benefits);
        expect(plus(...lines.map(({ contributions }) => contributions?.total ?? "0.00"))).toBe(
          totals.contributions,
        );
        expect(plus(...lines.map(({ total }) => total))).toBe(totals.total);
        expect(plus(totals.benefits, totals.contributions)).toBe(totals.total);
        for (const text of [totals.benefits, totals.contributions, totals.total, premiumsLeftOut])
          expect(text).toMatch(twoDecimals);
      }),
      times,
    );
  });

  it("the values of the steps add up to the total", () => {
    fc.assert(
      fc.property(rightClaims, (input) => {
        const { steps, totals } = claimOf(input);
        expect(isEqual(sumOf(valuesOf(steps)), exactOf(totals.total))).toBe(true);
      }),
      times,
    );
  });

  it("its own lines and totals, given back, make the same claim", () => {
    fc.assert(
      fc.property(rightClaims, (input) => {
        const first = claimOf(input);
        expect(claimOf({ ...input, payments: first.lines, totals: first.totals })).toEqual(first);
      }),
      times,
    );
  });

  it("the order of keys says nothing; nothing is changed; results are plain JSON", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    fc.assert(
      fc.property(rightClaims, (input) => {
        const first = refundClaim(deepFreeze(structuredClone(input)));
        expect(refundClaim(turned(input) as typeof input)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
        expect(structuredClone(first)).toStrictEqual(first);
      }),
      times,
    );
  });

  it("the order of payments changes the order of lines and no sum", () => {
    fc.assert(
      fc.property(rightClaims, (input) => {
        const first = claimOf(input);
        const back = claimOf({ ...input, payments: [...input.payments].reverse() });
        expect(back.totals).toEqual(first.totals);
        expect([...back.lines].reverse()).toEqual(first.lines);
      }),
      times,
    );
  });

  it("a claim of two parts is the two claims together", () => {
    fc.assert(
      fc.property(rightClaims, fc.nat(), ({ totals: _, ...input }, at) => {
        const cut = input.payments.length === 0 ? 0 : at % input.payments.length;
        const [a, b] = [input.payments.slice(0, cut), input.payments.slice(cut)].map((payments) =>
          claimOf({ ...input, payments }),
        ) as [ReturnType<typeof claimOf>, ReturnType<typeof claimOf>];
        const all = claimOf(input);
        expect(all.totals.count).toBe(a.totals.count + b.totals.count);
        for (const key of ["benefits", "contributions", "total"] as const)
          expect(all.totals[key]).toBe(plus(a.totals[key], b.totals[key]));
      }),
      times,
    );
  });
});
