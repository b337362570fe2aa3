import fc from "fast-check";
import { describe, it } from "vitest";
import { employerRefund } from "zatrudnienie-socjalne/supported-employment";
import { runs } from "../../runs.js";
import { monthPlus } from "./days.js";
import { aDay, anAmount, asGiven, beside, given, near, seldom, settings } from "./random.js";
import { type RefundCase, secondRefund } from "./refund.js";
import { expectSame } from "./seen.js";

const agreements = fc.oneof(beside("2007-07-14", "2011-10-30", "2022-02-15"), aDay);
const monthsOfWork = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 13 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 7, 18, 120, 121) },
);
const percents = fc.oneof(
  fc.constantFrom("0", "20.48", "17.93", "100", "20.4801"),
  fc.integer({ min: 0, max: 100_0000 }).map((all) => String(all / 10_000)),
);
const amounts = fc.oneof(
  { weight: 12, arbitrary: anAmount(3_000) },
  { weight: 1, arbitrary: fc.constant("0.00") },
);
const benefits = fc.record({
  from: fc.constantFrom("2019-06-01", "2024-08-01", "2027-06-01", "2027-03-01", "2028-05-01"),
  amount: anAmount(2_000).filter((amount) => amount !== "0.00"),
});

const cases = agreements.chain((agreementOn): fc.Arbitrary<RefundCase> =>
  fc.record({
    agreementOn: fc.constant(agreementOn),
    month: fc.oneof(
      fc.integer({ min: -1, max: 24 }).map((later) => monthPlus(agreementOn.slice(0, 7), later)),
      fc.constantFrom("2024-06", "2024-07", "2024-10", "2024-11", "2026-10", "2027-05", "2027-06"),
    ),
    employmentMonth: monthsOfWork,
    wagePaid: amounts,
    refundedWage: seldom(amounts),
    contributionPercent: fc.oneof(
      { weight: 6, arbitrary: percents },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    place: seldom(fc.constantFrom("employer", "centre")),
    from: seldom(fc.constantFrom("centre", "club")),
    filedOn: seldom(fc.oneof(beside("2007-07-14"), near(agreementOn, 0, 400))),
    benefit: seldom(benefits),
  }),
);

const asInput = ({ benefit, ...rest }: RefundCase): object => ({
  ...given(rest),
  ...(benefit === undefined
    ? {}
    : { parameters: { unemploymentBenefit: [{ ...benefit, source: "a notice" }] } }),
});

describe("art-16-ust-2: employerRefund and an independent derivation agree", () => {
  it("on random months around every day of change", () => {
    fc.assert(
      fc.property(cases, settings, (input, chosen) => {
        const made = employerRefund({ ...asInput(input), ...asGiven(chosen) } as never);
        expectSame(made, secondRefund(input, chosen));
      }),
      { numRuns: runs(100) },
    );
  });
});
