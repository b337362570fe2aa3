import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "zatrudnienie-socjalne";
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import * as testing from "zatrudnienie-socjalne/testing";
import { runs } from "../runs.js";

type Name = keyof typeof inputSchemas;
type Asked = (input: unknown) => { outcome: string };

const ask = (name: string) => (library as unknown as Record<string, Asked>)[name]!;
const isAccepted = (name: string, input: unknown) => inputSchemas[name as Name].safeParse(input).success;

const builders: Record<string, () => object> = {
  monthlyBenefit: testing.aMonth,
  premiumCeiling: testing.aMonth,
  payroll: testing.aPayroll,
  contributions: testing.aContribution,
  refundClaim: testing.aRefundClaim,
  planParticipation: testing.aPlan,
  assessEligibility: testing.aPerson,
  referralRoute: testing.aReferral,
  lifecycle: testing.aProgramme,
  certificate: testing.aCertificate,
  employerRefund: testing.anEmployerRefund,
  centreReport: testing.aCentreReport,
};
const choices = fc.array(fc.nat());
const valid = testing.arbitraries(fc);
const undecided = ["invalid", "unsupported-date", "undetermined"];

describe.each(Object.entries(builders))("a built input of %s", (name, build) => {
  it("is accepted by the schema, and decided", () => {
    expect(isAccepted(name, build())).toBe(true);
    expect(undecided).not.toContain(ask(name)(build()).outcome);
  });

  it("is a new one each time, with the changes", () => {
    const changed = (build as (changes: object) => object)({ asOf: "2026-06-30" });
    expect(changed).toEqual({ ...build(), asOf: "2026-06-30" });
    expect(build()).not.toBe(build());
  });
});

describe.each<[string, testing.SomeInput<object>]>(Object.entries(testing.some))(
  "some input of %s",
  (name, make) => {
    it("is valid, whatever the choices", () => {
      fc.assert(
        fc.property(valid[name as keyof typeof valid] as fc.Arbitrary<object>, (input) => {
          const { outcome } = ask(name)(input);
          expect([isAccepted(name, input), outcome === "invalid", outcome === "unsupported-date"]).toEqual([
            ...[true, false, false],
          ]);
        }),
        { numRuns: runs(40) },
      );
    });

    it("is plainest without choices, and hangs on them alone", () => {
      expect(make([])).toEqual(make([0, 0, 0, 0, 0, 0]));
      expect(make([Number.NaN, -0.5, Infinity])).toEqual(make([]));
      fc.assert(
        fc.property(choices, (list) => {
          expect(make(list)).toEqual(make([...list]));
        }),
        { numRuns: 10 },
      );
    });

    it("is refused once it is spoilt, by schema and function", () => {
      fc.assert(
        fc.property(choices, choices, (list, wrong) => {
          const valid = make(list);
          const kept = structuredClone(valid);
          const { input } = testing.spoilt(valid, wrong);
          expect(valid).toEqual(kept);
          expect([isAccepted(name, input), refuses(ask(name)(input))]).toEqual([false, true]);
        }),
        { numRuns: runs(40) },
      );
    });
  },
);

/** Of a payroll one case alone may be refused. */
const refuses = (answer: { outcome: string; invalid?: unknown[] }) =>
  answer.outcome === "invalid" || (answer.invalid ?? []).length > 0;
