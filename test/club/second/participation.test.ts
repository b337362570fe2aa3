import fc from "fast-check";
import { describe, it } from "vitest";
import { clubParticipation } from "zatrudnienie-socjalne/club";
import { runs } from "../../runs.js";
import {
  aDay,
  aFact,
  asGiven,
  given,
  often,
  seldom,
  settings,
} from "../../supported-employment/second/random.js";
import { expectSame } from "../../supported-employment/second/seen.js";
import { type MemberCase, secondParticipation } from "./participation.js";

const cases: fc.Arbitrary<MemberCase> = fc.record({
  on: aDay,
  specialAct: seldom(fc.constant("ukraine")),
  as: often(fc.constantFrom("art-1", "unemployed", "social-enterprise-employee")),
  socialContract: often(aFact),
});

describe("art-18-ust-4: clubParticipation and an independent derivation agree", () => {
  it("on random members around every day of change", () => {
    fc.assert(
      fc.property(cases, settings, (input, chosen) => {
        const made = clubParticipation({ ...given(input), ...asGiven(chosen) } as never);
        expectSame(made, secondParticipation(input, chosen));
      }),
      { numRuns: runs(100) },
    );
  });
});
