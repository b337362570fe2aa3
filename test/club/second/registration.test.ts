import fc from "fast-check";
import { describe, it } from "vitest";
import { clubRegistration } from "zatrudnienie-socjalne/club";
import { runs } from "../../runs.js";
import {
  aDay,
  aFact,
  asGiven,
  beside,
  given,
  near,
  often,
  seldom,
  settings,
} from "../../supported-employment/second/random.js";
import { expectSame } from "../../supported-employment/second/seen.js";
import { type ClubCase, secondRegistration } from "./registration.js";

const operators = ["commune", "powiat", "voivodeship", "ngo", "church-entity", "social-cooperative", "other"];

/** About thirty days later, seldom before. */
const afterwards = (day: string) =>
  fc.oneof({ weight: 5, arbitrary: near(day, 28, 32) }, { weight: 1, arbitrary: near(day, -2, 60) });

const cases = fc
  .tuple(aDay, fc.oneof(beside("2011-10-30", "2007-07-14"), aDay))
  .chain(([on, about]): fc.Arbitrary<ClubCase> =>
    near(about, -10, 10).chain((about2) =>
      fc.record({
        on: fc.constant(on),
        operator: fc.constantFrom(...operators, "social-welfare-centre", "ngo", "social-cooperative"),
        commissionedByCommune: often(aFact),
        publicBenefitStatus: often(aFact),
        foundedByListedEntities: often(aFact),
        startedOn: often(near(about, -3, 40)),
        notifiedOn: often(fc.constant(about)),
        enteredOn: often(afterwards(about)),
        ceasedOn: fc.oneof(seldom(fc.constant(about2)), often(near(about2, 30, 60))),
        cessationNotifiedOn: often(fc.oneof(afterwards(about2), near(about2, 50, 95))),
      }),
    ),
  );

describe("art-18-ust-1, art-18a: clubRegistration and an independent derivation agree", () => {
  it("on random clubs around every day of change", () => {
    fc.assert(
      fc.property(cases, settings, (input, chosen) => {
        const made = clubRegistration({ ...given(input), ...asGiven(chosen) } as never);
        expectSame(made, secondRegistration(input, chosen));
      }),
      { numRuns: runs(100) },
    );
  });
});
