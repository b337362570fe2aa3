import fc from "fast-check";
import { describe, it } from "vitest";
import * as centre from "zatrudnienie-socjalne/centre";
import { reintegrationServices } from "zatrudnienie-socjalne/club";
import { runs } from "../../runs.js";
import { lastOfTerm } from "../../supported-employment/second/days.js";
import {
  aDay,
  asGiven,
  beside,
  given,
  near,
  often,
  seldom,
  settings,
} from "../../supported-employment/second/random.js";
import { expectSame } from "../../supported-employment/second/seen.js";
import { secondServices, type ServicesCase } from "./services.js";

const institutions = [
  "commune",
  "powiat",
  "voivodeship",
  "ngo",
  "church-entity",
  "social-cooperative",
  "other",
];
const days = fc.oneof(aDay, beside("2015-10-24", "2022-10-30", "2025-06-01", "2026-01-01", "2027-01-01"));
const rates = fc.constantFrom(
  ...["0.00", "69.99", "70.00", "70.01", "233.29", "233.30", "233.31", "240.30", "240.31", "999.99"],
);

const cases = fc.tuple(days, aDay).chain(([on, from]): fc.Arbitrary<ServicesCase> =>
  fc.record({
    on: fc.constant(on),
    body: fc.constantFrom("centre", "club"),
    for: fc.constantFrom("unemployed", "unemployed", "unemployed", "social-enterprise-employees"),
    foundingInstitution: often(fc.constantFrom(...institutions)),
    agreementOn: fc.oneof(seldom(near(on, -400, 1)), seldom(beside("2025-06-01", "2015-10-24"))),
    from: often(fc.constant(from)),
    to: often(fc.oneof(near(lastOfTerm(from, 6, "civil-code"), -2, 2), near(from, -1, 200))),
    hoursPerDay: often(fc.integer({ min: 2, max: 8 })),
    hoursPerWeek: often(fc.integer({ min: 8, max: 12 })),
    trainerRate: often(rates),
  }),
);

describe("art-9a, art-18-ust-7: reintegrationServices and an independent derivation agree", () => {
  it("on random services around every day of change, from both entries", () => {
    fc.assert(
      fc.property(cases, settings, (input, chosen) => {
        const whole = { ...given(input), ...asGiven(chosen) } as never;
        expectSame(reintegrationServices(whole), secondServices(input, chosen));
        expectSame(centre.reintegrationServices(whole), secondServices(input, chosen));
      }),
      { numRuns: runs(100) },
    );
  });
});
