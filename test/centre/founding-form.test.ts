import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  centreForms,
  foundingForm,
  type FoundingFormInput,
  foundingInstitutions,
} from "zatrudnienie-socjalne/centre";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";

const asked = (on: string, foundingInstitution: FoundingFormInput["foundingInstitution"], more = {}) =>
  foundingForm({ on, foundingInstitution, ...more });

const may = (forms: string[]) => ({ outcome: "may-found", forms });
const mayNot = (reason: string, forms: string[], firstDay: string | null = null) => ({
  outcome: "may-not-found",
  reason,
  forms,
  firstDay,
});
const budgetary = ["budgetary-unit", "budgetary-establishment"];

describe("art-3-ust-2: units of local government", () => {
  it("a commune: an auxiliary unit to 2010-09-03, from 2010-09-04 the two budgetary forms", () => {
    expect(asked("2003-08-14", "commune")).toMatchObject(may(["auxiliary-unit"]));
    expect(asked("2010-09-03", "commune")).toMatchObject(may(["auxiliary-unit"]));
    expect(asked("2010-09-04", "commune")).toMatchObject(may(budgetary));
  });

  it("Lubartów, 2019-08-23: a budgetary establishment", () => {
    expect(asked("2019-08-23", "commune", { form: "budgetary-establishment" })).toMatchObject(may(budgetary));
  });

  it("a county and a voivodeship from 2010-09-04", () => {
    for (const institution of ["powiat", "voivodeship"] as const) {
      expect(asked("2010-09-03", institution)).toMatchObject(
        mayNot("institution-not-named", [], "2010-09-04"),
      );
      expect(asked("2010-09-03", institution, { asOf: "2010-09-03" })).toMatchObject({ firstDay: null });
      expect(asked("2010-09-04", institution)).toMatchObject(may(budgetary));
    }
  });

  it("art-3-ust-3: 2010-09-04 to 2010-12-31 only existing auxiliary units went on", () => {
    for (const [on, ids] of [
      ["2010-09-03", []],
      ["2010-09-04", ["auxiliary-unit-only-existing"]],
      ["2010-12-31", ["auxiliary-unit-only-existing"]],
      ["2011-01-01", []],
    ] as const) {
      expect(asked(on, "commune")).toMatchObject({ assumptions: ids.map((id) => ({ id })) });
    }
    expect(asked("2010-12-31", "commune", { form: "auxiliary-unit" })).toMatchObject(
      mayNot("form-not-allowed", budgetary),
    );
    expect(asked("2010-09-04", "ngo")).toMatchObject({ assumptions: [] });
  });
});

describe("art-3-ust-4: organisations and entities", () => {
  it("an organisation, to 2004-05-31 only one of public benefit", () => {
    const forms = ["separated-unit"];
    expect(asked("2004-05-31", "ngo", { publicBenefitStatus: false })).toMatchObject(
      mayNot("no-public-benefit-status", forms),
    );
    expect(asked("2004-05-31", "ngo", { publicBenefitStatus: true })).toMatchObject(may(forms));
    expect(asked("2004-05-31", "ngo")).toEqual({
      calculation: "foundingForm",
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["publicBenefitStatus"], question: "public-benefit-status" }],
    });
    expect(asked("2004-06-01", "ngo")).toMatchObject(may(forms));
    expect(asked("2004-05-31", "ngo", { form: "budgetary-unit" })).toMatchObject(
      mayNot("form-not-allowed", forms),
    );
  });

  it("a church entity from 2011-10-30; the provision on the form names it from 2022-02-15", () => {
    expect(asked("2011-10-29", "church-entity")).toMatchObject(
      mayNot("institution-not-named", [], "2011-10-30"),
    );
    expect(asked("2011-10-30", "church-entity")).toMatchObject({
      ...may(["separated-unit"]),
      assumptions: [{ id: "form-not-named", certainty: "C" }],
    });
    expect(asked("2022-02-14", "church-entity").outcome).toBe("may-found");
    expect(asked("2022-02-15", "church-entity")).toMatchObject({
      ...may(["separated-unit"]),
      assumptions: [],
    });
  });

  it("a social cooperative, from 2011-10-30 to 2022-02-14 only one of listed founders", () => {
    const not = { foundedByListedEntities: false };
    expect(asked("2022-02-14", "social-cooperative", not)).toMatchObject(
      mayNot("not-of-listed-entities", ["separated-unit"]),
    );
    expect(asked("2022-02-15", "social-cooperative", not)).toMatchObject(may(["separated-unit"]));
    expect(asked("2022-02-14", "social-cooperative")).toMatchObject({
      missing: [{ path: ["foundedByListedEntities"], question: "cooperative-of-listed-entities" }],
    });
    expect(asked("2011-10-29", "social-cooperative", not)).toMatchObject({ firstDay: "2011-10-30" });
  });

  it("anybody else never", () => {
    expect(asked("2026-06-01", "other")).toMatchObject(mayNot("institution-not-named", []));
    expect(asked("2003-08-14", "other")).toMatchObject({ firstDay: null });
  });
});

it("results have their schema, whatever the day, the institution and the form", () => {
  const ids = new Set<string>();
  for (const on of ["2003-08-13", "2004-05-31", "2010-09-04", "2011-10-30", "2026-06-01"]) {
    for (const foundingInstitution of foundingInstitutions) {
      for (const form of [undefined, ...centreForms]) {
        const result = foundingForm({ on, foundingInstitution, form, publicBenefitStatus: true });
        expect(resultSchemas.foundingForm.parse(result)).toEqual(result);
        ids.add(result.outcome);
      }
    }
  }
  expect([...ids].sort()).toEqual(["may-found", "may-not-found", "undetermined", "unsupported-date"]);
});

it("bad input gets all its issues", () => {
  expect(
    foundingForm({
      on: "x",
      foundingInstitution: "city",
      form: "limited-company",
    } as unknown as FoundingFormInput),
  ).toMatchObject({
    outcome: "invalid",
    issues: [{ path: ["on"] }, { path: ["foundingInstitution"] }, { path: ["form"] }],
  });
});

it("in Polish", () => {
  expect(explain(asked("2019-08-23", "commune"), "pl")).toEqual([
    "Centrum może utworzyć gmina (art. 3 ust. 2).",
    "Centrum może działać w formie jednostki budżetowej (art. 3 ust. 2 pkt 1 lit. a).",
    "Centrum może działać w formie samorządowego zakładu budżetowego (art. 3 ust. 2 pkt 1 lit. b).",
  ]);
  expect(explain(asked("2010-09-03", "powiat"), "pl")).toEqual([
    "Przepisy obowiązujące tego dnia nie wymieniają takiej instytucji tworzącej: powiat (art. 3 ust. 2).",
  ]);
  expect(explain(asked("2004-05-31", "ngo", { publicBenefitStatus: false }), "pl")).toEqual([
    "Centrum może utworzyć organizacja pozarządowa (art. 3 ust. 2).",
    "Organizacja nie ma wymaganego statusu organizacji pożytku publicznego (art. 3 ust. 2).",
  ]);
});
