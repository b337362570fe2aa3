import { describe, expect, it } from "vitest";
import { formatCitation, lawOn } from "../../../src/law/index.js";
import { sectionsOf } from "../../../src/reporting/content/sections.js";
import { formIds, type FormTemplate, formTemplate, formTemplates } from "../../../src/reporting/index.js";
import { reportContents } from "../../../src/reporting/vocabulary.js";

const of = (id: FormTemplate["id"]): FormTemplate => {
  const found = formTemplate({ id });
  if ("unknown" in found) throw new Error(found.reason);
  return found;
};

const idOf = (year: number): string => {
  const found = formTemplate({ document: "centre-report", year });
  return "unknown" in found ? found.reason : found.id;
};

describe("formTemplate", () => {
  it.each([
    [2002, "before-the-act"],
    [2003, "A-2004"],
    [2006, "A-2004"],
    [2007, "A-2007"],
    [2014, "A-2007"],
    [2015, "template-unclear"],
    [2016, "A-2017"],
    [2040, "A-2017"],
  ])("the report on %i: %s", (year, expected) => {
    expect(idOf(year)).toBe(expected);
  });

  it.each([
    undefined,
    null,
    7,
    "A-2007",
    {},
    { id: "A-2011" },
    { id: "toString" },
    { document: "club-report", year: 2023 },
    { document: "centre-report" },
    { document: "centre-report", year: 2014.5 },
  ])("no such form: %j", (input) => {
    expect(formTemplate(input as never)).toEqual({ unknown: true, reason: "no-such-form" });
  });

  it("an input that throws when it is read", () => {
    const input = new Proxy(
      {},
      {
        get: () => {
          throw new Error("read");
        },
      },
    );
    expect(formTemplate(input as never)).toEqual({ unknown: true, reason: "no-such-form" });
  });

  it("is a copy each time", () => {
    of("A-2007").sections.length = 0;
    formTemplates()[1]!.title = "changed";
    expect(of("A-2007").sections).toHaveLength(7);
    expect(of("A-2007").title).toBe("SPRAWOZDANIE CENTRUM INTEGRACJI SPOŁECZNEJ W ROKU ...");
  });
});

describe("every template", () => {
  it("is listed in its order, as plain data", () => {
    expect(formTemplates().map(({ id }) => id)).toEqual([...formIds]);
    expect(JSON.parse(JSON.stringify(formTemplates()))).toEqual(formTemplates());
  });

  it.each(formTemplates())("$id: labels, unique ids, constraints of its own rows and columns", (template) => {
    const constraints = template.sections.flatMap((section) => section.constraints.map(({ id }) => id));
    expect(new Set(constraints).size).toBe(constraints.length);
    expect(template.sections.length).toBeGreaterThan(0);
    for (const section of template.sections) {
      const rows = section.rows.map(({ id }) => id);
      const columns = section.columns.map(({ id }) => id);
      expect(new Set(rows).size).toBe(rows.length);
      for (const row of section.rows) {
        expect(row.label).toMatch(/\S/);
        expect(row.gloss).toMatch(/\S/);
        expect(Object.keys(row.cells)).toEqual(columns);
      }
      for (const constraint of section.constraints) {
        const named =
          constraint.rule === "column-at-most"
            ? { rows: constraint.rows, columns: [constraint.column, constraint.limit] }
            : { rows: [constraint.total, ...constraint.parts], columns: constraint.columns };
        for (const row of named.rows) expect(rows).toContain(row);
        for (const column of named.columns) expect(columns).toContain(column);
      }
    }
  });

  it("every provision can be written as lawyers do", () => {
    expect(of("A-2004").basis.map(formatCitation)).toEqual(["Dz.U. 2004 nr 3 poz. 17", "art. 5 ust. 6"]);
    expect(of("A-2007").basis.map(formatCitation)).toEqual(["Dz.U. 2007 nr 196 poz. 1421", "art. 5 ust. 6"]);
    expect(of("A-2017").basis.map(formatCitation)).toEqual(["Dz.U. 2017 poz. 97", "art. 5 ust. 6"]);
  });
});

describe("days of forms", () => {
  it.each([
    ["A-2004", "2004-01-27", "2007-11-07"],
    ["A-2007", "2007-11-08", "unknown"],
    ["A-2017", "2017-01-31", null],
    ["centre-content", "2007-07-14", null],
    ["club-content-2015", "2015-10-24", "2022-02-14"],
    ["club-content-2022", "2022-02-15", null],
    ["club-registration", "2012-05-29", null],
    ["centre-register-2015", "2015-10-24", "2022-03-31"],
    ["centre-register-2022", "2022-04-01", null],
    ["status-application", "2022-02-15", null],
    ["employer-refund", "2011-10-30", null],
  ] as const)("%s: %s to %s", (id, inForceFrom, inForceTo) => {
    expect(of(id)).toMatchObject({ inForceFrom, inForceTo });
  });

  it("art-5-ust-4-pkt-2: whom a centre reports to, since each day of change", () => {
    expect(
      of("centre-content").addressees.map(({ from, to, text }) => [from, to, text.split(";")[0]]),
    ).toEqual([
      ["2003-08-14", "2005-12-31", "wojewodzie"],
      ["2006-01-01", "2007-07-13", "marszałkowi województwa"],
      ["2007-07-14", "2010-09-03", "wojewodzie"],
      ["2010-09-04", null, "wojewodzie"],
    ]);
    expect(of("A-2004").addressees.map(({ from }) => from)).toEqual([
      "2003-08-14",
      "2006-01-01",
      "2007-07-14",
    ]);
    expect(of("A-2007").addressees.map(({ from }) => from)).toEqual(["2007-07-14", "2010-09-04"]);
    expect(of("A-2017").addressees.map(({ from }) => from)).toEqual(["2010-09-04"]);
  });

  it("the day of filing is that of the law", () => {
    const law = lawOn("2024-01-01");
    const deadline = "unknown" in law ? undefined : law.centreReport.value;
    expect(of("A-2017").deadline).toEqual({ month: deadline?.month, day: deadline?.day });
    expect(of("club-content-2022").deadline).toEqual({ month: 3, day: 31 });
    expect(of("employer-refund").deadline).toBeNull();
  });
});

describe("contents", () => {
  it.each(reportContents)("%s: the sections, rows and columns of the content, bound to themselves", (id) => {
    expect(
      of(id).sections.map((section) => ({
        id: section.id,
        items: section.items,
        rows: section.rows.map((row) => row.id),
        columns: section.columns.map((column) => column.id),
      })),
    ).toEqual(
      sectionsOf[id].map(({ id: section, items, rows, columns }) => ({ id: section, items, rows, columns })),
    );
    for (const section of of(id).sections)
      for (const row of section.rows) {
        expect(row.label).not.toBe(row.id);
        for (const [column, from] of Object.entries(row.cells))
          expect(from).toBe(`${section.id}/${row.id}/${column}`);
      }
  });
});

describe("what was not read", () => {
  it("A-2017: only items 1 to 5 of its first part", () => {
    const { sections, notTranscribed } = of("A-2017");
    expect(sections.map(({ id, rows }) => [id, rows.length])).toEqual([["I", 5]]);
    expect(notTranscribed.length).toBeGreaterThan(0);
  });

  it("A-2007: row 5 of expenditure has no cell of the content, all others have", () => {
    const unbound = of("A-2007").sections.flatMap(({ id, rows }) =>
      rows.flatMap((row) =>
        Object.values(row.cells)
          .filter((from) => from === null)
          .map(() => `${id} ${row.id}`),
      ),
    );
    expect(unbound).toEqual(["V.2 5", "V.2 5"]);
  });

  it("A-2007: positions as they are printed", () => {
    const rows = of("A-2007").sections.map(({ id, rows: own, columns }) => [
      id,
      own.length,
      columns.map((one) => one.id),
    ]);
    expect(rows).toEqual([
      ["II.2", 4, ["used"]],
      ["III", 6, ["total", "women"]],
      ["IV.1", 11, ["began", "took-part", "completed"]],
      ["IV.2", 10, ["began", "took-part", "completed"]],
      ["IV.3", 6, ["total", "women"]],
      ["V.1", 7, ["executed", "next-plan"]],
      ["V.2", 24, ["executed", "next-plan"]],
    ]);
    const label = (section: string, row: string) =>
      of("A-2007")
        .sections.find(({ id }) => id === section)
        ?.rows.find(({ id }) => id === row)?.label;
    expect(label("V.2", "10")).toBe("Wydatki rzeczowo-administracyjne");
    expect(label("V.2", "20")).toBe("Środki na finansowanie inwestycji");
    expect(label("V.2", "24")).toBe("Inne");
    expect(label("IV.1", "11")).toBe("inni");
  });

  it("A-2004: the unemployed and the homeless are wider than the groups of the Act", () => {
    const columns = of("A-2004").sections[0]!.columns;
    expect(columns.filter(({ evidence }) => evidence === "inferred").map(({ id }) => id)).toEqual([
      "unemployed",
      "homeless",
    ]);
  });

  it("registers: the number of participants is no field of today's", () => {
    const rows = of("centre-register-2022").sections[0]!.rows.map(({ id }) => id);
    expect(rows).toEqual(["1", "2", "2a", "4", "status-date"]);
  });
});
