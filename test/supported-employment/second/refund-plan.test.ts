import fc from "fast-check";
import { describe, it } from "vitest";
import { employerRefundPlan } from "zatrudnienie-socjalne/supported-employment";
import { runs } from "../../runs.js";
import { monthPlus } from "./days.js";
import { aDay, anAmount, asGiven, given, near, seldom, settings } from "./random.js";
import { type PlanCase, secondPlan } from "./refund-plan.js";
import { expectSame } from "./seen.js";

const agreements = fc.oneof(aDay, fc.constant("2026-12-10")).filter((day) => day >= "2003-08-14");

const cases = agreements
  .chain((agreementOn) =>
    fc.tuple(
      fc.constant(agreementOn),
      fc.oneof(near(agreementOn, 0, 40), fc.constant(`${monthPlus(agreementOn.slice(0, 7), 1)}-01`)),
    ),
  )
  .chain(([agreementOn, startedOn]): fc.Arbitrary<PlanCase> =>
    fc.record({
      agreementOn: fc.constant(agreementOn),
      startedOn: fc.constant(startedOn),
      contributionPercent: fc.constantFrom("0", "20.48", "17.9312", "20.48", "100", undefined),
      place: seldom(fc.constantFrom("employer", "centre")),
      from: seldom(fc.constantFrom("centre", "club")),
      wages: fc
        .array(fc.record({ wagePaid: anAmount(3_000), refundedWage: seldom(anAmount(3_000)) }).map(given), {
          minLength: 1,
          maxLength: 15,
        })
        .map((wages) =>
          wages.map((wage, later) => ({ month: monthPlus(startedOn.slice(0, 7), later), ...wage })),
        )
        .chain((wages) => fc.constantFrom(wages, [...wages].reverse())) as fc.Arbitrary<PlanCase["wages"]>,
    }),
  );

/** More cases, here and beside: `FUZZ_TIMES=50 npx vitest run test/supported-employment/second`. */
describe("art-16-ust-2: employerRefundPlan and an independent derivation agree", () => {
  it("on random agreements around every day of change", () => {
    fc.assert(
      fc.property(cases, settings, (input, { asOf }) => {
        const made = employerRefundPlan({ ...given(input), ...asGiven({ asOf }) } as never);
        expectSame(made, secondPlan(input, { asOf }));
      }),
      { numRuns: runs(30) },
    );
  });
});
