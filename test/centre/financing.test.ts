import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  financedThings,
  financing,
  type FinancingInput,
  foundingInstitutions,
} from "zatrudnienie-socjalne/centre";
import { fitsSchemas, missed, outcome } from "./support.js";

const listed = (input: FinancingInput) => outcome("listed", financing(input));
const ids = (input: FinancingInput): string[] => listed(input).sources.map(({ id }) => id);

describe("art-7: the creation of a centre", () => {
  const creation = (on: string, foundingInstitution: FinancingInput["foundingInstitution"]) =>
    ids({ on, of: "creation", foundingInstitution });
  const resources = ["institution-resources", "commune-alcohol-programme", "other-local-income"];

  it("an organisation: the voivodeship's grant moves from lit. b to ust. 2, the agency goes", () => {
    expect(creation("2004-05-04", "ngo")).toEqual([
      ...resources,
      "voivodeship-grant",
      "agricultural-property-agency",
    ]);
    for (const on of ["2004-05-05", "2004-05-31", "2004-06-01", "2026-06-01"])
      expect(creation(on, "ngo")).toEqual([...resources, "voivodeship-grant"]);
    const unit = (on: string) =>
      listed({ on, of: "creation", foundingInstitution: "ngo" }).sources.at(-1)?.citation.unit;
    expect([unit("2004-05-31"), unit("2004-06-01")]).toEqual(["art-7-ust-1-pkt-2-lit-b", "art-7-ust-2"]);
  });

  it("local government, and those the provision did not name yet", () => {
    expect(creation("2004-05-04", "commune")).toEqual([
      "public-finance-rules",
      "agricultural-property-agency",
    ]);
    expect(creation("2004-05-31", "commune")).toEqual(["public-finance-rules"]);
    expect(creation("2004-06-01", "commune")).toEqual(["public-finance-rules", "voivodeship-grant"]);
    expect(creation("2004-05-31", "other")).toEqual([]);
    expect(creation("2022-02-14", "social-cooperative")).toEqual(["voivodeship-grant"]);
    expect(creation("2022-02-15", "social-cooperative")).toEqual([...resources, "voivodeship-grant"]);
    expect(listed({ on: "2022-02-15", of: "creation", foundingInstitution: "ngo" }).open).toBe(false);
  });
});

describe("art-10: the activity of a centre", () => {
  const activity = (on: string, foundingInstitution: FinancingInput["foundingInstitution"]) =>
    ids({ on, of: "activity", foundingInstitution });

  it("an organisation, the day before and the day of each change", () => {
    const first = ["local-government-grant", "own-revenue"];
    const own = ["institution-resources", "other-local-income"];
    expect(activity("2004-05-04", "ngo")).toEqual([
      ...first,
      ...own,
      "agricultural-property-agency",
      "special-programmes",
    ]);
    expect(activity("2004-05-05", "ngo")).toEqual([...first, ...own, "special-programmes"]);
    expect(activity("2004-05-31", "ngo")).toEqual([...first, ...own, "special-programmes"]);
    const withEu = [...first, "eu-funds"];
    for (const on of ["2004-06-01", "2009-07-15"])
      expect(activity(on, "ngo")).toEqual([...withEu, ...own, "special-programmes"]);
    for (const on of ["2009-07-16", "2015-10-23"])
      expect(activity(on, "ngo")).toEqual([...withEu, "institution-resources"]);
    for (const on of ["2015-10-24", "2022-02-14"])
      expect(activity(on, "ngo")).toEqual([...withEu, "labour-fund", "institution-resources"]);
    expect(activity("2022-02-15", "ngo")).toEqual([
      ...withEu,
      "labour-fund",
      "ministry-programme",
      "institution-resources",
    ]);
    expect(activity("2022-02-14", "church-entity")).not.toContain("institution-resources");
    expect(activity("2022-02-15", "church-entity")).toContain("institution-resources");
  });

  it("local government: its form since 2010-09-04", () => {
    const powiat = { of: "activity", foundingInstitution: "powiat" } as const;
    expect(ids({ ...powiat, on: "2010-09-03" })).toContain("local-government-grant");
    expect(ids({ ...powiat, on: "2010-09-03", form: "budgetary-unit" })).toContain("local-government-grant");
    expect(missed(financing({ ...powiat, on: "2010-09-04" }))).toEqual(["centre-form"]);
    expect(ids({ ...powiat, on: "2010-09-04", form: "budgetary-unit" })).not.toContain(
      "local-government-grant",
    );
    const establishment = { ...powiat, form: "budgetary-establishment" } as const;
    expect(ids({ ...establishment, on: "2010-09-04" })).toContain("local-government-grant");
    expect(ids({ ...establishment, on: "2022-02-14" })).not.toContain("subject-grant");
    expect(ids({ ...establishment, on: "2022-02-15" })).toEqual([
      ...["local-government-grant", "own-revenue", "eu-funds", "labour-fund"],
      ...["ministry-programme", "subject-grant"],
    ]);
    const ngo = { ...establishment, foundingInstitution: "ngo", on: "2022-02-15" } as const;
    expect(ids(ngo)).not.toContain("subject-grant");
  });

  it("Legionowo: a ministry programme is named since 2022-02-15 only (2022/218 art. 1 pkt 10)", () => {
    const legionowo = {
      of: "activity",
      foundingInstitution: "powiat",
      form: "budgetary-unit",
      source: "ministry-programme",
    } as const;
    const answers = ["2019-06-01", "2022-02-14", "2022-02-15"].map((on) => {
      const { asked, open } = listed({ ...legionowo, on });
      return [asked, open];
    });
    const id = "ministry-programme";
    expect(answers).toEqual([
      [{ id, named: false }, false],
      [{ id, named: false }, false],
      [{ id, named: true }, true],
    ]);
    expect(listed({ ...legionowo, on: "2022-02-15", asOf: "2022-02-14" }).open).toBe(false);
  });
});

describe("art-18-ust-6: a club", () => {
  it("no rule to 2007-07-13; what is named since", () => {
    expect(outcome("no-rule", financing({ on: "2007-07-13", of: "club" }))).toMatchObject({
      reason: "no-rule-yet",
      firstDay: "2007-07-14",
    });
    const club = (on: string) => ids({ on, of: "club" });
    for (const on of ["2007-07-14", "2015-10-23"]) expect(club(on)).toEqual(["eu-funds", "commune-grants"]);
    for (const on of ["2015-10-24", "2022-02-14"])
      expect(club(on)).toEqual(["eu-funds", "commune-grants", "labour-fund"]);
    expect(club("2022-02-15")).toEqual([
      ...["eu-funds", "commune-grants", "ministry-programme", "voivodeship-grant", "labour-fund"],
    ]);
    expect(listed({ on: "2007-07-14", of: "club" })).toMatchObject({ open: true, asked: null });
  });
});

it("the founder is asked for, but of a club; conditions, schemas and words", () => {
  for (const of of ["creation", "activity"] as const)
    expect(missed(financing({ on: "2026-06-01", of }))).toEqual(["founding-institution"]);
  const early = listed({ on: "2004-05-04", of: "activity", foundingInstitution: "commune" });
  expect(early.sources.filter(({ condition }) => condition !== null)).toMatchObject([
    { id: "agricultural-property-agency", condition: "farming" },
  ]);
  for (const of of financedThings) {
    for (const foundingInstitution of [undefined, ...foundingInstitutions]) {
      for (const on of ["2003-08-13", "2003-08-14", "2009-07-16", "2026-06-01"]) {
        const input = {
          on,
          of,
          foundingInstitution,
          form: "budgetary-establishment",
          source: "eu-funds",
        } as const;
        expect(fitsSchemas("financing", input, financing(input))).toBe(true);
      }
    }
  }
  const asked = {
    on: "2019-06-01",
    of: "activity",
    foundingInstitution: "powiat",
    form: "budgetary-unit",
  } as const;
  expect(explain(financing({ ...asked, source: "ministry-programme" }), "pl")).toEqual([
    "Ustawa wymienia źródła, z których finansuje się działalność centrum; lista jest zamknięta (art. 10 ust. 1).",
    "Źródło finansowania: dochody z własnej działalności centrum (art. 10 ust. 1 pkt 2).",
    "Źródło finansowania: środki z Unii Europejskiej (art. 10 ust. 1 pkt 3).",
    "Źródło finansowania: Fundusz Pracy (art. 10 ust. 1 pkt 4).",
    "Dotacja z dochodów własnych jednostek samorządu terytorialnego nie dotyczy centrum w formie jednostki budżetowej (art. 10 ust. 1a).",
    "Ustawa nie wymienia tego źródła: dotacja z budżetu państwa w ramach programów resortowych (art. 10 ust. 1).",
  ]);
});
