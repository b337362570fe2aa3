import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  type ClubParticipation,
  clubParticipation,
  type ClubParticipationInput,
} from "zatrudnienie-socjalne/club";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function participation(input: ClubParticipationInput): ClubParticipation {
  const result = clubParticipation(input);
  if (result.outcome !== "participation") throw new Error(`not decided so: ${JSON.stringify(result)}`);
  expect(inputSchemas.clubParticipation.safeParse(input).success).toBe(true);
  expect(resultSchemas.clubParticipation.parse(result)).toEqual(result);
  return result;
}

const assumed = (input: ClubParticipationInput): string[] =>
  participation(input).assumptions.map(({ id }) => id);

describe("art-18-ust-3 to 5: a person of art. 1", () => {
  it("to 2007-07-13 no condition and no length; from 2007-07-14 the contract decides (2007/793 art-1-pkt-16)", () => {
    expect(participation({ on: "2007-07-13" })).toMatchObject({
      voluntary: true,
      condition: null,
      met: true,
      length: null,
      missing: [],
    });
    for (const [socialContract, met] of [
      [true, true],
      [false, false],
      ["unknown", "unknown"],
      [undefined, "unknown"],
    ] as const)
      expect(participation({ on: "2007-07-14", socialContract })).toMatchObject({
        voluntary: true,
        condition: "social-contract",
        met,
        length: "individual",
        leastMonths: null,
        mostMonths: null,
        missing:
          met === "unknown" ? [{ kind: "fact", path: ["socialContract"], question: "social-contract" }] : [],
      });
  });
});

describe("art-18-ust-7, 9 and 10: others", () => {
  it("unemployed: from 2015-10-24, not by ust. 3–5", () => {
    expect(clubParticipation({ on: "2015-10-23", as: "unemployed" })).toMatchObject({
      outcome: "no-rule",
      reason: "no-rule-yet",
      firstDay: "2015-10-24",
    });
    expect(participation({ on: "2015-10-24", as: "unemployed", socialContract: false })).toMatchObject({
      voluntary: false,
      condition: null,
      met: true,
      length: null,
    });
  });

  it("employees of a social enterprise: from 2022-10-30 (2022/1812 art-70)", () => {
    const as = "social-enterprise-employee";
    const early = clubParticipation({ on: "2022-10-29", as });
    expect(early).toMatchObject({ outcome: "no-rule", firstDay: "2022-10-30" });
    expect(resultSchemas.clubParticipation.parse(early)).toEqual(early);
    expect(clubParticipation({ on: "2022-10-30", as, asOf: "2022-10-29" })).toMatchObject({
      outcome: "no-rule",
      firstDay: null,
    });
    expect(participation({ on: "2022-10-30", as })).toMatchObject({
      voluntary: true,
      condition: null,
      met: true,
    });
    expect(assumed({ on: "2022-10-30", as })).toEqual(["employees-no-participants"]);
  });
});

describe("DU/2022/583 art-24a-ust-4: citizens of Ukraine", () => {
  const ukraine = { specialAct: "ukraine" } as const;

  it("no contract from 2022-02-24", () => {
    expect(participation({ on: "2022-02-23", ...ukraine })).toMatchObject({ condition: "social-contract" });
    expect(participation({ on: "2022-02-24", ...ukraine })).toMatchObject({
      condition: null,
      met: true,
      length: "individual",
      missing: [],
    });
  });

  it("after what was read, and before it was known", () => {
    expect(assumed({ on: "2024-01-15", ...ukraine })).toEqual([]);
    expect(assumed({ on: "2024-01-16", ...ukraine })).toEqual(["special-act-end-unread"]);
    const early = { on: "2022-04-01", ...ukraine, asOf: "2022-04-14" } as const;
    expect(participation(early).condition).toBe("social-contract");
    expect(assumed(early)).toEqual(["special-act-not-yet-known"]);
    expect(assumed({ on: "2022-02-23", ...ukraine })).toEqual([]);
  });
});

it("bad input and days not covered", () => {
  expect(clubParticipation({ on: "2003-08-13" }).outcome).toBe("unsupported-date");
  expect(clubParticipation({ on: "2026-06-01", as: "x" } as unknown as ClubParticipationInput)).toMatchObject(
    {
      issues: [{ path: ["as"], code: "not-one-of" }],
    },
  );
});

it("in Polish", () => {
  const said = (input: ClubParticipationInput) => explain(clubParticipation(input), "pl");
  expect(said({ on: "2026-06-01" })).toEqual([
    "Uczestnictwo w klubie jest dobrowolne (art. 18 ust. 3).",
    "Warunkiem uczestnictwa w klubie jest realizacja kontraktu socjalnego (art. 18 ust. 4).",
    "Okres uczestnictwa w klubie ustala się indywidualnie z każdym uczestnikiem (art. 18 ust. 5).",
  ]);
  expect(said({ on: "2026-06-01", specialAct: "ukraine" })[1]).toBe(
    "Obywatel Ukrainy może uczestniczyć w klubie bez kontraktu socjalnego (art. 24a ust. 4 ustawy o pomocy obywatelom Ukrainy, Dz.U. 2022 poz. 583).",
  );
  expect(said({ on: "2007-07-13" })).toEqual([
    "Uczestnictwo w klubie jest dobrowolne (art. 18 ust. 3).",
    "Ówczesne przepisy nie uzależniały uczestnictwa w klubie od kontraktu socjalnego (art. 18 ust. 3).",
  ]);
  expect(said({ on: "2026-06-01", as: "unemployed" })).toEqual([
    "Do działań na rzecz bezrobotnych nie stosuje się art. 18 ust. 3–5, lecz przepisy o rynku pracy (art. 18 ust. 9).",
  ]);
});
