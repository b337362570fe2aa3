import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { assessEligibility, type AssessEligibilityInput } from "zatrudnienie-socjalne/eligibility";
import { allGroups, allMet, allRights, assessed, each, noRights, person } from "./persons.js";

const today = "2026-06-01";
const said = (input: AssessEligibilityInput, language: "pl" | "en" = "pl") =>
  explain(assessEligibility(input), language);

describe("art-1: every outcome in words", () => {
  it("eligible: the group, the conditions, no right, and the club in one sentence", () => {
    expect(said(person(today, ["disabled", "other"]))).toEqual([
      "Osoba należy do grupy z tego przepisu (art. 1 ust. 2 pkt 8).",
      "Lista grup jest otwarta, a osoba jest w sytuacji podobnej do sytuacji osób z tej listy (art. 1 ust. 2).",
      "Spełnione są też warunki, które przepis stawia każdemu, niezależnie od grupy (art. 1 ust. 2).",
      "Osoba nie ma prawa do świadczenia, które wyłączałoby ją spod działania ustawy (art. 1 ust. 3).",
      "Przepisy ustawy stosuje się więc do tej osoby: może uczestniczyć w zajęciach centrum integracji społecznej (art. 1 ust. 2).",
      "To samo dotyczy zajęć klubu integracji społecznej (art. 1 ust. 2).",
    ]);
  });

  it("art-1-ust-3: excluded, by which right, and what could change it", () => {
    const one = person(today, ["disabled"], { entitlements: { ...noRights, "retirement-pension": true } });
    expect(said(one)).toEqual([
      "Osoba ma prawo do emerytury, a do osoby z tym prawem przepisów ustawy nie stosuje się, nawet gdy świadczenie nie jest wypłacane (art. 1 ust. 3 pkt 7).",
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej; mogłoby to zmienić dopiero ustanie tego prawa (art. 1 ust. 3).",
      "To samo dotyczy zajęć klubu integracji społecznej (art. 1 ust. 2).",
    ]);
    const two = { ...one, entitlements: { "retirement-pension": true, "structural-pension": true } as const };
    expect(said(two)[2]).toContain("mogłoby to zmienić dopiero ustanie tych praw");
    expect(said(two, "en")[2]).toBe(
      "Therefore the person may not take part in the classes of a centre; only the end of these rights could change that (art. 1 ust. 3).",
    );
  });

  it("art-1-ust-3a: no to the centre, yes to the club", () => {
    const input = person(today, ["disabled"], { entitlements: { ...noRights, "incapacity-pension": true } });
    expect(said(input)).toEqual([
      "Osoba ma prawo do świadczenia z tego przepisu, a do osoby z tym prawem przepisów ustawy nie stosuje się, nawet gdy świadczenie nie jest wypłacane (art. 1 ust. 3 pkt 6).",
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej; mogłoby to zmienić dopiero ustanie tego prawa (art. 1 ust. 3).",
      "Prawo do świadczenia z art. 1 ust. 3 pkt 6 nie wyłącza jednak z uczestnictwa w zajęciach klubu integracji społecznej (art. 1 ust. 3a).",
      "Osoba należy do grupy z tego przepisu (art. 1 ust. 2 pkt 8).",
      "Spełnione są też warunki, które przepis stawia każdemu, niezależnie od grupy (art. 1 ust. 2).",
      "Osoba nie ma innego prawa do świadczenia, które wyłączałoby ją spod działania ustawy (art. 1 ust. 3).",
      "Przepisy ustawy stosuje się więc do tej osoby: może uczestniczyć w zajęciach klubu integracji społecznej (art. 1 ust. 2).",
    ]);
  });

  it("art-1-ust-2: a condition that is not met, one or several", () => {
    const one = person(today, ["disabled"], { condition: { ...allMet, socialExclusion: false } });
    expect(said(one)).toEqual([
      "Nie jest spełniony warunek: wykluczenie społeczne (art. 1 ust. 2).",
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej. Byłoby inaczej, gdyby warunek ten był spełniony (art. 1 ust. 2).",
      "To samo dotyczy zajęć klubu integracji społecznej (art. 1 ust. 2).",
    ]);
    const all = person("2022-02-14", ["disabled"], { condition: each(Object.keys(allMet), false) });
    expect(said(all)[4]).toContain(
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej. Byłoby inaczej, gdyby warunki te były spełnione (art. 1 ust. 2).",
    );
    expect(said(all, "en").slice(0, 4)).toEqual([
      "This condition is not met: social exclusion (art. 1 ust. 2).",
      "This condition is not met: being unable to meet basic needs alone (art. 1 ust. 2).",
      "This condition is not met: a situation that causes poverty (art. 1 ust. 2).",
      "This condition is not met: a situation that prevents or limits taking part in working, social and family life (art. 1 ust. 2).",
    ]);
  });

  it("art-1-ust-2: no group, and a condition beside it", () => {
    expect(said(person(today, [])).slice(0, 2)).toEqual([
      "Osoba nie należy do żadnej z grup z tego przepisu ani nie jest w podobnej sytuacji (art. 1 ust. 2).",
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej. Byłoby inaczej, gdyby osoba należała do jednej z tych grup albo była w podobnej sytuacji (art. 1 ust. 2).",
    ]);
    const both = person(today, [], { condition: { ...allMet, participationHindered: false } });
    expect(said(both)[2]).toContain(
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej. Byłoby inaczej, gdyby warunek ten był spełniony oraz gdyby osoba należała do jednej z tych grup albo była w podobnej sytuacji (art. 1 ust. 2).",
    );
  });

  it("art-1-ust-2-pkt-2 to 2015-10-23: the programme is named by its provision", () => {
    const input = person("2015-10-23", ["alcohol-dependent"], { therapyCompleted: { alcohol: false } });
    expect(said(input).slice(0, 3)).toEqual([
      "Do grupy z tego przepisu należało się wtedy dopiero po ukończeniu programu, a wymaganego programu nie ukończono (art. 1 ust. 2 pkt 2).",
      "Osoba nie należy do innej grupy z tego przepisu ani nie jest w podobnej sytuacji (art. 1 ust. 2).",
      "Dlatego osoba nie może uczestniczyć w zajęciach centrum integracji społecznej. Byłoby inaczej, gdyby osoba należała do jednej z tych grup albo była w podobnej sytuacji, albo gdyby ukończyła wymagany program (art. 1 ust. 2).",
    ]);
  });

  it("DU/2022/218 art-6: the old wording is named first", () => {
    const input = person("2022-03-01", ["mentally-ill"], { applicationFiledOn: "2022-02-14" });
    expect(said(input)[0]).toBe(
      "Wniosek złożono przed zmianą przepisów, więc o uczestnictwie w zajęciach centrum rozstrzyga ich dawne brzmienie (art. 6 ustawy zmieniającej z 13 stycznia 2022 r., Dz.U. 2022 poz. 218).",
    );
  });

  it("undetermined: how many answers at most, then the questions", () => {
    const entitlements = {
      ...noRights,
      "retirement-pension": "unknown",
      "unemployment-benefit": "unknown",
    } as const;
    expect(said(person(today, ["disabled"], { entitlements }))).toEqual([
      "Nie wiadomo jeszcze, czy osoba może uczestniczyć w zajęciach centrum integracji społecznej; aby to ustalić, potrzeba najwyżej 2 odpowiedzi (art. 1 ust. 2).",
      "To samo dotyczy zajęć klubu integracji społecznej (art. 1 ust. 2).",
      "Czy osoba ma prawo do zasiłku dla bezrobotnych, choćby go nie wypłacano (art. 1 ust. 3 pkt 1)?",
      "Czy osoba ma prawo do emerytury, choćby jej nie wypłacano (art. 1 ust. 3 pkt 7)?",
    ]);
  });

  it("a letter says what was taken for granted", () => {
    expect(justification(assessEligibility(person(today, ["other"])), "pl")).toMatch(
      /Przyjęto, że lista osób w art\. 1 ust\. 2 jest otwarta\.$/,
    );
  });
});

describe("no illness, dependence, disability, sentence or incapacity is said", () => {
  const health =
    /alkohol|narkot|odurz|uzależn|terap|lecz|chor|zaburze|psych|niepełnosp|niezdoln|rent[aęyą] (?:z|soc)|karn|zwalnian|więzie|uchod|bezdomn|alcohol|drug|narcot|dependen|therap|ill\b|illness|disorder|mental|disab|incapac|prison|releas|refugee|homeless/i;

  const fact = fc.boolean();
  const record = (keys: readonly string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, fact])));

  it("whatever is decided: in the sentences of explain()", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("2003-08-14", "2007-07-14", "2015-10-23", "2022-02-14", "2022-03-01", today),
        record(allGroups),
        record(Object.keys(allMet)),
        fc.constantFrom(...allRights, undefined),
        record(["alcohol", "drugs"]),
        fc.boolean(),
        (on, groups, condition, right, therapyCompleted, filed) => {
          const applicationFiledOn = filed && on === "2022-03-01" ? "2022-02-14" : undefined;
          const entitlements = { ...noRights, ...(right === undefined ? {} : { [right]: true }) };
          const result = assessed({
            on,
            applicationFiledOn,
            groups,
            condition,
            entitlements,
            therapyCompleted,
          });
          expect(result.missing).toEqual([]);
          for (const language of ["pl", "en"] as const) {
            for (const sentence of explain(result, language)) expect(sentence).not.toMatch(health);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("the pattern would see them", () => {
    expect("osoba uzależniona").toMatch(health);
    expect("renta z tytułu").toMatch(health);
  });
});
