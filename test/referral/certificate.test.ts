import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { certificate, type CertificateDue, type CertificateInput } from "zatrudnienie-socjalne/referral";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function due(input: CertificateInput): CertificateDue {
  const result = certificate(input);
  if (result.outcome !== "due") throw new Error(`not due: ${JSON.stringify(result)}`);
  return result;
}

const contentsOf = (input: CertificateInput) =>
  due(input).contents.map(({ id, citation, certainty }) => [id, citation.unit, certainty]);

const asked = {
  calculation: "certificate",
  outcome: "undetermined",
  missing: [{ kind: "fact", path: ["longTermUnemployed"], question: "referred-as-long-term-unemployed" }],
};

describe("art-13-ust-5a: since when", () => {
  it.each(["2003-08-14", "2007-07-13"])("%s: no rule yet", (endedOn) => {
    expect(certificate({ endedOn, longTermUnemployed: true })).toMatchObject({
      outcome: "not-due",
      reason: "no-rule-yet",
      assumptions: [],
    });
  });

  it("2007-07-14: due to the participant from the manager, without a deadline", () => {
    expect(due({ endedOn: "2007-07-14" })).toMatchObject({
      issuer: "centre-manager",
      recipients: ["participant"],
      deadline: null,
      assumptions: [],
      citations: [{ act: "DU/2003/1143", unit: "art-13-ust-5a" }],
    });
  });

  it("asOf hides what was not in force", () => {
    expect(certificate({ endedOn: "2007-07-14", asOf: "2007-07-13" }).outcome).toBe("not-due");
    expect(certificate({ endedOn: "2007-07-14", asOf: "2007-07-14" }).outcome).toBe("due");
    expect(due({ endedOn: "2025-06-01", asOf: "2025-05-31" }).recipients).toEqual(["participant"]);
    expect(certificate({ endedOn: "2025-06-01", asOf: "2025-06-01" })).toEqual(asked);
  });
});

describe("art-13-ust-5a: to the labour office, for persons of art-1-ust-2-pkt-5", () => {
  it("to 2025-05-31 nobody asks", () => {
    for (const longTermUnemployed of [undefined, "unknown", true, false] as const) {
      for (const strict of [false, true]) {
        const input = { endedOn: "2025-05-31", longTermUnemployed, strict };
        expect(due(input).recipients).toEqual(["participant"]);
      }
    }
  });

  it("from 2025-06-01 it is a fact that is needed", () => {
    const endedOn = "2025-06-01";
    expect(due({ endedOn, longTermUnemployed: true }).recipients).toEqual(["participant", "labour-office"]);
    expect(due({ endedOn, longTermUnemployed: false }).recipients).toEqual(["participant"]);
    for (const strict of [false, true]) {
      expect(certificate({ endedOn, strict })).toEqual(asked);
      expect(certificate({ endedOn, longTermUnemployed: "unknown", strict })).toEqual(asked);
    }
  });
});

describe("contents: what must be readable from it", () => {
  it("art-13-ust-5a: taking part and the skills, by the text", () => {
    expect(contentsOf({ endedOn: "2011-10-29" })).toEqual([
      ["participation", "art-13-ust-5a", "A"],
      ["skills", "art-13-ust-5a", "A"],
    ]);
  });

  it("art-2-pkt-1a: since 2011-10-30 the dates too, inferred", () => {
    const withDates = [
      ["participation", "art-13-ust-5a", "A"],
      ["skills", "art-13-ust-5a", "A"],
      ["period", "art-2-pkt-1a", "B"],
      ["end-of-classes", "art-2-pkt-1a", "B"],
    ];
    expect(contentsOf({ endedOn: "2011-10-30" })).toEqual(withDates);
    expect(contentsOf({ endedOn: "2026-10-08", longTermUnemployed: false })).toEqual(withDates);
    expect(contentsOf({ endedOn: "2011-10-30", asOf: "2011-10-29" })).toHaveLength(2);
  });

  it("texts in both languages, which the caller may change without changing ours", () => {
    const first = due({ endedOn: "2011-10-30" });
    for (const { text } of first.contents) {
      expect(text.pl).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.pl).not.toBe(text.en);
    }
    first.contents[0]!.text.pl = "spoilt";
    expect(due({ endedOn: "2011-10-30" }).contents[0]?.text.pl).toBe(
      "Potwierdzenie uczestnictwa w zajęciach centrum.",
    );
  });
});

describe("days not covered, bad input", () => {
  it("before 2003-08-14, and for strict answers after 2026-10-08", () => {
    expect(certificate({ endedOn: "2003-08-13" })).toEqual({
      calculation: "certificate",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(certificate({ endedOn: "2026-10-09", longTermUnemployed: true, strict: true })).toEqual({
      calculation: "certificate",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    expect(due({ endedOn: "2026-10-09", longTermUnemployed: true }).assumptions).toEqual([
      { id: "law-unverified", certainty: "C" },
    ]);
  });

  it("all problems at once", () => {
    const input = { endedOn: "2026-02-30", longTermUnemployed: "yes", on: 1 } as unknown as CertificateInput;
    const result = certificate(input);
    if (result.outcome !== "invalid") throw new Error("not invalid");
    expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "endedOn not-a-date",
      "longTermUnemployed not-one-of",
      "on unknown-key",
    ]);
  });
});

it("in Polish", () => {
  const said = (input: CertificateInput) => explain(certificate(input), "pl");
  const first =
    "Po zakończeniu uczestnictwa kierownik centrum wydaje uczestnikowi zaświadczenie; terminu ustawa nie podaje (art. 13 ust. 5a).";
  expect(said({ endedOn: "2025-05-31" })).toEqual([first]);
  expect(said({ endedOn: "2025-06-01", longTermUnemployed: true })).toEqual([
    first,
    "Uczestnik jest osobą długotrwale bezrobotną, więc kierownik przekazuje zaświadczenie także do powiatowego urzędu pracy (art. 13 ust. 5a).",
  ]);
  expect(said({ endedOn: "2025-06-01", longTermUnemployed: false })).toEqual([
    first,
    "Uczestnik nie jest osobą długotrwale bezrobotną, więc zaświadczenia nie przekazuje się do powiatowego urzędu pracy (art. 13 ust. 5a).",
  ]);
  expect(said({ endedOn: "2025-06-01" })).toEqual([
    "Czy uczestnika skierowano do centrum jako osobę długotrwale bezrobotną (art. 1 ust. 2 pkt 5)?",
  ]);
  expect(said({ endedOn: "2007-07-13" })).toEqual([
    "Ówczesne przepisy nie przewidywały zaświadczenia (art. 13).",
  ]);
});

it("property: the participant always gets it, and results are what the schema says", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("2003-08-14", "2007-07-13", "2007-07-14", "2011-10-30", "2025-05-31", "2025-06-01"),
      fc.constantFrom(undefined, true, false, "unknown" as const),
      (endedOn, longTermUnemployed) => {
        const input = { endedOn, longTermUnemployed };
        const result = certificate(input);
        expect(resultSchemas.certificate.parse(result)).toEqual(result);
        expect(inputSchemas.certificate.safeParse(input).success).toBe(true);
        if (result.outcome === "due") expect(result.recipients[0]).toBe("participant");
      },
    ),
  );
});
