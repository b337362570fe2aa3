import { type CellValue, hundredthsOf, oneDecimal } from "./decimals.js";
import type { FormConstraint } from "./template.js";

/** Cells of one section, by row and column; null or nothing where a cell is empty. */
export type CellsOfSection = Readonly<Record<string, Readonly<Record<string, CellValue | null>>>>;

/** A sum rule in one column, worked out. */
export interface Sum {
  readonly row: string;
  readonly column: string;
  readonly total: CellValue;
  readonly parts: readonly CellValue[];
  /** Hundredths of what is in the cells. */
  readonly sum: bigint;
  /** Total less sum. */
  readonly difference: bigint;
}

export function cellAt(cells: CellsOfSection | undefined, row: string, column: string): CellValue | null {
  return cells?.[row]?.[column] ?? null;
}

/** A sum rule in every column; null where a cell is empty. */
export function sumsIn(
  cells: CellsOfSection | undefined,
  rule: Extract<FormConstraint, { rule: "sum" | "at-most" }>,
): { row: string; column: string; sum: Sum | null }[] {
  return rule.columns.map((column) => {
    const total = cellAt(cells, rule.total, column);
    const parts = rule.parts.map((part) => cellAt(cells, part, column));
    const given = parts.filter((part) => part !== null);
    if (total === null || given.length < parts.length) return { row: rule.total, column, sum: null };
    const sum = given.reduce((added, part) => added + hundredthsOf(part), 0n);
    const difference = hundredthsOf(total) - sum;
    return {
      row: rule.total,
      column,
      sum: { row: rule.total, column, total, parts: given, sum, difference },
    };
  });
}

/** What is told of a sum in thousands that does not add up. */
export function roundingOf(section: string, { row, column, total, sum, difference }: Sum) {
  return {
    section,
    row,
    column,
    total: oneDecimal(hundredthsOf(total)),
    parts: oneDecimal(sum),
    difference: oneDecimal(difference),
  };
}
