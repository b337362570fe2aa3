import fc from "fast-check";
import { describe, it } from "vitest";
import { employmentReferral } from "zatrudnienie-socjalne/supported-employment";
import { runs } from "../../runs.js";
import { lastOfTerm, plus } from "./days.js";
import { aDay, aFact, asGiven, given, near, often, seldom, settings } from "./random.js";
import { type ReferralCase, secondReferral } from "./referral.js";
import { expectSame } from "./seen.js";

/** Started about six months before, at an end of a month, or at any time. */
const started = (on: string) =>
  fc.oneof(
    near(lastOfTerm(on, -6, "civil-code"), -3, 3),
    near(plus(on, -181), -4, 4),
    near(on, -800, 30),
    fc.constantFrom("2021-08-29", "2021-08-30", "2021-08-31", "2023-08-29", "2023-08-31"),
  );

const cases = aDay.chain((on) =>
  started(on).chain((startedOn): fc.Arbitrary<ReferralCase> =>
    fc.record({
      on: fc.constant(on),
      startedOn: fc.constant(startedOn),
      from: fc.constantFrom("centre", "club"),
      endedOn: fc.oneof(seldom(near(startedOn, -2, 400)), often(near(on, -2, 2))),
      justified: often(aFact),
      motions: often(
        fc
          .record({ manager: often(aFact), socialWorker: often(aFact), participant: often(aFact) })
          .map(given),
      ),
    }),
  ),
);

describe("art-16-ust-1: employmentReferral and an independent derivation agree", () => {
  it("on random people around every day of change", () => {
    fc.assert(
      fc.property(cases, settings, (input, chosen) => {
        const made = employmentReferral({ ...given(input), ...asGiven(chosen) } as never);
        expectSame(made, secondReferral(input, chosen));
      }),
      { numRuns: runs(100) },
    );
  });
});
