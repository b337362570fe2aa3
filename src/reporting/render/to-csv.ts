import * as z from "zod";
import { lazily, type Parts } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { type CsvStyle, textField, valueField } from "./csv-field.js";
import type { Printable } from "./printable.js";
import { ofIn, printableInput, printableIssues } from "./printable-input.js";
import { made, rendered, type Renderer, type Rendering } from "./rendering.js";
import { type Cell, type Column, type Table, tableInput, tableIssues } from "./table.js";
import { hasLongLayout, longTable } from "./tables/long.js";

/** What may stand between the cells of a CSV file. */
export const csvDelimiters = [",", ";", "\t", "|"] as const;
/** The decimal marks of a CSV file. */
export const decimalMarks = [".", ","] as const;
/** Whether texts that a spreadsheet would run as formulas are defused or kept. */
export const formulaTreatments = ["defuse", "keep"] as const;

/** What {@link toCsv} takes: a table, or a report whose cells stand one in a row. */
export interface ToCsvInput {
  readonly table?: Table | undefined;
  readonly of?: Printable | undefined;
  /** With `of`. */
  readonly layout?: "long" | undefined;
  /** Left out: a comma. */
  readonly delimiter?: (typeof csvDelimiters)[number] | undefined;
  /** Left out: a point. */
  readonly decimal?: (typeof decimalMarks)[number] | undefined;
  /** A byte order mark at the start; left out: none. */
  readonly bom?: boolean | undefined;
  /** The labels of the columns as the first record; left out: yes. */
  readonly header?: boolean | undefined;
  /** `keep` is for files that a program reads; left out: `defuse`. */
  readonly formulas?: (typeof formulaTreatments)[number] | undefined;
}

export const toCsvInput = /* @__PURE__ */ lazily((): z.ZodType<ToCsvInput, ToCsvInput> =>
  z.strictObject({
    table: tableInput().optional(),
    of: printableInput().optional(),
    layout: z.literal("long").optional(),
    delimiter: z.literal(csvDelimiters).optional(),
    decimal: z.literal(decimalMarks).optional(),
    bom: z.boolean().optional(),
    header: z.boolean().optional(),
    formulas: z.literal(formulaTreatments).optional(),
  }),
);

/** What {@link toCsv} returns. */
export type ToCsvResult = Rendering<"text/csv">;

/**
 * Writes a table, or the cells of a report, as comma-separated values.
 *
 * Form: RFC 4180, records ended by CRLF. `table` has columns with a kind, and rows of cells; `of` with `layout: "long"` is a
 * report or a collective report, one cell a record. A text that a spreadsheet could take for a formula gets an apostrophe in
 * front, unless `formulas` is `keep`; numbers, days and months are never changed but for the `decimal` mark. `bom` is for
 * spreadsheets that take a file without it for another encoding. Not checked: what the texts say. Bad input gets `invalid`
 * with all its issues.
 *
 * @example
 * ```ts
 * import { toCsv } from "zatrudnienie-socjalne/reporting";
 *
 * const csv = toCsv({
 *   table: { columns: [{ id: "name", label: "Name", kind: "text" }, { id: "paid", label: "Paid", kind: "money" }], rows: [["=A1", "12.50"]] },
 *   delimiter: ";",
 *   decimal: ",",
 * });
 * csv.outcome === "rendered" && csv.text; // => "Name;Paid\r\n\"'=A1\";12,50\r\n"
 * ```
 *
 * Source: RFC 4180.
 */
export function toCsv(input: ToCsvInput): ToCsvResult {
  return made(renderer, input);
}

const renderer: Renderer<ToCsvInput, ToCsvResult> = {
  schema: toCsvInput,
  contradictions: (parts, raw) => [
    ...whichIssues(parts),
    ...tableIssues(parts.table, ["table"]),
    ...printableIssues(ofIn(raw), ["of"]),
  ],
  make: (input) => rendered("text/csv", csvOf(input.table ?? longTable(input.of!), input)),
};

/** A table or a report, the report in the long layout, and only what has one. */
function whichIssues({ table, of, layout }: Parts<ToCsvInput>): Issue[] {
  if (of === undefined) {
    return [
      ...(table === undefined ? [{ path: ["table"], code: "required" }] : []),
      ...(layout === undefined ? [] : [{ path: ["layout"], code: "only-with-of" }]),
    ];
  }
  return [
    ...(table === undefined ? [] : [{ path: ["table"], code: "not-with-of" }]),
    ...(layout === undefined ? [{ path: ["layout"], code: "required" }] : []),
    ...(layout === "long" && of !== null && !hasLongLayout(of)
      ? [{ path: ["layout"], code: "no-long-layout" }]
      : []),
  ];
}

function csvOf(table: Table, { header = true, bom = false, ...given }: ToCsvInput): string {
  const style: CsvStyle = {
    delimiter: given.delimiter ?? ",",
    decimal: given.decimal ?? ".",
    formulas: given.formulas ?? "defuse",
  };
  const records = [
    ...(header ? [table.columns.map(({ label }) => textField(label, style))] : []),
    ...table.rows.map((row) => row.map((cell, index) => fieldOf(cell, table.columns[index]!, style))),
  ];
  const lines = records.map((fields) => `${fields.join(style.delimiter)}\r\n`);
  return `${bom ? "\uFEFF" : ""}${lines.join("")}`;
}

function fieldOf(cell: Cell, { kind }: Column, style: CsvStyle): string {
  if (cell === null) return "";
  return kind === "text" ? textField(String(cell), style) : valueField(cell, style);
}
