import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  discontinuation,
  type DiscontinuationFound,
  type DiscontinuationInput,
} from "zatrudnienie-socjalne/referral";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function ground(input: DiscontinuationInput): DiscontinuationFound {
  const result = discontinuation(input);
  if (result.outcome !== "ground") throw new Error(`no ground: ${JSON.stringify(result)}`);
  return result;
}

const [before, after] = ["2007-07-13", "2007-07-14"] as const;
const needs = (input: DiscontinuationInput) =>
  ground(input).needed.map(({ id, by, citation }) => [id, by[0], citation.unit]);

describe("art-13-ust-4: the three grounds", () => {
  it("pkt-1: a breach that makes it impossible; a finding to 2007-07-13, a decision from 2007-07-14", () => {
    const input = (on: string) => ({ on, ground: "persistent-breach" }) as const;
    expect(needs(input(before))).toEqual([
      ["programme-impossible", "centre-manager", "art-13-ust-4-pkt-1"],
      ["manager-finding", "centre-manager", "art-13-ust-4-pkt-1"],
    ]);
    expect(needs(input(after))).toEqual([
      ["programme-impossible", "centre-manager", "art-13-ust-4-pkt-1"],
      ["decision", "centre-manager", "art-13-ust-4a"],
    ]);
    expect(needs({ ...input(after), asOf: before })[1]?.[0]).toBe("manager-finding");
  });

  it("pkt-2: leaving for good; a decision from 2007-07-14", () => {
    expect(needs({ on: before, ground: "permanent-leaving" })).toEqual([]);
    expect(needs({ on: after, ground: "permanent-leaving" })).toEqual([
      ["decision", "centre-manager", "art-13-ust-4a"],
    ]);
  });

  it("pkt-3: the participant's statement, never a decision", () => {
    for (const on of [before, after]) {
      const found = ground({ on, ground: "withdrawal", stated: true });
      expect(found).toMatchObject({ met: true, decidedBy: null, complaintTo: null });
      expect(needs({ on, ground: "withdrawal" })).toEqual([
        ["statement", "participant", "art-13-ust-4-pkt-3"],
      ]);
    }
  });

  it("art-13-ust-4a, art-13-ust-4b: who decides and where to complain", () => {
    for (const id of ["persistent-breach", "permanent-leaving"] as const) {
      expect(ground({ on: before, ground: id })).toMatchObject({ decidedBy: null, complaintTo: null });
      expect(ground({ on: after, ground: id })).toMatchObject({
        decidedBy: "centre-manager",
        complaintTo: "administrative-court",
      });
    }
  });

  it("met only when all is there; what is not known is asked for", () => {
    const input = { on: "2026-06-15", ground: "persistent-breach" } as const;
    expect(ground(input)).toMatchObject({
      met: "unknown",
      missing: [
        { kind: "fact", path: ["programmeImpossible"], question: "programme-impossible" },
        { kind: "fact", path: ["decided"], question: "discontinuation-decided" },
      ],
    });
    expect(ground({ ...input, programmeImpossible: true, decided: false }).met).toBe(false);
    expect(ground({ ...input, programmeImpossible: true, decided: true })).toMatchObject({
      met: true,
      missing: [],
    });
  });
});

describe("no grounds", () => {
  it("a share of absences, whatever else is said", () => {
    const input = {
      on: "2026-06-15",
      ground: "absence-share",
      decided: true,
      programmeImpossible: true,
    } as const;
    expect(discontinuation(input)).toMatchObject({
      outcome: "not-a-ground",
      reason: "absence-share",
      grounds: [{ id: "persistent-breach" }, { id: "permanent-leaving" }, { id: "withdrawal" }],
    });
  });

  it("anything else", () => {
    expect(discontinuation({ on: "2003-08-14", ground: "other" })).toMatchObject({ reason: "not-named" });
  });

  it("art-13-ust-4-pkt-1: a breach after which the programme can go on", () => {
    const input = { on: "2026-06-15", ground: "persistent-breach", programmeImpossible: false } as const;
    expect(discontinuation(input)).toMatchObject({
      outcome: "not-a-ground",
      reason: "programme-still-possible",
    });
    const leaving = { ...input, ground: "permanent-leaving" } as const;
    expect(discontinuation(leaving).outcome).toBe("ground");
  });
});

it("art-13-ust-6: what ends with it, and the last day of the benefit", () => {
  const found = ground({ on: "2026-06-15", ground: "withdrawal", lastParticipationDay: "2026-06-12" });
  expect(found.ends).toEqual(["health-insurance", "benefits-of-the-act"]);
  expect(found.lastBenefitDay).toBe("2026-06-12");
  expect(ground({ on: "2026-06-15", ground: "withdrawal" }).lastBenefitDay).toBeNull();
});

it("days not covered, bad input", () => {
  expect(discontinuation({ on: "2003-08-13", ground: "withdrawal" }).outcome).toBe("unsupported-date");
  const late = { on: "2026-10-09", ground: "withdrawal" } as const;
  expect(discontinuation({ ...late, strict: true }).outcome).toBe("unsupported-date");
  expect(ground(late).assumptions).toEqual([{ id: "law-unverified", certainty: "C" }]);
  const input = { on: "", ground: "absences", decided: "yes", share: 80 } as unknown as DiscontinuationInput;
  const result = discontinuation(input);
  if (result.outcome !== "invalid") throw new Error("not invalid");
  expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
    "decided not-one-of",
    "ground not-one-of",
    "on not-a-date",
    "share unknown-key",
  ]);
});

describe("in Polish", () => {
  const said = (input: DiscontinuationInput) => explain(discontinuation(input), "pl");

  it("a ground", () => {
    expect(
      said({ on: "2026-06-15", ground: "persistent-breach", lastParticipationDay: "2026-06-12" }),
    ).toEqual([
      "Podstawą do zaprzestania realizacji programu jest uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację (art. 13 ust. 4 pkt 1).",
      "O zaprzestaniu realizacji programu decyduje kierownik centrum (art. 13 ust. 4a).",
      "Uczestnik może zaskarżyć tę decyzję do sądu administracyjnego (art. 13 ust. 4b).",
      "Osoba, która nie realizuje programu, nie korzysta już na jego podstawie z ubezpieczenia zdrowotnego ani z innych świadczeń przewidzianych w ustawie (art. 13 ust. 6).",
      "Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do ostatniego dnia uczestnictwa w zajęciach (art. 13 ust. 6).",
    ]);
    expect(said({ on: before, ground: "persistent-breach" })[0]).toBe(
      "Podstawą do zaprzestania realizacji programu jest uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację; musi to stwierdzić kierownik centrum (art. 13 ust. 4 pkt 1).",
    );
  });

  it("none", () => {
    expect(said({ on: "2026-06-15", ground: "absence-share" })).toEqual([
      "Sam odsetek nieobecności nie jest podstawą do zaprzestania realizacji programu; ustawa wymienia tylko uporczywe naruszanie programu, trwałe opuszczenie zajęć i oświadczenie uczestnika o odstąpieniu od programu (art. 13 ust. 4).",
    ]);
    expect(said({ on: "2026-06-15", ground: "persistent-breach", programmeImpossible: false })).toEqual([
      "Naruszanie programu jest podstawą do zaprzestania jego realizacji tylko wtedy, gdy uniemożliwia jego dalszą realizację (art. 13 ust. 4 pkt 1).",
    ]);
  });
});

it("property: results fit the schema; the same facts never both meet and fail", () => {
  const fact = fc.constantFrom(undefined, true, false, "unknown" as const);
  fc.assert(
    fc.property(
      fc.record({
        on: fc.constantFrom("2003-08-14", before, after, "2026-06-15"),
        ground: fc.constantFrom(
          "persistent-breach" as const,
          "permanent-leaving" as const,
          "withdrawal" as const,
          "absence-share" as const,
          "other" as const,
        ),
        programmeImpossible: fact,
        managerFinding: fact,
        decided: fact,
        stated: fact,
      }),
      (input) => {
        expect(inputSchemas.discontinuation.safeParse(input).success).toBe(true);
        const result = discontinuation(input);
        expect(resultSchemas.discontinuation.parse(result)).toEqual(result);
        if (result.outcome !== "ground") return;
        const done = result.needed.map((each) => each.done);
        expect(result.met).toBe(done.includes(false) ? false : done.includes("unknown") ? "unknown" : true);
        expect(result.missing).toHaveLength(done.filter((each) => each === "unknown").length);
        expect(result.complaintTo === null).toBe(result.decidedBy === null);
      },
    ),
    { numRuns: 300 },
  );
});
