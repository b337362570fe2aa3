import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import type { Cell, Column, ColumnKind, Table } from "../table.js";

/** A column before it is said in a language. */
export interface NamedColumn {
  readonly id: string;
  readonly label: Texts;
  readonly kind: ColumnKind;
}

/** A table of columns said in a language; without rows there is none. */
export function namedTable(
  named: { readonly id: string; readonly title: Texts; readonly columns: readonly NamedColumn[] },
  rows: readonly (readonly Cell[])[],
  language: Language,
): Table[] {
  if (rows.length === 0) return [];
  const columns = named.columns.map(({ id, label, kind }): Column => ({ id, label: label[language], kind }));
  return [{ id: named.id, title: named.title[language], columns, rows }];
}

/** What an id is called, and the id where it has no name. */
export function nameOf(
  names: Readonly<Record<string, Texts>>,
  id: string | null,
  language: Language,
): string | null {
  return id === null ? null : Object.hasOwn(names, id) ? names[id]![language] : id;
}

/** What holds and what does not. */
export function yesOrNo(holds: boolean, language: Language): string {
  return holds ? { pl: "tak", en: "yes" }[language] : { pl: "nie", en: "no" }[language];
}

/** Columns that many tables have. */
export const idColumn: NamedColumn = { id: "id", label: { pl: "Identyfikator", en: "Id" }, kind: "text" };
