import fc, * as allOfIt from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type AssessEligibilityInput,
  monthlyBenefit,
  type MonthlyBenefitInput,
  payroll,
  type PayrollInput,
} from "zatrudnienie-socjalne";
import { arbitraries, some } from "zatrudnienie-socjalne/testing";
import { validator } from "zatrudnienie-socjalne/validation";
import { manifest } from "../../scripts/entries.mjs";
import { runs } from "../runs.js";

const valid = arbitraries(fc);

describe("arbitraries of valid inputs", () => {
  it("are those of some, by the same names", () => {
    expect(Object.keys(valid)).toEqual(Object.keys(some));
    expect(Object.keys(arbitraries(allOfIt))).toEqual(Object.keys(some));
  });

  it.each(Object.keys(some) as (keyof typeof some)[])("%s: a validator finds nothing wrong", (name) => {
    const { validate } = validator(name)["~standard"];
    fc.assert(
      fc.property(valid[name] as fc.Arbitrary<unknown>, (input) => {
        expect(validate(input).issues).toBeUndefined();
      }),
      { numRuns: runs(20) },
    );
  });

  it("reach further than the few numbers of a plain list: five people of a payroll, each another", () => {
    const payrolls = fc.sample(valid.payroll, { seed: 12, numRuns: 100 });
    const different = payrolls.map(
      ({ cases }) => new Set([...cases].map((one) => JSON.stringify({ ...one, id: 0 }))),
    );
    expect(Math.max(...different.map(({ size }) => size))).toBe(5);
  });

  it("shrink to the plainest input that fails", () => {
    const refusal = fc.check(
      fc.property(valid.monthlyBenefit, () => false),
      { seed: 12 },
    );
    expect(refusal.counterexample).toEqual([some.monthlyBenefit([])]);
  });

  it("a payroll of one person says what the month says, whoever it is", () => {
    fc.assert(
      fc.property(valid.monthlyBenefit, ({ month, ...person }) => {
        const { outcome } = monthlyBenefit({ month, ...person });
        const result = payroll({ month, cases: [{ id: "a", ...person }] });
        const kinds = result.outcome === "computed" ? result : undefined;
        const found = [kinds?.lines, kinds?.undetermined, kinds?.invalid].map((list) => list?.length);
        expect([outcome, ...found]).toEqual([
          outcome,
          ...(["due", "not-due"].includes(outcome) ? [1, 0, 0] : [0, 1, 0]),
        ]);
      }),
      { numRuns: runs(30) },
    );
  });

  it("have the types of the inputs wherever fast-check takes an arbitrary", () => {
    expectTypeOf(valid.monthlyBenefit).toExtend<fc.Arbitrary<MonthlyBenefitInput>>();
    expectTypeOf(valid.monthlyBenefit).not.toExtend<fc.Arbitrary<PayrollInput>>();
    const both = fc.tuple(valid.payroll, valid.assessEligibility);
    expectTypeOf(both).toEqualTypeOf<fc.Arbitrary<[PayrollInput, AssessEligibilityInput]>>();
    const months = valid.monthlyBenefit.filter(({ applied }) => applied === true).map(({ month }) => month);
    expectTypeOf(fc.array(months)).toEqualTypeOf<fc.Arbitrary<string[]>>();
    const chained = valid.payroll.chain(({ cases }) => fc.constantFrom(...cases));
    expectTypeOf(chained).toExtend<fc.Arbitrary<object>>();
  });
});

it("fast-check is an optional peer: who does not use it need not install it", () => {
  expect(manifest["peerDependenciesMeta"]).toEqual({ "fast-check": { optional: true } });
  expect(manifest["peerDependencies"]).toEqual({ "fast-check": "^4.0.0", zod: "^4.5.0" });
});
