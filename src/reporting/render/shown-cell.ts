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

const ofOneLine: ReadonlySet<ColumnKind> = new Set(["date", "month"]);

/** Days, months and provisions are hard to read where a line ends within them. */
export function staysOnALine({ id, kind }: Column): boolean {
  return ofOneLine.has(kind) || id === "citation";
}

const tableNumber = { pl: "Tabela", en: "Table" } as const;

/** What stands above a table. */
export function headingOf({ title, id }: Table, index: number, language: "pl" | "en"): string {
  return title ?? id ?? `${tableNumber[language]} ${index + 1}`;
}
