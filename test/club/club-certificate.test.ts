import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  clubCertificate,
  type ClubCertificateDue,
  type ClubCertificateInput,
} from "zatrudnienie-socjalne/club";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function due(input: ClubCertificateInput): ClubCertificateDue {
  const result = clubCertificate(input);
  if (result.outcome !== "due") throw new Error(`not due: ${JSON.stringify(result)}`);
  return result;
}

describe("art-18-ust-5a", () => {
  it("no rule to 2011-10-29", () => {
    expect(clubCertificate({ endedOn: "2011-10-29", requested: true })).toMatchObject({
      outcome: "not-due",
      reason: "no-rule-yet",
    });
  });

  it("2011-10-30 to 2015-10-23: on request, two months to issue it, valid for four", () => {
    for (const [endedOn, latest] of [
      ["2011-10-30", "2011-12-30"],
      ["2014-12-31", "2015-02-28"],
      ["2015-10-23", "2015-12-23"],
    ] as const) {
      expect(due({ endedOn, requested: true })).toMatchObject({
        issuer: "club-operator",
        onRequest: true,
        latest,
        validMonths: 4,
        assumptions: [],
      });
    }
    expect(clubCertificate({ endedOn: "2015-10-23", requested: false })).toMatchObject({
      reason: "not-requested",
    });
    for (const requested of [undefined, "unknown"] as const) {
      expect(clubCertificate({ endedOn: "2015-10-23", requested })).toEqual({
        calculation: "clubCertificate",
        outcome: "undetermined",
        missing: [{ kind: "fact", path: ["requested"], question: "club-certificate-requested" }],
      });
    }
  });

  it("from 2015-10-24: without delay, without a request, without a term", () => {
    for (const requested of [undefined, "unknown", false, true] as const) {
      expect(due({ endedOn: "2015-10-24", requested })).toMatchObject({
        onRequest: false,
        latest: null,
        validMonths: null,
        assumptions: [],
      });
    }
    expect(due({ endedOn: "2015-10-24", requested: true, asOf: "2015-10-23" }).validMonths).toBe(4);
  });
});

it("days not covered, bad input, schemas", () => {
  expect(clubCertificate({ endedOn: "2003-08-13" }).outcome).toBe("unsupported-date");
  expect(clubCertificate({ endedOn: "2026-10-09", strict: true }).outcome).toBe("unsupported-date");
  expect(clubCertificate({ endedOn: 5, on: 1 } as unknown as ClubCertificateInput)).toMatchObject({
    outcome: "invalid",
    issues: [{ path: ["endedOn"] }, { path: ["on"], code: "unknown-key" }],
  });
  for (const endedOn of ["2003-08-13", "2011-10-29", "2011-10-30", "2015-10-24"]) {
    for (const requested of [undefined, true, false] as const) {
      const result = clubCertificate({ endedOn, requested });
      expect(inputSchemas.clubCertificate.safeParse({ endedOn, requested }).success).toBe(true);
      expect(resultSchemas.clubCertificate.parse(result)).toEqual(result);
    }
  }
});

it("in Polish", () => {
  const said = (input: ClubCertificateInput) => explain(clubCertificate(input), "pl");
  expect(said({ endedOn: "2015-06-30", requested: true })).toEqual([
    "Klub wydaje zaświadczenie na wniosek, w ciągu 2 miesięcy od zakończenia zajęć (art. 18 ust. 5a).",
    "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    "Zaświadczenie klubu jest ważne przez 4 miesiące od wydania (art. 18 ust. 5a).",
  ]);
  expect(said({ endedOn: "2026-06-30" })).toEqual([
    "Klub wydaje zaświadczenie niezwłocznie; wniosek nie jest potrzebny (art. 18 ust. 5a).",
    "Ustawa nie mówi, jak długo zaświadczenie klubu jest ważne (art. 18 ust. 5a).",
  ]);
  expect(said({ endedOn: "2015-06-30", requested: false })).toEqual([
    "Ówczesne przepisy wymagały wniosku o zaświadczenie, a wniosku nie złożono (art. 18 ust. 5a).",
  ]);
  expect(said({ endedOn: "2011-10-29" })).toEqual([
    "Ówczesne przepisy nie przewidywały zaświadczenia klubu integracji społecznej (art. 18).",
  ]);
});
