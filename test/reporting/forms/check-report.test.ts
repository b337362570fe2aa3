import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainWith, Voice } from "../../../src/reasoning/index.js";
import {
  centreReport,
  checkReport,
  type CheckReportInput,
  clubReport,
  formSchemas,
  formTemplate,
  formTexts,
} from "../../../src/reporting/index.js";
import { randomClubRecords, randomRecords } from "../random-records.js";

const result = formSchemas.checkReport.result();

function checked(input: CheckReportInput) {
  const found = checkReport(input);
  if (found.outcome !== "checked") throw new Error(JSON.stringify(found));
  return result.parse(found) as typeof found;
}

type Cells = CheckReportInput["cells"];

/** A form of 2007 on which everything is 0. */
function blank(): Record<string, Record<string, Record<string, number | string | null>>> {
  const template = formTemplate({ id: "A-2007" });
  if ("unknown" in template) throw new Error("no template");
  return Object.fromEntries(
    template.sections.map(({ id, rows, columns }) => [
      id,
      Object.fromEntries(rows.map((row) => [row.id, Object.fromEntries(columns.map((one) => [one.id, 0]))])),
    ]),
  );
}

function withCells(...set: [section: string, row: string, column: string, value: number | string][]): Cells {
  const cells = blank();
  for (const [section, row, column, value] of set) cells[section]![row]![column] = value;
  return cells;
}

/** Printed constraints: a cell that breaks one, and the greatest value that does not. */
const printed: [section: string, row: string, column: string, limit: [row: string, column: string]][] = [
  ...["1", "2", "3", "4", "5", "6"].flatMap((row): typeof printed => [
    ["III", row, "women", [row, "total"]],
    ["IV.3", row, "women", [row, "total"]],
  ]),
  ...["2", "3", "4", "5", "6", "7", "8", "9", "10", "11"].flatMap((row): typeof printed =>
    ["began", "took-part", "completed"].map((column) => ["IV.1", row, column, ["1", column]]),
  ),
  ["II.2", "4", "used", ["3", "used"]],
  ...["2", "3", "4", "5", "6", "7"].flatMap((row): typeof printed =>
    ["executed", "next-plan"].map((column) => ["V.1", row, column, ["1", column]]),
  ),
  ...Array.from({ length: 9 }, (_, index) => `${index + 11}`).flatMap((row): typeof printed =>
    ["executed", "next-plan"].map((column) => ["V.2", row, column, ["10", column]]),
  ),
  ...["21", "22", "23"].flatMap((row): typeof printed =>
    ["executed", "next-plan"].map((column) => ["V.2", row, column, ["20", column]]),
  ),
];

describe("A-2007, words printed on the form: each broken once, and held on the other side", () => {
  it("a blank form is right", () => {
    expect(checked({ form: "A-2007", cells: blank() })).toMatchObject({
      errors: [],
      warnings: [],
      roundings: [],
      notChecked: [],
    });
  });

  it.each(printed)(
    "%s row %s, %s is at most the cell %j",
    (section, row, column, [limitRow, limitColumn]) => {
      const at = (value: number) =>
        checked({
          form: "A-2007",
          cells: withCells([section, limitRow, limitColumn, 5], [section, row, column, value]),
        }).errors.filter((error) => error.row === row && error.column === column);
      expect(at(5)).toEqual([]);
      const code = limitRow === row ? "column-above-column" : "part-above-total";
      expect(at(6)).toMatchObject([{ code, section, row, column, value: 6, limit: 5 }]);
    },
  );

  it.each(["executed", "next-plan"])("V.2: 1 = 2 + 10 + 20 + 24 in %s", (column) => {
    const cells = (total: number) =>
      withCells(
        ["V.2", "1", column, total],
        ["V.2", "2", column, 1],
        ["V.2", "10", column, 2],
        ["V.2", "20", column, 3],
        ["V.2", "24", column, 4],
      );
    expect(checked({ form: "A-2007", cells: cells(10) }).errors).toEqual([]);
    for (const total of [9, 11])
      expect(checked({ form: "A-2007", cells: cells(total) }).errors).toEqual([
        {
          constraint: "V.2-sum",
          code: "sum-differs",
          section: "V.2",
          row: "1",
          column,
          value: total,
          limit: 10,
        },
      ]);
  });
});

describe("A-2007, what stands to reason", () => {
  it.each(["IV.1", "IV.2"])("%s: began and completed are at most took part", (section) => {
    for (const column of ["began", "completed"]) {
      const cells = (value: number) =>
        withCells([section, "1", column, value], [section, "1", "took-part", 2]);
      expect(checked({ form: "A-2007", cells: cells(2) }).warnings).toEqual([]);
      const { errors, warnings } = checked({ form: "A-2007", cells: cells(3) });
      expect(errors).toEqual([]);
      expect(warnings).toMatchObject([
        { code: "column-above-column", section, row: "1", column, value: 3, limit: 2 },
      ]);
    }
  });

  it("II.2: 1 = 2 + 3; V.1: 1 = 2 + … + 7", () => {
    const grants = withCells(["II.2", "1", "used", 3], ["II.2", "2", "used", 1], ["II.2", "3", "used", 1]);
    expect(checked({ form: "A-2007", cells: grants }).warnings).toMatchObject([
      { constraint: "II.2-sum", row: "1", value: 3, limit: 2 },
    ]);
    const far = withCells(
      ["V.1", "1", "executed", "4.5"],
      ["V.1", "2", "executed", "1.2"],
      ["V.1", "7", "executed", 2],
    );
    expect(checked({ form: "A-2007", cells: far }).warnings).toMatchObject([
      { constraint: "V.1-sum", row: "1", value: "4.5", limit: "3.20" },
    ]);
  });
});

describe("sums in thousands", () => {
  const sum = (total: string) =>
    checked({
      form: "A-2007",
      cells: withCells(
        ["V.2", "1", "executed", total],
        ["V.2", "2", "executed", "0.1"],
        ["V.2", "10", "executed", "0.1"],
      ),
    });

  it("differ by rounding up to 0.05 for each part and the total: four parts, 0.25", () => {
    expect(sum("0.20")).toMatchObject({ errors: [], roundings: [] });
    expect(sum("0.45")).toMatchObject({
      errors: [],
      roundings: [
        { section: "V.2", row: "1", column: "executed", total: "0.45", parts: "0.2", difference: "0.25" },
      ],
    });
    expect(sum("0.46")).toMatchObject({
      errors: [{ code: "sum-differs", value: "0.46", limit: "0.20" }],
      roundings: [],
    });
    expect(sum("-0.05").errors).toEqual([]);
    expect(sum("-0.06").errors).toHaveLength(1);
  });

  it("a part above its total has no tolerance", () => {
    const cells = withCells(["V.1", "1", "executed", "1.0"], ["V.1", "2", "executed", "1.1"]);
    expect(checked({ form: "A-2007", cells })).toMatchObject({
      errors: [
        { constraint: "V.1-of-total", code: "part-above-total", row: "2", value: "1.1", limit: "1.0" },
      ],
      roundings: [{ row: "1", difference: "-0.1" }],
    });
  });
});

describe("what cannot be compared", () => {
  it("one entry a comparison with an empty cell: left out, or null", () => {
    const cells = blank();
    cells["III"] = { "1": { total: 1, women: null }, "2": { total: 1, women: 1 } };
    expect(checked({ form: "A-2007", cells }).notChecked).toEqual(
      ["1", "3", "4", "5", "6"].map((row) => ({
        constraint: "III-women",
        section: "III",
        row,
        column: "women",
      })),
    );
  });

  it("a sum with an empty part", () => {
    const cells = blank();
    delete cells["II.2"]!["2"];
    expect(checked({ form: "A-2007", cells }).notChecked).toEqual([
      { constraint: "II.2-sum", section: "II.2", row: "1", column: "used" },
    ]);
  });

  it("everything is in the order of the form", () => {
    const { errors } = checked({
      form: "A-2007",
      cells: withCells(
        ["V.1", "2", "next-plan", 1],
        ["III", "2", "women", 1],
        ["IV.1", "5", "completed", 1],
        ["IV.1", "5", "began", 1],
        ["III", "1", "women", 1],
      ),
    });
    expect(errors.map(({ section, row, column }) => `${section} ${row} ${column}`)).toEqual([
      "III 1 women",
      "III 2 women",
      "IV.1 5 began",
      "IV.1 5 completed",
      "V.1 2 next-plan",
    ]);
  });
});

describe("contents: warnings only", () => {
  const year = 2014;
  const records = { unit: { id: "cis-1" } };

  it("reports of this library hold", () => {
    const centre = centreReport({ year, records });
    const club = clubReport({ year: 2023, records });
    const older = clubReport({ year: 2018, records });
    if (centre.outcome !== "report" || club.outcome !== "report" || older.outcome !== "report")
      throw new Error("not made");
    for (const { content: form, cells } of [centre, club, older])
      expect(checked({ form, cells })).toMatchObject({ errors: [], warnings: [], notChecked: [] });
  });

  it("so do those of any records, and the people on their forms", () => {
    fc.assert(
      fc.property(randomRecords(year), randomClubRecords(2023), (ofCentre, ofClub) => {
        const centre = centreReport({ year, records: ofCentre, form: "A-2007" });
        const club = clubReport({ year: 2023, records: ofClub });
        if (centre.outcome !== "report" || club.outcome !== "report") throw new Error("not made");
        for (const { content: form, cells } of [centre, club]) {
          const { errors, warnings, notChecked } = checked({ form, cells });
          expect([errors, notChecked]).toEqual([[], []]);
          // Who begins a programme without a group may be in another one that has a group.
          expect(warnings.filter(({ row }) => row !== "others")).toEqual([]);
        }
        // Money may be below zero, and then a part is above its total.
        const { errors } = checked({ form: "A-2007", cells: centre.form!.cells });
        const isOfMoney = ({ section, code }: { section: string; code: string }) =>
          /^(?:II\.2|V)/.test(section) && code === "part-above-total";
        expect(errors.filter((error) => !isOfMoney(error))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("sums of grants, revenue and expenditure, groups and women, to the grosz", () => {
    const { errors, warnings } = checked({
      form: "centre-content",
      cells: {
        participants: { total: { began: 1 }, "group-8": { began: 2 }, women: { began: 2 } },
        grants: {
          total: { used: "3.01" },
          equipment: { used: "1.00" },
          operation: { used: "1.00" },
          training: { used: "9.00" },
          other: { used: "1.00" },
        },
        expenditure: {
          investment: { executed: "6.00" },
          "investment.expenditure": { executed: "1.00" },
          "investment.purchases": { executed: "2.00" },
          "investment.other": { executed: "2.99" },
        },
        staff: { average: { total: "0.50", women: "0.51" } },
      },
    });
    expect(errors).toEqual([]);
    expect(warnings.map(({ section, row, column, code }) => [section, row, column, code])).toEqual([
      ["staff", "average", "women", "column-above-column"],
      ["participants", "women", "began", "part-above-total"],
      ["participants", "group-8", "began", "part-above-total"],
      ["grants", "total", "used", "sum-differs"],
      ["expenditure", "investment", "executed", "sum-differs"],
    ]);
  });

  it("clubs: employed are at most those who achieved something", () => {
    const cells = { participants: { total: { achieved: 1, employed: 2 } } };
    for (const form of ["club-content-2015", "club-content-2022"] as const)
      expect(checked({ form, cells }).warnings).toMatchObject([{ column: "employed", value: 2, limit: 1 }]);
  });
});

describe("input", () => {
  it("negative values are allowed", () => {
    expect(
      checked({ form: "A-2007", cells: { "II.2": { "3": { used: "-1.5" }, "4": { used: -2 } } } }).errors,
    ).toEqual([]);
  });

  it.each<[Cells, (string | number)[]]>([
    [{ nothing: {} }, ["cells", "nothing"]],
    [{ III: { total: {} } }, ["cells", "III", "total"]],
    [{ III: { "1": { men: 1 } } }, ["cells", "III", "1", "men"]],
  ])("unknown section, row or column: %j", (cells, path) => {
    expect(checkReport({ form: "A-2007", cells })).toMatchObject({
      outcome: "invalid",
      issues: [{ path, code: "unknown-key" }],
    });
  });

  it.each([1.5, "1.234", "1,5", "x", "", "01", "1e3", Number.NaN, true, {}])(
    "no value of a cell: %j",
    (value) => {
      const found = checkReport({ form: "A-2007", cells: { III: { "1": { total: value as number } } } });
      expect(found.outcome).toBe("invalid");
    },
  );

  it("an issue never holds what the caller gave", () => {
    const cells = { "Jan Kowalski 80010112345": { "Jan Kowalski 80010112345": { x: "Jan" } } };
    for (const form of ["A-2007", "A-2011"] as "A-2007"[])
      expect(JSON.stringify(checkReport({ form, cells }))).not.toContain("Jan");
  });

  it("no such form", () => {
    expect(checkReport({ form: "A-2011" as never, cells: {} }).outcome).toBe("invalid");
    expect(checkReport({ cells: {} } as never)).toMatchObject({ issues: [{ path: ["form"] }] });
    expect(checkReport(undefined as never).outcome).toBe("invalid");
  });

  it("the law is that of asOf, or of the last day checked", () => {
    expect(checked({ form: "A-2007", cells: {}, asOf: "2010-01-01" }).law).toMatchObject({
      wordingFrom: "2010-01-01",
      asOf: "2010-01-01",
    });
    expect(checked({ form: "A-2007", cells: {} }).assumptions).toEqual([]);
    expect(checkReport({ form: "A-2007", cells: {}, asOf: "2003-01-01" }).outcome).toBe("unsupported-date");
  });

  it("is explained in both languages", () => {
    const explain = explainWith(new Voice(formTexts));
    const found = checked({ form: "A-2007", cells: { III: { "1": { total: 1, women: 2 } } } });
    expect(explain(found, "pl")[1]).toBe(
      "Błędy: 1, pozycje do wyjaśnienia: 0 (Dz.U. 2007 nr 196 poz. 1421).",
    );
    expect(explain(found, "en")[1]).toContain("Errors: 1");
  });
});
