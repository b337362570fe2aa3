import type { Cell, Column, ColumnKind, Table } from "./table.js";

const withDecimals: ReadonlySet<ColumnKind> = new Set(["money", "decimal", "number"]);

/** A cell for readers: numbers with a decimal comma. */
export function shownCell(cell: Cell, { kind }: Column): string {
  if (cell === null) return "";
  return withDecimals.has(kind) ? String(cell).replace(".", ",") : String(cell);
}

/** Numbers stand to the right. */
export function isNumeric({ kind }: Column): boolean {
  return kind === "count" || withDecimals.has(kind);
}

const tableNumber = { pl: "Tabela", en: "Table" } as const;

/** What stands above a table. */
export function headingOf({ title, id }: Table, index: number, language: "pl" | "en"): string {
  return title ?? id ?? `${tableNumber[language]} ${index + 1}`;
}
