import * as fc from "fast-check";
import { expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { grantReturn, type GrantReturnInput } from "zatrudnienie-socjalne/centre";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import { runs } from "../runs.js";

const back = (unused: string, ...amounts: string[]) => {
  const grants = amounts.map((amount, index) => ({ id: `G${String(index)}`, amount }));
  const result = grantReturn({ on: "2026-06-30", unused, grants });
  if (!("parts" in result)) throw new Error(JSON.stringify(result));
  return result;
};
const parts = (...given: Parameters<typeof back>): string[] =>
  back(...given).parts.map(({ amount }) => amount);
const assumed = (...given: Parameters<typeof back>): string[] =>
  back(...given).assumptions.map(({ id }) => id);

it("art-6-ust-3: in proportion, the grosze left to the largest remainders, equal ones in order", () => {
  expect(parts("100.00", "50.00", "50.00", "50.00")).toEqual(["33.34", "33.33", "33.33"]);
  expect(parts("12345.67", "100000.00", "40000.00", "10000.00")).toEqual(["8230.45", "3292.18", "823.04"]);
  expect(parts("0.01", "1.00", "2.00")).toEqual(["0.00", "0.01"]);
  expect(back("0.01", "1.00", "2.00").parts[0]?.exact).toEqual({ numerator: "1", denominator: "300" });
});

it("assumptions: one pool of two or more, remainders where a part was not whole", () => {
  expect(assumed("10.00", "20.00")).toEqual([]);
  expect(assumed("10.00", "20.00", "20.00")).toEqual(["unused-as-one-pool"]);
  expect(assumed("0.01", "20.00", "20.00")).toEqual(["unused-as-one-pool", "largest-remainder"]);
});

it("nothing unused", () => {
  expect(back("0.00", "1.00", "2.00")).toMatchObject({
    outcome: "nothing-to-return",
    total: "0.00",
    parts: [
      { id: "G0", index: 0, amount: "0.00" },
      { id: "G1", index: 1, amount: "0.00" },
    ],
    assumptions: [],
  });
});

it("bad input", () => {
  const issues = (input: Partial<GrantReturnInput>) => {
    const result = grantReturn({
      on: "2026-06-30",
      unused: "1.00",
      grants: [{ id: "a", amount: "1.00" }],
      ...input,
    });
    return result.outcome === "invalid"
      ? result.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
      : [];
  };
  expect(issues({})).toEqual([]);
  expect(issues({ grants: [] })).toEqual(["grants too-few"]);
  expect(issues({ grants: [{ id: "a", amount: "0.00" }] })).toEqual(["grants.0.amount amount-not-positive"]);
  expect(issues({ unused: "1.01" })).toEqual(["unused unused-above-grants"]);
  const twice = { id: "a", amount: "1.00" };
  expect(issues({ grants: [twice, twice] })).toEqual(["grants.1.id repeated-id"]);
});

it("the parts make what was unused, each within a grosz of its share; the steps say so", () => {
  const grosze = fc.integer({ min: 1, max: 9_999_999 });
  const pln = (count: number): string => (count / 100).toFixed(2);
  fc.assert(
    fc.property(
      fc.array(grosze, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (grants, share) => {
        const sum = grants.reduce((a, b) => a + b, 0);
        const unused = Math.floor(Math.min(sum, 999_999_999) * share);
        const result = back(pln(unused), ...grants.map(pln));
        expect(resultSchemas.grantReturn.parse(result)).toEqual(result);
        const amounts = result.parts.map(({ amount }) => Math.round(Number(amount) * 100));
        expect(amounts.reduce((a, b) => a + b, 0)).toBe(unused);
        result.parts.forEach(({ exact: { numerator, denominator } }, index) => {
          const off = BigInt(amounts[index] ?? 0) * BigInt(denominator) - 100n * BigInt(numerator);
          expect(off < BigInt(denominator) && off > -BigInt(denominator)).toBe(true);
        });
        const said = result.steps.flatMap(({ value }) => (value === undefined ? [] : [value]));
        const total = said.reduce(
          (all, { numerator, denominator }) => all + Number(numerator) / Number(denominator),
          0,
        );
        expect(Math.round(total * 100)).toBe(unused);
      },
    ),
    { numRuns: runs(100) },
  );
});

it("in Polish", () => {
  expect(explain(back("100.00", "50.00", "50.00", "50.00"), "pl")).toEqual([
    "Z dotacji nr 1 zwrotowi podlega 33,34 zł (art. 6 ust. 3).",
    "Z dotacji nr 2 zwrotowi podlega 33,33 zł (art. 6 ust. 3).",
    "Z dotacji nr 3 zwrotowi podlega 33,33 zł (art. 6 ust. 3).",
    "Części zaokrąglono w dół, a brakujące grosze (1) doliczono kolejno tam, gdzie zaokrąglenie odjęło najwięcej (art. 6 ust. 3).",
  ]);
});
