import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  foundingInstitutions,
  lossOfStatus,
  type LossOfStatusInput,
  possibleLossGrounds,
  supervisionTerm,
} from "zatrudnienie-socjalne/centre";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";

describe("art-5b-ust-2: the shortest terms", () => {
  const received = (receivedOn: string, more = {}) =>
    supervisionTerm({ kind: "explanations", receivedOn, ...more });

  it("14 days for explanations, 30 for a remedy", () => {
    expect(received("2026-03-02")).toMatchObject({ outcome: "term", days: 14, earliest: "2026-03-16" });
    expect(received("2026-03-02", { kind: "remedy" })).toMatchObject({ days: 30, earliest: "2026-04-01" });
    expect(received("2026-03-02")).toMatchObject({ assumptions: [{ id: "term-not-moved" }] });
  });

  it("no rule to 2022-02-14", () => {
    expect(received("2022-02-14")).toMatchObject({
      outcome: "no-rule",
      reason: "no-rule-yet",
      firstDay: "2022-02-15",
    });
    expect(received("2022-02-14", { asOf: "2022-02-14" })).toMatchObject({ firstDay: null });
    expect(received("2022-02-15")).toMatchObject({ earliest: "2022-03-01" });
  });

  it("a term set too short is a violation, one that ends before it begins an issue", () => {
    const codes = (setTo: string) => {
      const result = received("2026-03-02", { setTo });
      if (result.outcome === "term") return result.violations.map(({ code }) => code);
      return result.outcome === "invalid" ? result.issues.map(({ code }) => code) : [];
    };
    expect(codes("2026-03-01")).toEqual(["reversed-period"]);
    expect(codes("2026-03-02")).toEqual(["term-too-short"]);
    expect(codes("2026-03-15")).toEqual(["term-too-short"]);
    expect(codes("2026-03-16")).toEqual([]);
  });

  it("has its schema, and words", () => {
    for (const receivedOn of ["2003-08-13", "2022-02-14", "2026-03-02"]) {
      const result = received(receivedOn, { setTo: "2026-03-02" });
      expect(resultSchemas.supervisionTerm.parse(result)).toEqual(result);
    }
    expect(explain(received("2026-03-02"), "pl")).toEqual([
      "Na złożenie wyjaśnień wojewoda wyznacza termin wynoszący co najmniej 14 dni od dnia otrzymania wezwania (art. 5b ust. 2 pkt 1).",
      "Do terminu, który wynosi 14 dni, nie wlicza się dnia zdarzenia, od którego termin biegnie (art. 57 § 1 Kodeksu postępowania administracyjnego, Dz.U. 2025 poz. 1691).",
    ]);
  });
});

describe("art-6: grounds", () => {
  const ground = (on: string, id: LossOfStatusInput["ground"], more = {}) =>
    lossOfStatus({ on, ground: id, ...more });

  it("art-6-ust-1: what is needed, and who can ask", () => {
    expect(ground("2007-07-13", "assumptions-not-realised")).toMatchObject({
      outcome: "ground",
      met: "unknown",
      decidedBy: "marshal",
      exOfficio: true,
      onRequestOf: ["mayor", "founding-institution"],
      takeoverBy: null,
      needed: [{ id: "services-impossible", done: "unknown", citation: { unit: "art-6-ust-1" } }],
      missing: [{ kind: "fact", path: ["servicesImpossible"], question: "services-impossible" }],
    });
    expect(ground("2007-07-14", "irregular-settlements", { resultAffected: true })).toMatchObject({
      met: true,
      decidedBy: "voivode",
      onRequestOf: ["marshal", "mayor", "founding-institution"],
      missing: [],
    });
    expect(ground("2026-06-01", "irregular-settlements", { resultAffected: false })).toMatchObject({
      met: false,
    });
    expect(ground("2005-12-31", "irregular-settlements")).toMatchObject({ decidedBy: "voivode" });
    expect(ground("2006-01-01", "irregular-settlements")).toMatchObject({ decidedBy: "marshal" });
  });

  it("art-6-ust-1a: from 2022-02-15", () => {
    for (const id of ["institution-request", "supervision-term-lapsed"] as const) {
      expect(ground("2022-02-14", id)).toMatchObject({
        outcome: "not-a-ground",
        reason: "no-rule-yet",
        firstDay: "2022-02-15",
      });
      expect(ground("2022-02-14", id, { asOf: "2022-02-14" })).toMatchObject({ firstDay: null });
    }
    for (const met of [true, false, "unknown"])
      expect(ground("2022-02-15", "institution-request", { institutionAsks: met })).toMatchObject({
        met,
        exOfficio: false,
        onRequestOf: ["founding-institution"],
      });
    expect(ground("2022-02-15", "supervision-term-lapsed", { termLapsed: true })).toMatchObject({
      met: true,
      exOfficio: true,
      onRequestOf: [],
    });
  });

  it("art-6-ust-4: what the commune may take over", () => {
    const takeover = (on: string, foundingInstitution?: LossOfStatusInput["foundingInstitution"]) => {
      const result = ground(on, "institution-liquidated", { foundingInstitution });
      return result.outcome === "ground" ? [result.met, result.takeoverBy] : [];
    };
    expect(takeover("2004-05-31", "ngo")).toEqual([true, "commune"]);
    expect(takeover("2004-06-01", "ngo")).toEqual([true, "commune"]);
    expect(takeover("2019-06-01", "ngo")).toEqual([true, "commune"]);
    expect(takeover("2022-02-14", "church-entity")).toEqual([true, null]);
    expect(takeover("2022-02-15", "church-entity")).toEqual([true, "commune"]);
    expect(takeover("2022-02-15", "social-cooperative")).toEqual([true, "commune"]);
    expect(takeover("2026-06-01", "commune")).toEqual([true, null]);
    expect(takeover("2026-06-01")).toEqual([true, "unknown"]);
    expect(ground("2026-06-01", "institution-liquidated")).toMatchObject({
      missing: [{ path: ["foundingInstitution"], question: "founding-institution" }],
    });
  });

  it("nothing else, ever", () => {
    expect(ground("2026-06-01", "other")).toMatchObject({
      outcome: "not-a-ground",
      reason: "not-named",
      firstDay: null,
    });
  });

  it("has its schema", () => {
    for (const on of ["2003-08-13", "2003-08-14", "2022-02-14", "2022-02-15"])
      for (const id of possibleLossGrounds)
        for (const foundingInstitution of [undefined, ...foundingInstitutions]) {
          const result = ground(on, id, { foundingInstitution });
          expect(resultSchemas.lossOfStatus.parse(result)).toEqual(result);
        }
  });

  it("in Polish", () => {
    const request = ground("2026-06-01", "institution-request", { institutionAsks: true });
    expect(explain(request, "pl")).toEqual([
      "Podstawa decyzji o utracie statusu: wniosek instytucji tworzącej (art. 6 ust. 1a).",
      "Potrzebny jest wniosek instytucji tworzącej (art. 6 ust. 1a).",
      "Decyzję wydaje wojewoda, tylko na wniosek (art. 6 ust. 1a).",
      "O decyzję może wnosić instytucja tworząca (art. 6 ust. 1a).",
    ]);
  });
});
