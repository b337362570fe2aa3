import fc from "fast-check";
import { describe, it } from "vitest";
import { clubParticipation, clubRegistration, reintegrationServices } from "zatrudnienie-socjalne/club";
import { runs } from "../../runs.js";
import { invalid } from "../../supported-employment/second/answers.js";
import { type Kind, spoiled } from "../../supported-employment/second/bad-input.js";
import { expectSame } from "../../supported-employment/second/seen.js";

type Row = readonly [
  made: (input: never) => object,
  sound: object,
  kinds: Readonly<Record<string, Kind>>,
  needed: readonly string[],
];

const rows: readonly Row[] = [
  [
    clubRegistration,
    { on: "2026-06-01", operator: "ngo" },
    {
      ...{ on: "asked-day", operator: "choice", startedOn: "date", notifiedOn: "date", enteredOn: "date" },
      ...{ ceasedOn: "date", cessationNotifiedOn: "date", commissionedByCommune: "fact" },
      ...{ publicBenefitStatus: "fact", foundedByListedEntities: "fact" },
    },
    ["on", "operator"],
  ],
  [
    clubParticipation,
    { on: "2026-06-01" },
    { on: "asked-day", specialAct: "choice", as: "choice", socialContract: "fact" },
    ["on"],
  ],
  [
    reintegrationServices,
    { on: "2026-06-01", body: "club", for: "unemployed" },
    {
      ...{ on: "asked-day", agreementOn: "date", from: "date", to: "date", body: "choice", for: "choice" },
      ...{ foundingInstitution: "choice", trainerRate: "amount" },
    },
    ["on", "body", "for"],
  ],
];

describe("art-18: what is no input is said to be none, where it stands", () => {
  it.each(rows)("%o", (made, sound, kinds, needed) => {
    fc.assert(
      fc.property(spoiled(sound, kinds, needed), ({ input, issue }) => {
        expectSame(made(input as never), invalid(issue));
      }),
      { numRuns: runs(15) },
    );
  });
});
