// What the Standard Schema (version 1) asks for, and the types of what is checked.
import { describe, expect, expectTypeOf, it } from "vitest";
import type {
  AssessEligibilityInput,
  HoursInput,
  MonthlyBenefitInput,
  PayrollInput,
} from "zatrudnienie-socjalne";
import * as benefit from "zatrudnienie-socjalne/benefit";
import * as centre from "zatrudnienie-socjalne/centre";
import type { inputSchemas, SchemaName } from "zatrudnienie-socjalne/schemas";
import {
  type InputOf,
  type Validator,
  validator,
  type ValidatorName,
} from "zatrudnienie-socjalne/validation";
import type { z } from "zod";

describe("a validator", () => {
  it("is a Standard Schema, of the version, with the vendor's name", () => {
    const standard: z.core.$ZodStandardSchema<(typeof inputSchemas)["hours"]> =
      validator("hours")["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "zatrudnienie-socjalne" });
  });

  it("answers at once: with the very value, or with messages and paths", () => {
    const { validate } = validator("hours")["~standard"];
    const good = Object.freeze({ on: "2026-06-15", weekly: 28 });
    const checked = validate(good);
    expect("value" in checked && checked.value).toBe(good);
    expect(validate({ on: "2026-06-31", weekly: 28 })).toEqual({
      issues: [{ message: "on: to nie jest istniejący dzień w zapisie RRRR-MM-DD.", path: ["on"] }],
    });
  });

  it("never throws, whatever it is asked about", () => {
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error("80010112345"); }, get: () => { throw new Error("80010112345"); } }); // prettier-ignore
    const { issues } = validator("hours", { language: "en" })["~standard"].validate(hostile);
    expect(issues).toEqual([{ message: "The data cannot be read as a plain JSON object.", path: [] }]);
  });

  it("speaks Polish where the language is none of the two", () => {
    const said = (language: unknown) =>
      validator("hours", { language: language as "pl" })["~standard"].validate({}).issues?.[0]?.message;
    expect(new Set([undefined, "pl", "de", null].map(said)).size).toBe(1);
    expect(said("en")).not.toBe(said("pl"));
  });

  it("does not use up cases that can be taken once: the function finds what is wrong with them", () => {
    function* cases() {
      yield { id: "1", periods: { participation: { from: "2026-06-30", to: "2026-06-01" } } };
    }
    const input = { month: "2026-06", cases: cases() };
    expect(validator("payroll")["~standard"].validate(input).issues).toBeUndefined();
    const counted = benefit.payroll(input);
    expect(counted.outcome === "computed" && counted.totals.invalid).toBe(1);
  });

  it.each(["nobody", "constructor", "__proto__", "toString"])(
    "of a function that is not there: %s",
    (name) => {
      expect(() => validator(name as "hours")).toThrow(RangeError);
    },
  );
});

describe("the validator of an entry", () => {
  it("says what the one of all says, of the entry's own functions", () => {
    const input = { month: "2026-06", periods: {}, applied: 1 };
    expect(benefit.validator("monthlyBenefit")["~standard"].validate(input)).toEqual(
      validator("monthlyBenefit")["~standard"].validate(input),
    );
    expect(() => benefit.validator("hours" as "payroll")).toThrow(RangeError);
    const services = { on: "2026-06-31" };
    expect(centre.validator("reintegrationServices")["~standard"].validate(services)).toEqual(
      validator("reintegrationServices")["~standard"].validate(services),
    );
  });
});

it("types: every function that has schemas, and what each takes", () => {
  expectTypeOf<SchemaName>().toExtend<ValidatorName>();
  expectTypeOf(validator("hours")).toEqualTypeOf<Validator<HoursInput>>();
  expectTypeOf<Exclude<ValidatorName, SchemaName>>().toEqualTypeOf<"payrollLines">();
  type Types = NonNullable<Validator<InputOf<"monthlyBenefit">>["~standard"]["types"]>;
  expectTypeOf<Types["input"]>().toEqualTypeOf<MonthlyBenefitInput>();
  expectTypeOf<Types["output"]>().toEqualTypeOf<MonthlyBenefitInput>();
  type Schemas = typeof inputSchemas;
  type OfSchemas = { readonly [Name in Exclude<SchemaName, "questions">]: z.input<Schemas[Name]> };
  expectTypeOf<{ [Name in keyof OfSchemas]: InputOf<Name> }>().toEqualTypeOf<OfSchemas>();
  expectTypeOf<InputOf<"questions">>().toEqualTypeOf<AssessEligibilityInput>();
  expectTypeOf<InputOf<"payrollLines">>().toEqualTypeOf<PayrollInput>();
});
