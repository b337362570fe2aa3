import * as z from "zod";
import { isDay, isYearMonth } from "../../calendar/index.js";
import { lazily, limits, listField, type Parts } from "../../input/index.js";
import type { Citation } from "../../law/index.js";
import { citationField, type Issue, type Path } from "../../reasoning/index.js";

/** What the cells of a column hold. Columns of mixed kinds are `number`. */
export const columnKinds = ["text", "count", "money", "decimal", "number", "date", "month"] as const;

/** One of {@link columnKinds}. */
export type ColumnKind = (typeof columnKinds)[number];

/** A column of a table. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind;
}

/** Texts, days and months are strings, counts whole numbers, money and decimals strings with a point; null is empty. */
export type Cell = string | number | null;

/** A table as every renderer takes it. */
export interface Table {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The items of the law it answers. */
  readonly items?: readonly Citation[] | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const shownText = /* @__PURE__ */ lazily(() => z.string().max(limits.renderedText));

/** The cells are looked at in {@link tableIssues}: there may be millions, and their kind is that of their column. */
export const tableInput = /* @__PURE__ */ lazily((): z.ZodType<Table, Table> =>
  z.strictObject({
    id: shownText().optional(),
    title: shownText().optional(),
    items: listField(citationField(), limits.columns).optional(),
    columns: listField(
      z.strictObject({ id: shownText(), label: shownText(), kind: z.literal(columnKinds) }),
      limits.columns,
    ).min(1),
    rows: listField(
      z.array(z.unknown().describe("As the kind of the column says; null is empty.")),
      limits.rows,
    ) as unknown as z.ZodType<Table["rows"], Table["rows"]>,
  }),
);

/** Money and decimals. */
export const decimalPattern = /^-?\d+\.\d+$/;

const isDecimal = (cell: Cell): boolean => typeof cell === "string" && decimalPattern.test(cell);

/** Whether a cell is right for a column of the kind, and the issue where it is not. */
const kindsOfCells: Readonly<
  Record<ColumnKind, { readonly fits: (cell: Cell) => boolean; readonly otherwise: Omit<Issue, "path"> }>
> = {
  text: {
    fits: (cell) => typeof cell === "string",
    otherwise: { code: "wrong-type", params: { expected: "string" } },
  },
  count: { fits: Number.isSafeInteger, otherwise: { code: "wrong-type", params: { expected: "int" } } },
  money: { fits: isDecimal, otherwise: { code: "not-a-decimal" } },
  decimal: { fits: isDecimal, otherwise: { code: "not-a-decimal" } },
  number: {
    fits: (cell) => Number.isSafeInteger(cell) || isDecimal(cell),
    otherwise: { code: "not-a-decimal" },
  },
  date: { fits: isDay, otherwise: { code: "not-a-date" } },
  month: { fits: isMonth, otherwise: { code: "not-a-month" } },
};

function isMonth(cell: Cell): boolean {
  return typeof cell === "string" && isYearMonth(cell);
}

/** Rows that are not as long as the columns are many, and cells that are not of the kind of their column. */
export function tableIssues(table: Parts<Table> | null | undefined, path: Path): Issue[] {
  const { columns, rows } = table ?? {};
  if (columns == null || rows == null) return [];
  const issues: Issue[] = [];
  rows.forEach((row, place) => {
    if (row == null) return;
    const at: Path = [...path, "rows", place];
    if (row.length !== columns.length) {
      issues.push({ path: at, code: "cells-differ-from-columns", params: { columns: columns.length } });
      return;
    }
    row.forEach((cell, index) => {
      const kind = columns[index]?.kind;
      if (cell === null || kind == null) return;
      const { fits, otherwise } = kindsOfCells[kind];
      if (!fits(cell)) issues.push({ path: [...at, index], ...otherwise });
      else if (typeof cell === "string" && cell.length > limits.renderedText)
        issues.push({ path: [...at, index], code: "too-long", params: { most: limits.renderedText } });
    });
  });
  return issues;
}
