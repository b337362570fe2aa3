// CSV to the byte: quoting, formulas that are defused, and a round trip through a parser of others.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../../src/reporting/content/sections.js";
import { type Table, toCsv, type ToCsvInput } from "../../../src/reporting/render/index.js";
import { anyText, asCleaned, collective, hostile, report, samples, textOf } from "./samples.js";

const texts = (...rows: (string | null)[][]): Table => ({
  columns: (rows[0] ?? []).map((_, index) => ({ id: `c${index}`, label: `C${index}`, kind: "text" })),
  rows,
});

const withoutHeader = (table: Table, rest: Omit<ToCsvInput, "table"> = {}): string =>
  textOf(toCsv({ table, header: false, ...rest }));

describe("fields", () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ["a\tb", '"a\tb"'],
    ["a\nb", '"a\nb"'],
    ['say "x"', '"say ""x"""'],
    [" a", '" a"'],
    ["a ", '"a "'],
    ["\u00A0a", "\u00A0a"],
    ["a|b", "a|b"],
    ["=1", `"'=1"`],
    ["-1", `"'-1"`],
    ["+1", `"'+1"`],
    ["@x", `"'@x"`],
    ["＝1", `"'＝1"`],
    ["  =1", `"'  =1"`],
    ["\u200B=1", `"'\u200B=1"`],
    ["'quoted'", `"''quoted'"`],
    ["\tx", `"'\tx"`],
    ["\rx", `"'\rx"`],
    ["1-2", "1-2"],
    ["", ""],
    ["\0=1", `"'=1"`],
    ["\uD800", "\uFFFD"],
  ])("%j is written %j", (text, written) => {
    expect(withoutHeader(texts([text]))).toBe(`${written}\r\n`);
  });

  it("a program that reads the file gets its texts as they are", () => {
    expect(withoutHeader(texts(["=1", "'x", "\tx", "a,b"]), { formulas: "keep" })).toBe(
      '=1,\'x,"\tx","a,b"\r\n',
    );
  });

  it("numbers, days and months are changed but for the decimal mark", () => {
    const table: Table = {
      columns: [
        { id: "m", label: "m", kind: "money" },
        { id: "n", label: "n", kind: "number" },
        { id: "c", label: "c", kind: "count" },
        { id: "d", label: "d", kind: "date" },
        { id: "t", label: "t", kind: "month" },
      ],
      rows: [
        ["-12.50", -3, -7, "2026-02-28", "2026-02"],
        [null, "1.5", null, null, null],
      ],
    };
    expect(withoutHeader(table, { delimiter: ";", decimal: "," })).toBe(
      "-12,50;-3;-7;2026-02-28;2026-02\r\n;1,5;;;\r\n",
    );
    expect(withoutHeader(table, { decimal: "," })).toBe('"-12,50",-3,-7,2026-02-28,2026-02\r\n,"1,5",,,\r\n');
    expect(withoutHeader(table)).toBe("-12.50,-3,-7,2026-02-28,2026-02\r\n,1.5,,,\r\n");
  });

  it("labels are texts too; a mark of the byte order comes first", () => {
    const table: Table = { columns: [{ id: "x", label: "=x", kind: "count" }], rows: [[1]] };
    expect(textOf(toCsv({ table, bom: true, delimiter: "|" }))).toBe(`\uFEFF"'=x"\r\n1\r\n`);
  });
});

describe("round trip", () => {
  const options = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    bom: fc.boolean(),
  });
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );

  it("a parser gives the texts back once a leading apostrophe is taken away", () => {
    fc.assert(
      fc.property(rows, options, (given, { delimiter, bom }) => {
        const read: string[][] = parse(withoutHeader(texts(...given), { delimiter, bom }), {
          delimiter,
          bom,
        });
        const back = read.map((row) => row.map((field) => field.replace(/^'/, "")));
        expect(back).toEqual(given.map((row) => row.map(asCleaned)));
      }),
    );
  });

  it("with formulas kept they come back as they are", () => {
    fc.assert(
      fc.property(rows, options, (given, { delimiter }) => {
        const read: string[][] = parse(withoutHeader(texts(...given), { delimiter, formulas: "keep" }), {
          delimiter,
          record_delimiter: "\r\n",
        });
        expect(read).toEqual(given.map((row) => row.map(asCleaned)));
      }),
    );
  });

  it("no field that is not a number begins as a formula does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[field = ""] = []]: string[][] = parse(withoutHeader(texts([text, "x"])));
        expect(field).not.toMatch(/^[\p{Z}\p{C}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

describe("a report in the long layout", () => {
  it("has one cell a record", () => {
    const read: Record<string, string>[] = parse(textOf(toCsv({ of: report, layout: "long" })), {
      columns: true,
    });
    const cells = sectionsOf["centre-content"].reduce(
      (sum, { rows, columns }) => sum + rows.length * columns.length,
      0,
    );
    expect(read).toHaveLength(cells);
    expect(read[0]).toEqual({
      source: "cis-1",
      year: "2025",
      section: "staff",
      row: "persons",
      column: "total",
      value: "1",
    });
  });

  it("of a collective report the source is empty", () => {
    expect(textOf(toCsv({ of: collective, layout: "long" })).split("\r\n")[1]).toBe(
      ",2025,staff,persons,total,1",
    );
  });

  it("a negative amount is a number, not a formula", () => {
    expect(textOf(toCsv({ of: report, layout: "long" }))).toMatch(/,-\d+\.25\r\n/);
  });
});

describe("what is refused", () => {
  const table = texts(["a"]);
  const codes = (input: unknown): unknown =>
    (toCsv(input as ToCsvInput) as { issues?: { path: unknown; code: string }[] }).issues?.map(
      ({ path, code }) => [path, code],
    );
  it.each([
    ["nothing", {}, [[["table"], "required"]]],
    ["a table and a result", { table, of: report, layout: "long" }, [[["table"], "not-with-of"]]],
    ["a result without layout", { of: report }, [[["layout"], "required"]]],
    ["a layout of a table", { table, layout: "long" }, [[["layout"], "only-with-of"]]],
    ["a list in the long layout", { of: samples[7], layout: "long" }, [[["layout"], "no-long-layout"]]],
    ["another delimiter", { table, delimiter: ":" }, [[["delimiter"], "not-one-of"]]],
    [
      "a short row",
      { table: { ...table, rows: [[]] } },
      [[["table", "rows", 0], "cells-differ-from-columns"]],
    ],
    [
      "a text in a count",
      { table: { columns: [{ id: "c", label: "c", kind: "count" }], rows: [["=1"]] } },
      [[["table", "rows", 0, 0], "wrong-type"]],
    ],
    [
      "a formula as a day",
      { table: { columns: [{ id: "c", label: "c", kind: "date" }], rows: [["=1"]] } },
      [[["table", "rows", 0, 0], "not-a-date"]],
    ],
    [
      "a formula as a month",
      { table: { columns: [{ id: "c", label: "c", kind: "month" }], rows: [["2026-13"]] } },
      [[["table", "rows", 0, 0], "not-a-month"]],
    ],
    [
      "a formula as money",
      { table: { columns: [{ id: "c", label: "c", kind: "money" }], rows: [["1.5+1"]] } },
      [[["table", "rows", 0, 0], "not-a-decimal"]],
    ],
    ["a number as a text", { table: { ...table, rows: [[1]] } }, [[["table", "rows", 0, 0], "wrong-type"]]],
    ["no columns", { table: { columns: [], rows: [] } }, [[["table", "columns"], "too-small"]]],
  ])("%s", (_name, input, issues) => {
    expect(codes(input)).toEqual(issues);
  });

  it("20,000 rows are written, one more is refused", () => {
    const rows = Array.from({ length: 20_000 }, () => ["a"]);
    expect(toCsv({ table: { ...table, rows } }).outcome).toBe("rendered");
    expect(codes({ table: { ...table, rows: [...rows, ["a"]] } })).toEqual([[["table", "rows"], "too-many"]]);
  });

  it("no text of the caller stands in an issue", () => {
    const issues = JSON.stringify(
      toCsv({ table: { columns: hostile, rows: hostile }, [hostile[0]!]: 1 } as never),
    );
    for (const text of hostile.filter(({ length }) => length > 3))
      expect(issues).not.toContain(JSON.stringify(text).slice(1, -1));
  });
});
