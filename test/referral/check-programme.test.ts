import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  type CheckedProgramme,
  checkProgramme,
  type CheckProgrammeInput,
} from "zatrudnienie-socjalne/referral";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function checked(input: CheckProgrammeInput): CheckedProgramme {
  const result = checkProgramme(input);
  if (result.outcome !== "checked") throw new Error(`not checked: ${JSON.stringify(result)}`);
  return result;
}

const whole: CheckProgrammeInput = {
  on: "2026-06-01",
  preparedBy: "centre-social-worker",
  contents: { "scope-and-forms": true, "responsible-persons": true },
  signedBy: { participant: true, centreManager: true },
  agreed: true,
};
const by = (more: Partial<CheckProgrammeInput>): CheckProgrammeInput => ({ ...whole, ...more });
const violations = (more: Partial<CheckProgrammeInput>) =>
  checked(by(more)).violations.map(({ code, citation, path }) => [code, citation.unit, path?.join(".")]);
const questions = (input: CheckProgrammeInput) =>
  checked(input).missing.map((missing) => (missing.kind === "fact" ? missing.question : missing.id));

it("a whole programme", () => {
  const found = checked(whole);
  expect(found).toMatchObject({ complete: true, violations: [], missing: [], assumptions: [] });
  expect(found.needed.map(({ id, citation }) => [id, citation.unit])).toEqual([
    ["prepared", "art-13-ust-1"],
    ["scope-and-forms", "art-13-ust-2-pkt-1"],
    ["responsible-persons", "art-13-ust-2-pkt-3"],
    ["signed-by-participant", "art-12-ust-4"],
    ["signed-by-manager", "art-12-ust-4"],
    ["agreed", "art-12-ust-4"],
  ]);
});

it("nothing known: all is asked for, in order", () => {
  expect(checked({ on: "2026-06-01" })).toMatchObject({ complete: "unknown", violations: [] });
  expect(questions({ on: "2026-06-01" })).toEqual([
    "programme-prepared-by",
    "programme-scope",
    "programme-persons",
    "programme-signed-by-participant",
    "programme-signed-by-manager",
    "programme-agreed",
  ]);
});

it.each<[string, Partial<CheckProgrammeInput>, string[]]>([
  ["preparer", { preparedBy: "other" }, ["programme-not-by-social-worker", "art-13-ust-1", "preparedBy"]],
  [
    "scope",
    { contents: { "scope-and-forms": false, "responsible-persons": true } },
    ["programme-content-missing", "art-13-ust-2-pkt-1", "contents.scope-and-forms"],
  ],
  [
    "participant",
    { signedBy: { participant: false, centreManager: true } },
    ["programme-not-signed", "art-12-ust-4", "signedBy.participant"],
  ],
  [
    "manager",
    { signedBy: { participant: true, centreManager: false } },
    ["programme-not-signed", "art-12-ust-4", "signedBy.centreManager"],
  ],
  ["agreement", { agreed: false }, ["programme-not-agreed", "art-12-ust-4", "agreed"]],
])("without its %s: a violation, and not complete", (_, more, expected) => {
  expect(violations(more)).toEqual([expected]);
  expect(checked(by(more)).complete).toBe(false);
});

describe("art-13-ust-2-pkt-2: fitness needed for work and how it is trained, to 2015-10-23", () => {
  it("needed on the day before the change, not on its day", () => {
    expect(questions(by({ on: "2015-10-23" }))).toEqual(["programme-fitness"]);
    expect(checked(by({ on: "2015-10-24" })).complete).toBe(true);
    expect(questions(by({ on: "2015-10-24", asOf: "2015-10-23" }))).toEqual(["programme-fitness"]);
  });

  it("its lack is a violation of that point", () => {
    const contents = { ...whole.contents, "fitness-and-training": false };
    expect(violations({ on: "2015-10-23", contents })).toEqual([
      ["programme-content-missing", "art-13-ust-2-pkt-2", "contents.fitness-and-training"],
    ]);
  });

  it.each(["2003-08-14", "2015-10-23", "2015-10-24"])(
    "who is responsible had to be said too, on %s",
    (on) => {
      const contents = { ...whole.contents, "fitness-and-training": true, "responsible-persons": false };
      expect(violations({ on, contents })).toEqual([
        ["programme-content-missing", "art-13-ust-2-pkt-3", "contents.responsible-persons"],
      ]);
    },
  );

  it("a programme may say more: fitness named today is no violation", () => {
    for (const fitness of [true, false, "unknown"] as const)
      expect(checked(by({ contents: { ...whole.contents, "fitness-and-training": fitness } })).complete).toBe(
        true,
      );
  });

  it("what the participant can already do is nothing the programme had to say", () => {
    const contents = { abilities: true } as CheckProgrammeInput["contents"];
    expect(checkProgramme(by({ on: "2015-10-23", contents }))).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["contents", "abilities"], code: "unknown-key" }],
    });
  });
});

describe("art-13-ust-7: a social worker from outside the centre, to 2015-10-23", () => {
  type Consent = Pick<CheckProgrammeInput, "voivodeConsent" | "marshalConsent">;
  const outside = (on: string, preparedBy: CheckProgrammeInput["preparedBy"], consent: Consent = {}) =>
    by({ on, preparedBy, contents: { ...whole.contents, "fitness-and-training": true }, ...consent });

  it.each<[string, CheckProgrammeInput["preparedBy"], keyof Consent, string]>([
    ["2003-08-14", "public-benefit-social-worker", "voivodeConsent", "voivode-consent"],
    ["2004-05-31", "public-benefit-social-worker", "voivodeConsent", "voivode-consent"],
    ["2004-06-01", "ngo-social-worker", "voivodeConsent", "voivode-consent"],
    ["2005-12-31", "ngo-social-worker", "voivodeConsent", "voivode-consent"],
    ["2006-01-01", "ngo-social-worker", "marshalConsent", "marshal-consent"],
    ["2007-07-13", "ngo-social-worker", "marshalConsent", "marshal-consent"],
    ["2007-07-14", "ngo-social-worker", "voivodeConsent", "voivode-consent"],
    ["2015-10-23", "ngo-social-worker", "voivodeConsent", "voivode-consent"],
  ])("%s: %s with the %s, without an assumption", (on, worker, consent, question) => {
    const found = checked(outside(on, worker, { [consent]: true }));
    expect(found).toMatchObject({ complete: true, assumptions: [], violations: [] });
    expect(found.needed[0]?.by).toEqual(["centre-social-worker", worker]);
    expect(found.steps[0]?.citation.unit).toBe("art-13-ust-7");
    expect(checked(outside(on, worker, { [consent]: false })).complete).toBe(false);
    expect(questions(outside(on, worker))).toEqual([question]);
    const other = consent === "voivodeConsent" ? "marshalConsent" : "voivodeConsent";
    expect(questions(outside(on, worker, { [other]: true }))).toEqual([question]);
  });

  it.each<[string, CheckProgrammeInput["preparedBy"]]>([
    ["2004-05-31", "ngo-social-worker"],
    ["2004-06-01", "public-benefit-social-worker"],
    ["2015-10-24", "ngo-social-worker"],
    ["2015-10-24", "public-benefit-social-worker"],
  ])("%s: not by %s, whoever consented", (on, worker) => {
    const found = checked(outside(on, worker, { voivodeConsent: true, marshalConsent: true }));
    expect(found).toMatchObject({
      complete: false,
      missing: [],
      violations: [{ code: "programme-not-by-social-worker" }],
    });
    expect(questions(outside(on, worker))).toEqual([]);
  });

  it("as known before a change", () => {
    expect(
      checked({ ...outside("2006-01-01", "ngo-social-worker", { voivodeConsent: true }), asOf: "2005-12-31" })
        .complete,
    ).toBe(true);
  });
});

describe("art-13-ust-3: a change at either party's request", () => {
  it("whoever is no party may not ask for it", () => {
    expect(checked(whole).changeOnRequestOf).toEqual(["participant", "centre-manager"]);
    for (const changeRequestedBy of ["participant", "centre-manager", "unknown"] as const)
      expect(violations({ changeRequestedBy })).toEqual([]);
    expect(violations({ changeRequestedBy: "other" })).toEqual([
      ["change-not-asked-by-party", "art-13-ust-3", "changeRequestedBy"],
    ]);
  });
});

describe("art-12-ust-4: with whom it is agreed", () => {
  const agreedBy = (on: string, welfareCentreConverted?: boolean) =>
    checked(by({ on, welfareCentreConverted })).needed.at(-1)?.by;
  it("with the director of a services centre from 2020-01-01", () => {
    expect(agreedBy("2019-12-31", true)).toEqual(["centre-manager", "welfare-centre-head"]);
    expect(agreedBy("2020-01-01", true)).toEqual(["centre-manager", "services-centre-director"]);
    expect(agreedBy("2020-01-01", false)).toEqual(["centre-manager", "welfare-centre-head"]);
    expect(agreedBy("2020-01-01")).toEqual([
      "centre-manager",
      "welfare-centre-head",
      "services-centre-director",
    ]);
  });
});

it("days not covered, bad input", () => {
  expect(checkProgramme(by({ on: "2003-08-13" })).outcome).toBe("unsupported-date");
  expect(checkProgramme(by({ on: "2026-10-09", strict: true })).outcome).toBe("unsupported-date");
  const input = { on: "x", contents: { goals: true }, signedBy: true } as unknown as CheckProgrammeInput;
  const result = checkProgramme(input);
  if (result.outcome !== "invalid") throw new Error("not invalid");
  expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
    "contents.goals unknown-key",
    "on not-a-date",
    "signedBy wrong-type",
  ]);
});

it("in Polish", () => {
  const more = {
    contents: { "scope-and-forms": true, "responsible-persons": false },
    agreed: "unknown",
  } as const;
  expect(explain(checkProgramme(by({ ...more, welfareCentreConverted: true })), "pl")).toEqual([
    "Program opracował uprawniony do tego pracownik socjalny (art. 13 ust. 1).",
    "Program określa zakres i formy reintegracji (art. 13 ust. 2 pkt 1).",
    "W programie brakuje osób odpowiedzialnych za jego realizację (art. 13 ust. 2 pkt 3).",
    "Uczestnik podpisał program (art. 12 ust. 4).",
    "Kierownik centrum podpisał program (art. 12 ust. 4).",
    "Program trzeba uzgodnić z dyrektorem centrum usług społecznych (art. 12 ust. 4).",
    "W programie mogą być też inne ustalenia (art. 13 ust. 2).",
    "O zmianę programu może wystąpić uczestnik albo kierownik centrum (art. 13 ust. 3).",
  ]);
});

it("property: complete is the sum of what is needed; violations are what is known to lack", () => {
  const fact = fc.constantFrom(undefined, true, false, "unknown" as const);
  fc.assert(
    fc.property(
      fc.record({
        on: fc.constantFrom("2003-08-14", "2006-01-01", "2015-10-23", "2015-10-24", "2020-01-01"),
        preparedBy: fc.constantFrom(
          undefined,
          "centre-social-worker" as const,
          "public-benefit-social-worker" as const,
          "ngo-social-worker" as const,
          "other" as const,
        ),
        voivodeConsent: fact,
        marshalConsent: fact,
        contents: fc.record({
          "scope-and-forms": fact,
          "fitness-and-training": fact,
          "responsible-persons": fact,
        }),
        signedBy: fc.record({ participant: fact, centreManager: fact }),
        agreed: fact,
      }),
      (input) => {
        expect(inputSchemas.checkProgramme.safeParse(input).success).toBe(true);
        const found = checked(input);
        expect(resultSchemas.checkProgramme.parse(found)).toEqual(found);
        const done = found.needed.map((each) => each.done);
        expect(found.complete).toBe(
          done.includes(false) ? false : done.includes("unknown") ? "unknown" : true,
        );
        expect(found.violations).toHaveLength(done.filter((each) => each === false).length);
        expect(found.missing).toHaveLength(done.filter((each) => each === "unknown").length);
        expect(explain(found, "pl").join()).not.toMatch(/undefined| {2}/);
      },
    ),
    { numRuns: 300 },
  );
});
