import type { Language } from "../../../reasoning/index.js";
import { breachCodes } from "../../forms/texts.js";
import type { PrintableChecked, PrintableViolation } from "../printable.js";
import type { Cell, Table } from "../table.js";
import { type NamedColumn, namedTable, nameOf } from "./columns.js";

const place: readonly NamedColumn[] = [
  { id: "section", label: { pl: "Część", en: "Section" }, kind: "text" },
  { id: "row", label: { pl: "Wiersz", en: "Row" }, kind: "text" },
  { id: "column", label: { pl: "Kolumna", en: "Column" }, kind: "text" },
];

const violationColumns: readonly NamedColumn[] = [
  ...place,
  { id: "code", label: { pl: "Niezgodność", en: "Violation" }, kind: "text" },
  { id: "value", label: { pl: "Wartość", en: "Value" }, kind: "number" },
  { id: "limit", label: { pl: "Wartość, z którą ją porównano", en: "Compared with" }, kind: "number" },
];

/** What is wrong with a form, what should be looked at, and what could not be compared. */
export function checkedTables(
  { errors, warnings, notChecked }: PrintableChecked,
  language: Language,
): Table[] {
  const rowsOf = (violations: readonly PrintableViolation[]): Cell[][] =>
    violations.map(({ section, row, column, code, value, limit }) => [
      section,
      row,
      column,
      nameOf(breachCodes, code, language),
      numberOf(value),
      numberOf(limit),
    ]);
  return [
    ...namedTable(
      { id: "errors", title: { pl: "Błędy", en: "Errors" }, columns: violationColumns },
      rowsOf(errors),
      language,
    ),
    ...namedTable(
      { id: "warnings", title: { pl: "Do wyjaśnienia", en: "Warnings" }, columns: violationColumns },
      rowsOf(warnings),
      language,
    ),
    ...namedTable(
      {
        id: "not-checked",
        title: { pl: "Nie porównano, bo pozycja jest pusta", en: "Not compared: a cell is empty" },
        columns: place,
      },
      notChecked.map(({ section, row, column }) => [section, row, column]),
      language,
    ),
  ];
}

/** Of a text without decimals the number it is, or with one decimal where that would be too large. */
function numberOf(value: number | string): number | string {
  if (typeof value === "number" || value.includes(".")) return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}.0`;
}
