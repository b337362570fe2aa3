import type { Parts } from "../../../input/index.js";
import { sectionsOf } from "../../content/sections.js";
import type { Printable } from "../printable.js";
import type { Cell, Column, Table } from "../table.js";

/** The columns of a pivot table: their names are the same in every language. */
const columns: readonly Column[] = [
  { id: "source", label: "source", kind: "text" },
  { id: "year", label: "year", kind: "count" },
  { id: "section", label: "section", kind: "text" },
  { id: "row", label: "row", kind: "text" },
  { id: "column", label: "column", kind: "text" },
  { id: "value", label: "value", kind: "number" },
];

/** Reports and collective reports have a content. */
export function hasLongLayout({ outcome }: Pick<Parts<Printable>, "outcome">): boolean {
  return outcome === "report" || outcome === "collective";
}

/** The content of a report, one cell a row. Of what has no content there are none. */
export function longTable(of: Printable): Table {
  if (!("content" in of)) return { id: "long", columns, rows: [] };
  const source = of.outcome === "report" ? of.unit.id : "";
  const rows = sectionsOf[of.content].flatMap((section) =>
    section.rows.flatMap((row) =>
      section.columns.map((column): Cell[] => [
        source,
        of.year,
        section.id,
        row,
        column,
        of.cells[section.id]?.[row]?.[column] ?? null,
      ]),
    ),
  );
  return { id: "long", columns, rows };
}
